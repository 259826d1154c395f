internal import NetworkModel

/// What open vaults tell the commands. There is none yet, so each of them runs as with a closed one.
enum OpenVault {
    static func travelBook(of meeting: String) -> TravelBook? { nil }

    /// By meeting.
    static func travelBooks() -> [Meeting.ID: TravelBook] { [:] }
}
