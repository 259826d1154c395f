/// Why a time zone can't be had.
public enum ZoneError: Error, Hashable, Sendable {
    /// There is no such file among the zone files.
    case unknown(ZoneName)
    /// The folder of zone files is not there at all.
    case noZoneFiles(folder: String)
    /// The system refused to read the file; `code` is `errno`.
    case unreadable(ZoneName, code: Int32)
    /// The file is larger than any zone file is.
    case tooLarge(ZoneName, byteCount: Int)
    /// The file is not what RFC 9636 says.
    case damaged(ZoneName, found: String, expected: String)
}

extension ZoneError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknown(let name):
            "Found no time zone “\(name)” on this machine; expected an IANA name such as Asia/Kathmandu. "
                + "Check the spelling, or update the system's package tzdata."
        case .noZoneFiles(let folder):
            "Found no folder \(folder); expected the system's time zone files there. Install the package tzdata."
        case .unreadable(let name, let code):
            "Found that the file of time zone “\(name)” can't be read (error \(code)); expected a readable file. "
                + "Check its permissions, or reinstall the package tzdata."
        case .tooLarge(let name, let byteCount):
            "Found \(byteCount) bytes in the file of time zone “\(name)”; expected at most \(ZoneFile.byteLimit). "
                + "Reinstall the package tzdata."
        case .damaged(let name, let found, let expected):
            "Found \(found) in the file of time zone “\(name)”; expected \(expected). "
                + "Reinstall the package tzdata."
        }
    }
}
