import Foundation
import NetworkModel
import Testing

@testable import Vault

@Suite struct MeetingKeyTests {
    private let sample: Sample

    init() throws { sample = try Sample() }

    @Test func aRecordOpensInItsOwnPlaceOnly() throws {
        let desk = try VaultDesk()
        let key = try desk.made().madeKey(of: sample.meeting)
        let record = try key.sealed(Array("PA1234567".utf8), at: sample.place)
        let one = try #require(Count(1))
        let stranger = try #require(Member.ID("m018"))
        let moved = [
            SealedRecord(
                meetingID: sample.other,
                memberID: record.memberID,
                kind: .passport,
                part: .none,
                text: record.text
            ),
            SealedRecord(
                meetingID: sample.meeting,
                memberID: stranger,
                kind: .passport,
                part: .none,
                text: record.text
            ),
            SealedRecord(
                meetingID: sample.meeting,
                memberID: record.memberID,
                kind: .itinerary,
                part: .none,
                text: record.text
            ),
            SealedRecord(
                meetingID: sample.meeting,
                memberID: record.memberID,
                kind: .passport,
                part: one,
                text: record.text
            ),
        ]
        for record in moved {
            #expect(throws: VaultError.recordDamaged(record.place)) { _ = try key.opened(record) }
        }
    }

    @Test func everyChangedBitOfARecordIsFound() throws {
        let desk = try VaultDesk()
        let key = try desk.made().madeKey(of: sample.meeting)
        let record = try key.sealed(Array("PA".utf8), at: sample.place)
        let bytes = try #require(Data(base64Encoded: record.text.text))
        for bit in 0..<bytes.count * 8 {
            var flipped = bytes
            flipped[bit / 8] ^= 1 << (bit % 8)
            let text = try #require(SealedText(flipped.base64EncodedString()))
            let damaged = SealedRecord(
                meetingID: sample.meeting,
                memberID: record.memberID,
                kind: .passport,
                part: .none,
                text: text
            )
            #expect(throws: VaultError.recordDamaged(sample.place)) { _ = try key.opened(damaged) }
        }
    }

    @Test func lengthsSayLittle() throws {
        let desk = try VaultDesk()
        let key = try desk.made().madeKey(of: sample.meeting)
        let sizes = try [0, 1, 100, 252].map {
            try key.sealed(Array(repeating: 65, count: $0), at: sample.place).text.text.count
        }
        #expect(Set(sizes).count == 1)
        #expect(try key.sealed(Array(repeating: 65, count: 253), at: sample.place).text.text.count > sizes[0])
        #expect(try key.opened(key.sealed(Array(repeating: 65, count: 65_536), at: sample.place)).count == 65_536)
        #expect(throws: VaultError.recordTooLong(sample.place, bytes: 65_537)) {
            _ = try key.sealed(Array(repeating: 65, count: 65_537), at: sample.place)
        }
    }

    /// What a program that shares no code with Mela gave, after it gave the example of RFC 8439, section 2.8.2.
    @Test func aRecordIsWhatAnotherProgramMakesOfIt() throws {
        let desk = try VaultDesk(seed: 1)
        let key = try desk.made().madeKey(of: sample.meeting)
        let record = try key.sealed(Array("PA1234567".utf8), at: sample.place)
        #expect(
            record.text.text
                == "8H0b346lvYj/oo3JJ+Y6uSAxrjX9OoVRrIZZ00jZeIAW7MbfxRe4GZvwt6Jjoof/MTqkwFG5+pK8jGmGGpHaaT7eYVpySz8b"
                + "cM3KL8x/sCht29jR7wK1rGZIDoNpnjenCnFBnh8Ff5QT8K+LeECppWmBeas7Be1Nkt2W3f/sGqlizc/ZHrt/C9TNzFkzWHju"
                + "uO0gpNJpnT7yhXzr7tBf1BSii1125K2aX4NbM5Q0+HVd4tnRHmUuKq0+RJ7lXZoi3q8dEJCgU8xUcI8oa+1OOSg/t96gELOR"
                + "qpJ/gN+9Cq2W6MyV7LIecpic/fhzcW58ASsUqLwlVCG+Gy3VBYuPks4VeGQqw//3SV93KMMQ1C+Ku/jC8BOUXvqnDo0="
        )
    }

    @Test func noTwoPlacesGiveTheSameBytes() throws {
        let meetings = try ["a", "ab", "a1"].map { try #require(Meeting.ID($0)) }
        let members = try ["b", "bb", "1"].map { try #require(Member.ID($0)) }
        let parts = try [0, 1, 11].map { try #require(Count($0)) }
        let places = meetings.flatMap { meeting in
            members.flatMap { member in
                SealedRecord.Kind.allCases.flatMap { kind in
                    parts.map { RecordPlace(meetingID: meeting, memberID: member, kind: kind, part: $0) }
                }
            }
        }
        #expect(Set(places.map(\.associatedData)).count == 81)
    }

    @Test func theSystemsNoncesDiffer() throws {
        let desk = try VaultDesk()
        try desk.made()
        let key = try desk.vault(role: .coordinator, chance: .system).opened(with: desk.passphrase())
            .madeKey(of: sample.meeting)
        let nonces = try (0..<100).map { _ in try key.sealed([1], at: sample.place).text.text.prefix(16) }
        #expect(Set(nonces).count == 100)
    }
}
