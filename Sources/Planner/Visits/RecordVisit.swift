internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Cancels a visit that has not been held. The ledger doesn't count it.
    public func cancelVisit(_ id: String) throws(PlannerError) -> VisitOverview {
        let before = try network()
        let visit = try before.visit(id)
        guard visit.status == .proposed || visit.status == .confirmed else {
            throw .visitIs(visit.id, visit.status, expected: "one that is still to come")
        }
        let cancelled = try visit.edited(status: .cancelled, dates: visit.dates, reportDue: nil, reportedOn: nil)
        return try record("visit \(id) cancelled", cancelled, since: before)
    }

    /// Records that a confirmed visit was held.
    public func holdVisit(_ id: String) throws(PlannerError) -> VisitOverview {
        let before = try network()
        let visit = try before.visit(id)
        guard visit.status == .confirmed else { throw .visitIs(visit.id, visit.status, expected: "a confirmed one") }
        return try record("visit \(id) held", try held(visit, reportedOn: nil), since: before)
    }

    /// Records the day on which the report came. A confirmed visit that is over was held then.
    public func reportVisit(_ id: String, on day: String) throws(PlannerError) -> VisitOverview {
        let before = try network()
        let visit = try before.visit(id)
        guard visit.status == .confirmed || visit.status == .held else {
            throw .visitIs(visit.id, visit.status, expected: "one that was held")
        }
        let reportedOn = try dayValue(day, "on")
        let earliest = visit.dates?.first ?? reportedOn
        guard earliest <= reportedOn, reportedOn <= surroundings.now.date else {
            throw .wrongValue(
                "--on: found \(reportedOn); expected a day from \(earliest) to today, \(surroundings.now.date)"
            )
        }
        return try record("report of visit \(id) came", try held(visit, reportedOn: reportedOn), since: before)
    }

    private func held(_ visit: Visit, reportedOn: CivilDate?) throws(PlannerError) -> Visit {
        if visit.status == .confirmed {
            guard let dates = visit.dates, dates.first <= surroundings.now.date else {
                throw .visitRefused(visit.id, "has not begun; expected one that is over")
            }
        }
        return try visit.edited(
            status: .held,
            dates: visit.dates,
            reportDue: visit.reportDue,
            reportedOn: reportedOn ?? visit.reportedOn
        )
    }

    /// Says who goes and who receives them; each list takes the place of the one before, `nil` leaves it.
    ///
    /// Who goes is of the visiting group, who receives is of the host.
    public func setVisitors(
        of id: String,
        going: [String]?,
        receiving: [String]?
    ) throws(PlannerError) -> VisitOverview {
        let before = try network()
        let visit = try before.visit(id)
        guard visit.status == .proposed || visit.status == .confirmed else {
            throw .visitIs(visit.id, visit.status, expected: "one that is still to come")
        }
        let lists = [
            (Visitor.Part.goes, going, visit.visitingGroupID, "going"),
            (.receives, receiving, visit.hostGroupID, "receiving"),
        ]
        var rows: [Visitor] = []
        for (part, names, group, option) in lists {
            for name in names ?? [] {
                guard let member = before.members.first(where: { $0.id.text == name }) else {
                    throw .wrongValue("--\(option): no member \(quoted(name)); expected the id of a row of members.csv")
                }
                guard member.groupID == group else {
                    throw .wrongValue("--\(option): \(member.id) is not of \(group); expected one of its members")
                }
                rows.append(Visitor(visitID: visit.id, memberID: member.id, part: part))
            }
        }
        let replaced = Set(lists.filter { $0.1 != nil }.map(\.0))
        return try record("people of visit \(id)", visit, since: before) { network throws(PlannerError) in
            network.visitors.removeAll { $0.visitID == visit.id && replaced.contains($0.part) }
            for row in rows { network.put(row, in: \.visitors) }
        }
    }
}
