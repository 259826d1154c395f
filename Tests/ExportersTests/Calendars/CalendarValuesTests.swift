import CivilTime
import ICalendar
import NetworkModel
import ReferenceData
import Testing

@testable import Exporters

/// The network's doors let nothing in that a calendar's would refuse.
@Suite struct CalendarValuesTests {
    /// Each scalar of Unicode at the beginning, within and at the end of a line.
    @Test func everyPlainLineIsCalendarText() throws {
        var count = 0
        for scalar in (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) {
            guard let line = PlainLine("a\(Character(scalar))b") else { continue }
            count += 1
            guard CalendarText(line.text) != nil else {
                Issue.record("U+\(String(scalar.value, radix: 16)) is a plain line and no calendar text")
                continue
            }
        }
        #expect(count > 1_100_000)
        let longest = try #require(PlainLine(String(repeating: "ក", count: 200)))
        #expect(try CalendarText(longest, of: "name").text == longest.text)
    }

    @Test func everyMailAddressIsACalendarAddress() throws {
        for byte in UInt8(0)...127 {
            let sign = Character(Unicode.Scalar(byte))
            for text in ["a\(sign)b@example.org", "a@ex\(sign)ample.org", "\(sign)@example.org", "a@example.\(sign)"] {
                guard let address = MailAddress(text) else { continue }
                #expect(try CalendarAddress(address, of: "address").text == "mailto:\(text)")
            }
        }
        let domain = Array(repeating: "abcdefghi", count: 18).joined(separator: ".") + ".example"
        let longest = try #require(MailAddress(String(repeating: "a", count: 64) + "@" + domain))
        #expect(try CalendarAddress(longest, of: "address").text == "mailto:\(longest)")
    }

    @Test(arguments: [
        "th", "tpi", "zh-Hant", "zh-Hant-HK", "yue-Hans", "sl-rozaj-biske-1994", "abc-12345678-a2345678-zz",
    ])
    func everyLanguageCodeIsALanguageTag(text: String) throws {
        let code = try #require(LanguageCode(text))
        #expect(try LanguageTag(code, of: "language").text == text)
    }

    @Test(arguments: ["a", "m017", "0f1e2d3c4b5a6978", "3b1f0c52-9d4e-4a7b-8c66-0e2f5a917d3c"])
    func everyIdentifierIsACalendarUID(text: String) throws {
        let longest = String(repeating: "a", count: 64)
        for text in [text, longest] {
            let uid = try #require(Invitation.UID(text))
            #expect(CalendarUID(uid.text)?.text == text)
        }
    }

    @Test func everyWordForAppointmentIsOneLine() throws {
        for entry in try InvitationSample.words().entries {
            #expect(try CalendarText(line: entry.word, of: entry.tag).text == entry.word)
        }
    }
}
