public import CivilTime
public import NetworkModel
internal import Sheets

/// What an insurer needs to cover a journey: a name, a birth date, and the days.
public struct InsurerRoster: Hashable, Sendable {
    public struct Insured: Hashable, Sendable {
        /// As in the identity document.
        public let name: PlainLine
        public let birthDate: CivilDate
        public let days: DateSpan
    }

    /// By name, then by what else they show.
    public let insured: [Insured]

    /// - Throws: `RosterError` where the vault is closed or nobody has confirmed.
    static func draft(_ source: RosterSource) throws(RosterError) -> RosterDraft {
        let book = try source.openBook()
        var (delegates, leftOut) = try source.consenting(to: .insurer)
        var insured: [Insured] = []
        delegates = delegates.filter { delegate in
            guard let days = source.days(of: delegate, book.itinerary(of: delegate.memberID)) else {
                leftOut.append(LeftOut(memberID: delegate.memberID, reason: .noDates))
                return false
            }
            let (people, reasons) = book.travellers(
                delegate,
                source.companions(of: delegate),
                kind: .identityCard
            ) { Insured(name: $0.name, birthDate: $0.birthDate, days: days) }
            insured += people
            leftOut += reasons.map { LeftOut(memberID: delegate.memberID, reason: $0) }
            return !people.isEmpty
        }
        let rows = insured.map {
            [SheetCell.text($0.name.text), .date($0.birthDate), .date($0.days.first), .date($0.days.last)]
        }
        let table = SheetTable("Insured", columns: ["Name", "Birth date", "From", "Until"], sorting: rows)
        let document = RosterDocument(title: "Cover", tables: [table])
        return RosterDraft(document, subjects: delegates.map(\.memberID), leftOut: leftOut)
    }
}

extension RosterSource {
    /// From the first departure to the last landing, and the stay, or else the meeting, whole: who has no flight back yet
    /// is insured there too.
    fileprivate func days(of delegate: Delegate, _ itinerary: Itinerary?) -> DateSpan? {
        // By the ground: over the date line one can land before one left.
        var days = (itinerary?.legs ?? []).flatMap { [$0.departs.date, $0.arrives.date] }
        if let stay = delegate.stay ?? meeting.dates { days += [stay.first, stay.last] }
        guard let first = days.min(), let last = days.max() else { return nil }
        return try? DateSpan(first: first, last: last)
    }
}
