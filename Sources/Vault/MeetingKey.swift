internal import Crypto
internal import Foundation
public import NetworkModel

/// Where a sealed record stands: it opens nowhere else.
public struct RecordPlace: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let kind: SealedRecord.Kind
    public let part: Count

    public init(meetingID: Meeting.ID, memberID: Member.ID, kind: SealedRecord.Kind, part: Count) {
        self.meetingID = meetingID
        self.memberID = memberID
        self.kind = kind
        self.part = part
    }

    /// Each field after its length, so that no two places give the same bytes.
    var associatedData: [UInt8] {
        framed(["mela record 1", meetingID.text, memberID.text, kind.rawValue, part.description])
    }
}

/// The key of one meeting: it seals and opens what is known of the meeting's travellers.
///
/// ChaCha20-Poly1305 (RFC 8439) with a random nonce; texts are padded to a multiple of 256 bytes, so that their lengths
/// say little.
public struct MeetingKey: Sendable {
    /// Of a text that is sealed.
    public static let mostBytes = 65_536
    private static let block = 256

    let key: SymmetricKey
    private let chance: VaultChance

    init(_ key: SymmetricKey, chance: VaultChance) {
        self.key = key
        self.chance = chance
    }

    public func sealed(_ text: [UInt8], at place: RecordPlace) throws(VaultError) -> SealedRecord {
        guard text.count <= Self.mostBytes else { throw .recordTooLong(place, bytes: text.count) }
        var padded = bigEndian(text.count) + text
        padded += Array(repeating: 0, count: (Self.block - padded.count % Self.block) % Self.block)
        let data = place.associatedData
        guard
            let box = try? ChaChaPoly.seal(
                padded,
                using: key,
                nonce: chance.nonce(for: padded, at: data),
                authenticating: data
            ), let sealed = SealedText(box.combined.base64EncodedString())
        else { throw .recordDamaged(place) }
        return SealedRecord(
            meetingID: place.meetingID,
            memberID: place.memberID,
            kind: place.kind,
            part: place.part,
            text: sealed
        )
    }

    /// - Throws: `VaultError.recordDamaged` where a bit of it, or its place, is not as it was sealed.
    public func opened(_ record: SealedRecord) throws(VaultError) -> [UInt8] {
        let place = record.place
        guard let bytes = Data(base64Encoded: record.text.text), let box = try? ChaChaPoly.SealedBox(combined: bytes),
            let padded = try? ChaChaPoly.open(box, using: key, authenticating: place.associatedData), padded.count >= 4
        else { throw .recordDamaged(place) }
        let count = padded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard count <= padded.count - 4 else { throw .recordDamaged(place) }
        return Array(padded.dropFirst(4).prefix(count))
    }
}

extension SealedRecord {
    public var place: RecordPlace {
        RecordPlace(meetingID: meetingID, memberID: memberID, kind: kind, part: part)
    }
}

/// Four bytes, the most significant first.
private func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// The texts' bytes, each after its length.
func framed(_ texts: [String]) -> [UInt8] {
    texts.flatMap { bigEndian($0.utf8.count) + Array($0.utf8) }
}

extension SymmetricKey {
    var bytes: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
