import NetworkModel
import NetworkRows
import NetworkTables
import Testing

@Suite struct ListReadingTests {
    private static let header = "meetingID,memberID,requests,contact,insurance\n"

    private func reading(_ bytes: [UInt8]) -> (rows: [TripRow], faults: [String]) {
        let (lines, faults) = ListReading.reading(bytes, of: TripRow.self, file: "wishes.csv")
        return (lines.map(\.row), faults.map(\.description))
    }

    private func faults(_ text: String) -> [String] { reading(Array(text.utf8)).faults }

    @Test func rowsAreReadWithTheirLines() {
        let text = "\u{FEFF}memberID,meetingID,insurance,contact,requests\r\nm1,a,,\"x, y\",\r\nm2,a,,,\r\n"
        let (lines, faults) = ListReading.reading(Array(text.utf8), of: TripRow.self, file: "wishes.csv")
        #expect(faults.isEmpty && lines.map(\.line) == [2, 3])
        #expect(lines.map(\.row.memberID.text) == ["m1", "m2"] && lines.first?.row.contact?.text == "x, y")
    }

    @Test func theSoundRowsComeWithTheFaultsOfTheOthers() {
        let (rows, faults) = reading(Array((Self.header + "a,m1,,,\nA,m2,,,\na,m3,,\na,m4,,,\n").utf8))
        #expect(rows.map(\.memberID.text) == ["m1", "m4"])
        #expect(
            faults == [
                #"wishes.csv:3:meetingID: "A"; expected lower-case letters and digits, words joined by hyphens, "#
                    + "such as fj-suva",
                "wishes.csv:4: 4 cells; expected 5",
            ]
        )
    }

    @Test func aPrivateCellIsNotShown() {
        #expect(
            faults(Self.header + "a,m1, PLANTED,,\n") == [
                "wishes.csv:2:requests: a text of 8 characters; expected one line of text, at most 200 characters, "
                    + "no space at its ends"
            ]
        )
    }

    @Test func brokenBytesAreToldWithTheirLineAndColumn() {
        let thai: [UInt8] = [0xE2, 0xB7, 0xC3]
        #expect(
            reading(Array((Self.header + "a,m1,,,\na,m2,,").utf8) + thai + Array(",\n".utf8)).faults == [
                "wishes.csv:3:contact: bytes that are not UTF-8; expected UTF-8: save the file as CSV UTF-8"
            ]
        )
        #expect(
            faults(Self.header + "a,m1,\"x\" y,,\n").map { $0.prefix { $0 != ";" } } == [
                "wishes.csv:2:requests: text after a closing quote"
            ]
        )
    }

    @Test func aHeaderThatIsNoneIsSaid() {
        #expect(faults("").first?.hasPrefix("wishes.csv:1: an empty file; expected a first row of meetingID,") == true)
        #expect(
            faults("meetingID,memberID,requests,contact\n").first?.hasPrefix("wishes.csv:1: no column insurance")
                == true
        )
        #expect(
            faults(Self.header.replacing(",", with: ";")) == [
                "wishes.csv:1: cells parted by semicolons; expected commas: save the file as CSV UTF-8 with commas"
            ]
        )
        #expect(ListReading.header(of: Array(Self.header.utf8)).count == 5)
        #expect(ListReading.header(of: [0xFF, 0xFE, 0x61]).isEmpty)
    }
}
