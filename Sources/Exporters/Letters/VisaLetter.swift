public import CivilTime
public import NetworkModel

/// A letter to an embassy that somebody is invited to a meeting: facts, each of them true, and nothing of what the
/// network's members are or do.
public struct VisaLetter: Hashable, Sendable {
    public enum Inviter: Hashable, Sendable {
        /// The group that hosts, with its city and country.
        case host(name: PlainLine, city: PlainLine, country: String)
        /// The network's role, by its address.
        case role(name: PlainLine, address: MailAddress)
    }

    public let writtenOn: CivilDate
    public let inviter: Inviter
    /// As in the passport.
    public let name: PlainLine
    public let passportNumber: DocumentNumber
    public let birthDate: CivilDate
    public let nationality: String
    /// What everyone is told that the meeting is called; `nil` where nobody is told.
    public let meetingTitle: PlainLine?
    public let dates: DateSpan
    public let city: PlainLine?
    public let country: String
    /// The days for which the person is expected, where they are settled.
    public let stay: DateSpan?
    /// What the organisers have set money aside for, for this person.
    public let paidByOrganisers: [Expense.Kind]

    /// - Parameters:
    ///   - document: the passport of the member.
    ///   - invitedByRole: whether the network's role invites, rather than the group that hosts.
    ///   - countryName: a country's name as people write it.
    /// - Throws: `LetterError` for an unknown meeting, for somebody who isn't invited to it or has not agreed to a
    ///   letter, and where no passport, day, place or inviter is there to write about.
    public init(
        to member: Member.ID,
        for meeting: Meeting.ID,
        document: TravelDocument?,
        in network: Network,
        invitedByRole: Bool,
        writtenOn: CivilDate,
        countryName: (CountryCode) -> String
    ) throws(LetterError) {
        let (delegate, place, dates) = try Self.require(member, at: meeting, in: network, on: writtenOn)
        guard let document, document.kind == .passport else { throw .noPassport(member, meeting) }
        inviter = try Self.inviter(of: place, in: network, byRole: invitedByRole, countryName)
        self.writtenOn = writtenOn
        name = document.name
        passportNumber = document.number
        birthDate = document.birthDate
        nationality = countryName(document.nationality)
        meetingTitle = network.announcements.first { $0.meetingID == meeting }?.title
        self.dates = dates
        city = place.city
        country = countryName(place.countryCode)
        stay = delegate.stay
        let expenses = network.expenses.filter { expense in
            expense.meetingID == meeting && expense.memberID == member && max(expense.budget, expense.paid) > .none
        }
        paidByOrganisers = Expense.Kind.allCases.filter { kind in
            kind != .other && expenses.contains { $0.kind == kind }
        }
    }

    /// Whether there may be a letter on some day, once the passport is at hand.
    ///
    /// - Throws: `LetterError`, as `init`.
    @discardableResult
    public static func require(
        _ member: Member.ID,
        at meeting: Meeting.ID,
        in network: Network,
        on day: CivilDate
    ) throws(LetterError) -> (delegate: Delegate, place: Place, dates: DateSpan) {
        guard let row = network.meetings.first(where: { $0.id == meeting }) else { throw .noSuchMeeting(meeting) }
        let delegate = network.delegates.first { $0.meetingID == meeting && $0.memberID == member }
        guard let delegate, delegate.status != .declined else { throw .notInvited(member, meeting) }
        let consent = network.consents.first {
            $0.meetingID == meeting && $0.memberID == member && $0.purpose == .visaLetter
        }
        guard consent?.isGiven == true else { throw .noConsent(member, meeting) }
        guard row.status == .confirmed || row.isToCome(on: day) && row.isTravelledTo else {
            throw .notConfirmed(meeting, row.status)
        }
        guard let place = row.place, let dates = row.dates else { throw .noPlaceOrDays(meeting) }
        return (delegate, place, dates)
    }

    private static func inviter(
        of place: Place,
        in network: Network,
        byRole: Bool,
        _ countryName: (CountryCode) -> String
    ) throws(LetterError) -> Inviter {
        if !byRole, let host = network.groups.first(where: { $0.id == place.hostGroupID }) {
            return .host(name: host.name, city: host.city, country: countryName(host.countryCode))
        }
        guard let profile = network.profile.first else { throw .noInviter }
        return .role(name: profile.organizerName, address: profile.organizerAddress)
    }
}
