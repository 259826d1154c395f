import Foundation
import ProblemFiles
import Scheduler
import Testing

@Suite struct RotationCertificateFileTests {
    /// One of each kind of step.
    private static let whole = RotationCertificate(
        name: "a \"name\"\nwith /everything",
        instance: 0x0123_4567_89AB_CDEF,
        claim: .optimal(hosts: [1, 0], fairness: 500, cost: 7),
        refutations: [
            .init(
                fairnessWeight: 64,
                costWeight: 0,
                costUnit: 1,
                steps: [
                    .split(.spacing(subregion: 1, distance: 2)),
                    .prices(
                        .init(
                            countries: [.init(index: 0, price: -5), .init(index: 2, price: 9)],
                            subregions: [.init(index: 1, price: 4)],
                            windows: [
                                .init(rule: .cooldown, index: 2, firstSlot: 0, lastSlot: 1, price: 3),
                                .init(rule: .spacing, index: 1, firstSlot: 0, lastSlot: 1, price: 1),
                                .init(rule: .coverage, index: 0, firstSlot: 0, lastSlot: 1, price: 2),
                            ]
                        )
                    ),
                    .ways([.init(counts: [1, 1], steps: [.countries]), .init(counts: [2, 0], steps: [])]),
                ]
            ),
            .init(
                fairnessWeight: 640,
                costWeight: 64,
                costUnit: 3,
                steps: [
                    .countries, .split(.turns(country: 2)), .split(.share(subregion: 0)),
                    .split(.coverage(subregion: 1)), .split(.runs(subregion: 1)),
                ]
            ),
        ]
    )

    private func fault(_ bytes: [UInt8]) -> String {
        do throws(ProblemFileError) {
            _ = try RotationCertificateFile(bytes)
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    /// The fault of a text that is changed before its checksum is made.
    private func fault(replacing old: String, with new: String) throws -> String {
        let text = RotationCertificateFile(Self.whole).text
        try #require(text.contains(old))
        let end = try #require(text.range(of: "\"checksum\""))
        let rest = text[..<end.lowerBound].replacing(old, with: new)
        var print = Fingerprint()
        print.add(rest.utf8)
        let digits = String(print.value, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        return fault(Array("\(rest)\"checksum\":\"\(padded)\"}\n".utf8))
    }

    @Test func whatIsWrittenIsRead() throws {
        let text = RotationCertificateFile(Self.whole).text
        #expect(try RotationCertificateFile(Array(text.utf8)).certificate == Self.whole)
        let none = RotationCertificate(name: "", instance: 7, claim: .infeasible, refutations: [])
        let short = RotationCertificateFile(none).text
        #expect(try RotationCertificateFile(Array(short.utf8)).certificate == none)
        #expect(short.contains("\"instance\":\"0000000000000007\""))
    }

    @Test func theTextIsOneObjectWithFewLines() throws {
        let text = RotationCertificateFile(Self.whole).text
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
        #expect(text.split(separator: "\n").count < 25)
    }

    @Test(arguments: [
        "", " ", "{", "[]", "null", "7", "{}", "not json", "\u{0}", "{\"checksum\":\"0123456789abcdef\"}\n",
    ])
    func whatIsNoCertificateSaysSo(text: String) {
        #expect(fault(Array(text.utf8)).hasPrefix("checksum: found"))
    }

    @Test func noFlippedBitPasses() {
        let bytes = Array(RotationCertificateFile(Self.whole).text.utf8)
        for place in bytes.indices {
            for bit in 0..<8 as Range<UInt8> {
                var changed = bytes
                changed[place] ^= 1 << bit
                #expect(fault(changed).hasPrefix("checksum: found"))
            }
        }
    }

    @Test func aHugeFileIsRefusedUnread() {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: RotationCertificateFile.sizeLimit + 1)
        #expect(fault(bytes).hasPrefix("found \(bytes.count) bytes; expected at most"))
    }

    @Test(arguments: [
        ("rotation-certificate/1", "rotation-certificate/2", "format: found another format; expected"),
        ("0123456789abcdef", "0123456789abcde", "instance: found another text; expected 16 hexadecimal digits"),
        ("0123456789abcdef", "012345678-abcdef", "instance: found another text"),
        ("\"optimal\"", "\"best\"", "status: found another text"),
        ("\"fairness\":500", "\"fairness\":0.5", "fairness: "),
        ("\"hosts\":[1,0]", "\"hosts\":[1,null]", "hosts[1]: found null"),
        ("\"hosts\":[1,0],", "", "hosts: found nothing"),
        ("\"costUnit\":3", "\"costUnit\":\"3\"", "refutations[1].costUnit: found another type"),
        ("\"step\":\"turns\"", "\"step\":\"turn\"", "refutations[1].steps[1].step: found another text"),
        ("\"country\":2", "\"region\":2", "refutations[1].steps[1].country: found nothing"),
        ("[0,-5]", "[0]", "refutations[0].steps[1].countries[0]: found 1 numbers; expected 2"),
        ("[2,0,1,3]", "[2,0,1]", "refutations[0].steps[1].cooldown[0]: found 3 numbers; expected 4"),
        ("[0,-5]", "[0,99999999999999999999]", "refutations[0].steps[1].countries[0][1]: "),
    ])
    func aWrongKeyIsNamed(old: String, new: String, expected: String) throws {
        let found = try fault(replacing: old, with: new)
        #expect(found.hasPrefix(expected), "\(found)")
    }

    @Test func noJSONUnderAFittingChecksumIsTold() throws {
        #expect(try fault(replacing: "{\"format\"", with: "\"format\"") == "\(ProblemFileError.notJSON)")
    }
}
