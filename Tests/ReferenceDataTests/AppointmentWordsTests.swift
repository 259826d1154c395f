import ReferenceData
import Testing

@Suite struct AppointmentWordsTests {
    let words: AppointmentWords

    init() throws {
        words = try ReferenceTables.located().appointmentWords()
    }

    static let choices: [(tags: [String], word: String)] = [
        (["th"], "นัดหมาย"),
        (["th-TH"], "นัดหมาย"),
        (["xx", "id"], "Janji temu"),
        (["id", "th"], "Janji temu"),
        (["zh"], "预约"),
        (["zh-Hans-CN"], "预约"),
        (["zh-Hant-HK"], "預約"),
        (["zh-TW"], "預約"),
        (["dz"], "Appointment"),
        (["en-AU"], "Appointment"),
        ([], "Appointment"),
        (["", "-", "th"], "นัดหมาย"),
    ]

    @Test(arguments: choices)
    func findsTheWordOfTheFirstKnownLanguage(tags: [String], word: String) {
        #expect(words.word(for: tags) == word)
    }

    @Test func wordsFitACalendarTitleAndSayNothing() {
        #expect(words.entries.map(\.tag) == words.entries.map(\.tag).sorted())
        for entry in words.entries {
            #expect((2...24).contains(entry.word.count), "\(entry.tag)")
            #expect(entry.word.unicodeScalars.allSatisfy { !$0.properties.isWhitespace || $0 == " " }, "\(entry.tag)")
        }
        #expect(words.entry(for: "en")?.status == .usual)
        #expect(words.entry(for: "km")?.status == .draft)
    }
}
