internal import CivilTime
internal import Exporters
public import NetworkModel
internal import NetworkRows
internal import ReferenceData
internal import Vault

/// What the organiser sees of one traveller.
public struct TripLine: Hashable, Sendable {
    public let memberID: Member.ID
    public let chosenName: PlainLine
    public let status: Delegate.Status
    public let arrives: Leg?
    public let leaves: Leg?
    public let hasPassport: Bool
    /// Companions whose passport isn't in the vault.
    public let companionsWithoutPassport: Int
}

/// Sums of one kind of expense in one currency.
public struct BudgetLine: Hashable, Sendable {
    public let currency: CurrencyCode
    /// Of its smallest unit: 2 for cents.
    public let decimals: Int
    public let kind: Expense.Kind
    public let items: Int
    public let budget: MinorUnits
    public let paid: MinorUnits
}

/// A traveller's calendar file.
public struct SentTrip: Hashable, Sendable {
    public let memberID: Member.ID
    public let chosenName: PlainLine
    public let style: CalendarStyle
    public let flights: Int
    public let file: String
}

extension NetworkPlanner {
    /// Each delegate who did not decline, by member; needs the vault.
    public func trips(of meeting: String, _ access: VaultAccess) throws(PlannerError) -> [TripLine] {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        let book = try travelBook(of: meeting.id, in: network, try openVault(access))
        let members = Dictionary(network.members.map { ($0.id, $0) }) { first, _ in first }
        let companions = Dictionary(
            network.companions.filter { $0.meetingID == meeting.id }.map { ($0.memberID, $0.people) }
        ) { first, _ in first }
        return network.delegates.filter { $0.meetingID == meeting.id && $0.status != .declined }.compactMap {
            delegate in
            guard let member = members[delegate.memberID] else { return nil }
            let legs = book.itinerary(of: member.id)?.legs ?? []
            let ways = legs.ways(around: delegate.stay ?? meeting.dates)
            let parts = (0...(companions[member.id] ?? 0)).compactMap(Count.init)
            let passports = parts.map { part in
                book.document(.passport, of: TravelBook.Holder(memberID: member.id, part: part)) != nil
            }
            return TripLine(
                memberID: member.id,
                chosenName: member.chosenName,
                status: delegate.status,
                arrives: ways.there.last,
                leaves: ways.back.first,
                hasPassport: passports.first ?? false,
                companionsWithoutPassport: passports.dropFirst().count { !$0 }
            )
        }
    }

    /// Writes one calendar file for each traveller with flights, in that member's own style.
    public func writeTripCalendars(
        of meeting: String,
        for member: String?,
        to folder: String,
        _ access: VaultAccess
    ) throws(PlannerError) -> [SentTrip] {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        let book = try travelBook(of: meeting.id, in: network, try openVault(access))
        let words = try RegionFacts.appointmentWords()
        let airports = try RegionFacts.airports()
        if let member, !network.members.contains(where: { $0.id.text == member }) { throw .unknownMember(member) }
        let travellers = network.delegates.filter {
            $0.meetingID == meeting.id && $0.status != .declined && (member == nil || $0.memberID.text == member)
        }
        var files: [(CalendarFile, SentTrip)] = []
        for traveller in travellers {
            guard let member = network.members.first(where: { $0.id == traveller.memberID }),
                let itinerary = book.itinerary(of: member.id)
            else { continue }
            do throws(InvitationError) {
                let reader = try FeedReader(member, words: words, language: LanguageCode("en"))
                guard let file = try TripCalendar(itinerary, of: reader).file(airports: airports) else { continue }
                let sent = SentTrip(
                    memberID: member.id,
                    chosenName: member.chosenName,
                    style: member.calendarStyle,
                    flights: itinerary.legs.count,
                    file: file.name
                )
                files.append((file, sent))
            } catch { throw .notWritable("\(error)") }
        }
        guard !files.isEmpty else { throw .wrongValue("no flights are known; import them: mela trips import FILE") }
        try FileTree.makeFolder(folder)
        for (file, _) in files { try FileTree.write(file.text.utf8, to: "\(folder)/\(file.name)") }
        return files.map(\.1)
    }

    /// What a meeting may cost and what was paid, by currency and kind.
    public func budget(of meeting: String) throws(PlannerError) -> [BudgetLine] {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        let known = try RegionFacts.currencies()
        var own = network
        own.expenses.removeAll { $0.meetingID != meeting.id }
        let problems = own.currencyProblems(known)
        guard problems.isEmpty else {
            throw .faults(
                problems.map { "\($0.table.rawValue) (in the store): \($0.finding.key): \($0.finding.sentence)" }
            )
        }
        let expenses = own.expenses
        let currencies = Set(expenses.map(\.currency)).sorted()
        return currencies.flatMap { currency in
            let decimals = known[code: currency.text]?.digits ?? 0
            return Expense.Kind.allCases.compactMap { kind -> BudgetLine? in
                let items = expenses.filter { $0.currency == currency && $0.kind == kind }
                guard !items.isEmpty, let budget = MinorUnits(items.map(\.budget.number).reduce(0, +)),
                    let paid = MinorUnits(items.map(\.paid.number).reduce(0, +))
                else { return nil }
                return BudgetLine(
                    currency: currency,
                    decimals: decimals,
                    kind: kind,
                    items: items.count,
                    budget: budget,
                    paid: paid
                )
            }
        }
    }
}
