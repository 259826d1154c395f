import CivilTime
import Testing

@Suite struct ZoneNameTests {
    @Test(arguments: [
        "UTC", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "Etc/GMT-14", "America/Blanc-Sablon",
    ])
    func aNameOfTheDatabaseIsTaken(text: String) {
        #expect(ZoneName(text)?.text == text)
    }

    @Test(arguments: [
        "", "/", "/etc/passwd", "../x", "Asia/../Europe/Paris", "Asia/..", ".", "Asia/", "/Asia", "Asia//Tokyo",
        "A/b/c/d", "Asia/Kathmandu\n", "Asia/Kathmandu\0", "Asia Kathmandu", "Ásia/Tokyo", "Asia\\Tokyo", "a.b",
        "localtime", "posixrules", "posix/Asia/Tokyo", "right/Asia/Tokyo",
        "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ])
    func anythingElseIsRefused(text: String) {
        #expect(ZoneName(text) == nil)
    }
}
