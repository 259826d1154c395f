public import NetworkModel

/// Why a use case could not do what it was asked. Each reads as one line, but for the faults of tables.
public enum PlannerError: Error, Sendable {
    // Words that name nothing.
    case unknownSeries(String, known: [Series.ID])
    case unknownCountry(String)
    case unknownMeeting(String)
    case unknownGroup(String)
    case unknownVisit(String)
    case unknownMember(String)
    case unknownPairing(String)

    // What the network doesn't allow.
    case noSeries
    case noPolicy(Series.ID)
    case noShares(Series.ID)
    case pinnedOutsider(CountryCode, Year, Series.ID)
    case policyOutOfRange(Series.ID, String)
    case tooFar(Series.ID, slots: Int)
    case searchGaveUp(String)
    case meetingExists(Meeting.ID)
    case meetingIs(Meeting.ID, Meeting.Status, expected: String)
    case noHost(Meeting.ID)
    case hostElsewhere(Group.ID, CountryCode)
    case isThereAlready(Meeting.ID, CountryCode)
    case isAMove(Meeting.ID)
    case againstPolicy(Meeting.ID, reasons: [String])
    case notNext(Meeting.ID, year: Year, next: Year)
    case visitIs(Visit.ID, Visit.Status, expected: String)
    case visitRefused(Visit.ID, String)
    case pairingIs(Pairing.ID, Pairing.Status, expected: String)
    case pairingRefused(Pairing.ID, String)
    case wrongValue(String)
    case noDelegates(Meeting.ID)
    case noCandidates(Meeting.ID)
    case noSeat(String, Meeting.ID)
    case seatIs(Member.ID, Delegate.Status, expected: String)
    case seatsOutOfRange(Meeting.ID, String)
    case nobodyInvited(Meeting.ID)
    case nobodyInvitedYet(Meeting.ID)
    case noProfile
    case undoForgetsSent(Int)
    case undoForgetsCalendars(Int)
    case notWritable(String)
    case faults([String])

    // What is missing on the machine.
    case noSuchFile(String)
    case notAFolder(String)
    case noTables(String)
    case noCalendars(String)
    case unreadable(String)
    case folderNotEmpty(String)
    case fileNotWritten(String, why: String)
    case noFacts(country: CountryCode)
    case referenceData(String)
    case wrongZone(String)
    case storeMissing(String)
    case storeRefused(String)
    case storeUnavailable(String)
    case changedMeanwhile
    case vaultMissing(String)
    case vaultRefused(String)
    case vaultUnavailable(String)
    case vaultClosed

    // Our own fault.
    case ours(String)

    /// What kind of trouble it is, in the kinds of `sysexits.h`.
    public enum Kind: Int32, Sendable {
        case usage = 64
        case data = 65
        case noInput = 66
        case unavailable = 69
        case ours = 70
    }

    public var kind: Kind {
        switch self {
        case .unknownSeries, .unknownCountry, .unknownMeeting, .unknownGroup, .unknownVisit, .unknownMember,
            .unknownPairing, .wrongValue:
            .usage
        case .noSeries, .noPolicy, .noShares, .pinnedOutsider, .policyOutOfRange, .tooFar, .searchGaveUp,
            .meetingExists,
            .meetingIs, .noHost, .hostElsewhere, .isThereAlready, .isAMove, .againstPolicy, .notNext, .noDelegates,
            .nobodyInvited,
            .nobodyInvitedYet,
            .noProfile, .visitIs, .visitRefused, .pairingIs, .pairingRefused, .wrongZone,
            .undoForgetsSent, .undoForgetsCalendars, .notWritable, .faults, .noFacts, .folderNotEmpty, .storeRefused,
            .vaultRefused, .vaultClosed, .noCandidates, .noSeat, .seatIs, .seatsOutOfRange:
            .data
        case .noSuchFile, .notAFolder, .noTables, .noCalendars, .unreadable, .storeMissing, .vaultMissing: .noInput
        case .fileNotWritten, .referenceData, .storeUnavailable, .changedMeanwhile, .vaultUnavailable: .unavailable
        case .ours: .ours
        }
    }
}
