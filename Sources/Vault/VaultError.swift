public import CivilTime
public import NetworkModel

/// Why a vault could not be made, opened or changed. No case holds a secret, nor anything that it seals.
public enum VaultError: Error, Hashable, Sendable {
    case missing(path: String)
    case alreadyThere(path: String)
    case notWritable(path: String)
    case busy(path: String)
    case notAFile(path: String, found: String)
    case tooManyKeys(path: String, bytes: Int)
    /// `found` says what is wrong with the file.
    case damaged(path: String, found: String)
    case newerFormat(path: String, found: String)
    case wrongPassphrase
    case unfitPassphrase(String)
    case travelMode(since: Timestamp)
    case assistant
    case noKey(Meeting.ID)
    case recordDamaged(RecordPlace)
    case recordTooLong(RecordPlace, bytes: Int)
    case noSafeFolder(String)
    case derivationFailed
}

extension VaultError {
    static func keyDamage(_ meeting: Meeting.ID, path: String) -> VaultError {
        .damaged(path: path, found: "a key of meeting \(meeting) that doesn't open")
    }
}

extension VaultError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missing(let path):
            "\(path.debugDescription): no such file; expected the vault's keys. Make a vault with mela vault open, or bring "
                + "the key file back beside the store"
        case .alreadyThere(let path):
            "\(path.debugDescription): found a vault's keys; expected none. Nothing was changed"
        case .notWritable(let path):
            "\(path.debugDescription): can't be read and written; check the permissions of the file and of its folder"
        case .busy(let path):
            "\(path.debugDescription): another program is changing the vault. Nothing was changed: try again when it is done"
        case .notAFile(let path, let found):
            "\(path.debugDescription): found \(found); expected the file of the vault's keys itself. Put it there"
        case .tooManyKeys(let path, let bytes):
            "\(path.debugDescription): with one more key it has \(bytes) bytes; expected at most 1 MiB. Nothing was changed: "
                + "purge meetings that are over"
        case .damaged(let path, let found):
            "\(path.debugDescription): the vault's keys are damaged: \(found). Nothing was changed: keep the file, and bring "
                + "back a copy of it"
        case .newerFormat(let path, let found):
            "\(path.debugDescription): found format \(found.debugDescription); expected 1. Open it with the newer Mela that wrote it"
        case .wrongPassphrase:
            "the passphrase doesn't open the vault; expected the one that it was closed with. Nothing was changed: try again"
        case .unfitPassphrase(let problem): "the passphrase \(problem)"
        case .travelMode(let since):
            "travel mode is on since \(since), and nothing opens the vault; switch it off with mela travel-mode off"
        case .assistant:
            "an assistant opens no vault; expected the coordinator's role. Ask the coordinator"
        case .noKey(let meeting):
            "the vault has no key for meeting \(meeting): it was purged, or nothing was sealed for it yet"
        case .recordDamaged(let place):
            "the sealed \(place.kind) \(place.part) of \(place.memberID) for \(place.meetingID) doesn't open with its key: it "
                + "is damaged, or stands in another's place. Import it again"
        case .recordTooLong(let place, let bytes):
            "the \(place.kind) of \(place.memberID) has \(bytes) bytes; expected at most \(MeetingKey.mostBytes)"
        case .noSafeFolder(let why):
            "the vault can't be kept open between commands: \(why); each command asks for the passphrase instead"
        case .derivationFailed:
            "there is not enough memory to make the vault's key of the passphrase; close other programs and try again"
        }
    }
}
