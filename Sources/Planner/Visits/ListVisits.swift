public import CivilTime
public import NetworkModel

/// A visit with its groups, its people and what it waits for.
public struct VisitOverview: Hashable, Sendable {
    public enum Need: Hashable, Sendable {
        case consent, dates, visitors, hosts, interpreter
        /// It is over, and nobody recorded what became of it.
        case record
        case report(due: CivilDate, isOverdue: Bool)
    }

    public let visit: Visit
    public let visitor: VisitPartner
    public let host: VisitPartner
    public let purpose: PlainLine?
    public let programme: Note?
    public let consentedOn: CivilDate?
    public let interpreter: VisitPerson?
    public let going: [VisitPerson]
    public let receiving: [VisitPerson]
    public let needs: [Need]

    /// Whether somebody still has to do something for it, or it is still to come.
    public var isOpen: Bool { visit.status == .proposed || visit.status == .confirmed || !needs.isEmpty }
}

extension NetworkPlanner {
    /// All visits, in the order of their days; those without days last.
    public func visits() throws(PlannerError) -> [VisitOverview] {
        let network = try network()
        return network.visits.compactMap { network.overview(of: $0, today: surroundings.now.date) }
            .sorted { ($0.sortKey, $0.visit.id) < ($1.sortKey, $1.visit.id) }
    }

    public func visitLedger() throws(PlannerError) -> VisitLedger { VisitLedger(try network()) }
}

extension VisitOverview {
    fileprivate var sortKey: Int { visit.dates?.first.dayNumber ?? .max }
}

extension Network {
    func visit(_ text: String) throws(PlannerError) -> Visit {
        guard let visit = visits.first(where: { $0.id.text == text }) else { throw .unknownVisit(text) }
        return visit
    }

    func overview(of visit: Visit, today: CivilDate) -> VisitOverview? {
        guard let visitor = groups.first(where: { $0.id == visit.visitingGroupID }),
            let host = groups.first(where: { $0.id == visit.hostGroupID })
        else { return nil }
        let plan = visitPlans.first { $0.visitID == visit.id }
        func people(_ part: Visitor.Part) -> [VisitPerson] {
            visitors.filter { $0.visitID == visit.id && $0.part == part }.compactMap { person($0.memberID) }
        }
        let (going, receiving) = (people(.goes), people(.receives))
        var needs: [VisitOverview.Need] = []
        switch visit.status {
        case .cancelled: break
        case .held:
            if visit.reportedOn == nil, let due = visit.reportDue {
                needs = [.report(due: due, isOverdue: due < today)]
            }
        case .proposed, .confirmed:
            if let dates = visit.dates, dates.last < today {
                needs = [.record]
                break
            }
            let isApart = visitor.languages.spoken(in: Set(host.languages.map(\.spoken))).isEmpty
            needs = [
                plan?.consentedOn == nil ? .consent : nil, visit.dates == nil ? .dates : nil,
                going.isEmpty ? .visitors : nil, receiving.isEmpty ? .hosts : nil,
                isApart && plan?.interpreterID == nil ? .interpreter : nil,
            ].compactMap(\.self)
        }
        return VisitOverview(
            visit: visit,
            visitor: VisitPartner(visitor),
            host: VisitPartner(host),
            purpose: plan?.purpose,
            programme: plan?.programme,
            consentedOn: plan?.consentedOn,
            interpreter: plan?.interpreterID.flatMap(person),
            going: going,
            receiving: receiving,
            needs: needs
        )
    }

    private func person(_ id: Member.ID) -> VisitPerson? { members.first { $0.id == id }.map(VisitPerson.init) }
}
