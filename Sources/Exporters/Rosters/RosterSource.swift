public import NetworkModel
public import ReferenceData

/// What rosters are cut from: who comes to a meeting, and, where the vault is open, their documents and flights.
public struct RosterSource: Sendable {
    public let meeting: Meeting
    /// Those who have confirmed, in the order of the network.
    let confirmed: [Delegate]
    /// How many are invited and have not answered.
    let invited: Int
    /// `nil` while the vault is closed.
    let book: TravelBook?
    let facts: RosterFacts
    let network: Network
    private let members: [Member.ID: Member]
    private let companions: [Member.ID: Companions]
    private let withdrawn: Set<Withdrawal>

    private struct Withdrawal: Hashable {
        let memberID: Member.ID
        let purpose: Consent.Purpose
    }

    /// - Throws: `RosterError.noSuchMeeting`.
    public init(
        meeting id: Meeting.ID,
        in network: Network,
        book: TravelBook?,
        facts: RosterFacts
    ) throws(RosterError) {
        guard let meeting = network.meetings.first(where: { $0.id == id }) else { throw .noSuchMeeting(id) }
        let delegates = network.delegates.filter { $0.meetingID == id }
        self.meeting = meeting
        self.network = network
        self.book = book
        self.facts = facts
        confirmed = delegates.filter { $0.status == .confirmed }
        invited = delegates.count { $0.status == .invited }
        members = Dictionary(network.members.map { ($0.id, $0) }) { first, _ in first }
        companions = Dictionary(
            network.companions.filter { $0.meetingID == id }.map { ($0.memberID, $0) }
        ) { first, _ in first }
        withdrawn = Set(
            network.consents.filter { $0.meetingID == id && $0.withdrawnOn != nil }
                .map { Withdrawal(memberID: $0.memberID, purpose: $0.purpose) }
        )
    }

    func member(_ delegate: Delegate) throws(RosterError) -> Member {
        guard let member = members[delegate.memberID] else { throw .noSuchMember(delegate.memberID) }
        return member
    }

    func companions(of delegate: Delegate) -> Companions? { companions[delegate.memberID] }

    /// - Throws: `RosterError.vaultClosed`.
    func openBook() throws(RosterError) -> TravelBook {
        guard let book else { throw .vaultClosed }
        return book
    }

    /// Those who confirmed and did not forbid it, and those who did.
    func consenting(to purpose: Consent.Purpose) throws(RosterError) -> (delegates: [Delegate], leftOut: [LeftOut]) {
        guard !confirmed.isEmpty else { throw .noDelegates(meeting.id) }
        let (out, kept) = (
            confirmed.filter { withdrawn.contains(Withdrawal(memberID: $0.memberID, purpose: purpose)) },
            confirmed.filter { !withdrawn.contains(Withdrawal(memberID: $0.memberID, purpose: purpose)) }
        )
        return (kept, out.map { LeftOut(memberID: $0.memberID, reason: .noConsent) })
    }
}

/// The region's facts that rosters show names by.
public struct RosterFacts: Sendable {
    let languages: Languages
    let countries: Countries
    let airports: Airports

    public init(languages: Languages, countries: Countries, airports: Airports) {
        self.languages = languages
        self.countries = countries
        self.airports = airports
    }

    /// English, or else the tag.
    func name(of language: LanguageCode) -> String { languages[tag: language.text]?.name ?? language.text }

    /// English, or else the code.
    func name(of country: CountryCode) -> String { countries[code: country.text]?.name ?? country.text }

    /// An airport's city, or else its code.
    func place(of airport: AirportCode) -> String {
        let found = airports[iata: airport.text]
        return (found?.city ?? found?.name).map { "\($0) (\(airport))" } ?? airport.text
    }
}

/// A delegate who stands not in a roster though they come; for the organiser alone.
public struct LeftOut: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// They took their consent back.
        case noConsent
        /// The vault has no such document of theirs.
        case noDocument
        /// Or of that many who travel with them.
        case noCompanionDocument(Int)
        /// The vault has no flight of theirs to or from the meeting.
        case noFlight
        /// Nobody recorded on which days they stay.
        case noDates
    }

    public let memberID: Member.ID
    public let reason: Reason
}

/// A roster before it has a form, with what the organiser has to know and the reader must not.
public struct RosterDraft: Sendable {
    public let document: RosterDocument
    /// Who stands in it by name, in order: whoever takes a consent back is looked for here.
    public let subjects: [Member.ID]
    public let leftOut: [LeftOut]
    /// What a funder is told; empty for every other audience.
    public let figures: [PublishedFigures.Figure]

    init(
        _ document: RosterDocument,
        subjects: some Sequence<Member.ID> = [],
        leftOut: [LeftOut] = [],
        figures: [PublishedFigures.Figure] = []
    ) {
        self.document = document
        self.subjects = Set(subjects).sorted()
        self.leftOut = leftOut
        self.figures = figures
    }
}

/// The order of a roster's rows: by what they show and by nothing else, so that an order by group or country can't
/// shine through. Cell by cell, each by its Unicode scalars.
func comesBefore(_ left: [String], _ right: [String]) -> Bool {
    for (one, other) in zip(left, right) where !one.utf8.elementsEqual(other.utf8) {
        return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return left.count < right.count
}
