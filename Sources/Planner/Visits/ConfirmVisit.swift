internal import CivilTime
internal import NetworkModel
internal import NetworkRows

/// What a person says about a visit, in their own words; `nil` leaves it as it is.
public struct VisitDetails: Hashable, Sendable {
    /// Days, YYYY-MM-DD.
    public var starts: String?
    public var ends: String?
    /// When the host group said yes.
    public var consent: String?
    public var reportDue: String?
    public var purpose: String?
    /// The days' programme.
    public var programme: String?
    /// The id of who interprets.
    public var interpreter: String?

    public init() {}
}

extension NetworkPlanner {
    /// Confirms a proposed visit, or changes a confirmed one. It needs its days and the host's consent, and somebody who
    /// interprets where the groups share no language.
    ///
    /// The report is due 60 days after the end unless another day is said.
    public func confirmVisit(_ id: String, _ details: VisitDetails) throws(PlannerError) -> VisitOverview {
        let before = try network()
        let today = surroundings.now.date
        let visit = try before.visit(id)
        guard visit.status == .proposed || visit.status == .confirmed else {
            throw .visitIs(visit.id, visit.status, expected: "a proposed or confirmed one")
        }
        let (guest, host) = try before.groups(of: visit)
        if guest.countryCode == host.countryCode {
            throw .visitRefused(visit.id, "would stay within \(host.countryCode); expected groups of two countries")
        }
        let plan = try details.plan(before, visit, guest, host, today: today)
        let dates = try details.dates(of: visit, before)
        let confirmed = try visit.edited(
            status: .confirmed,
            dates: dates,
            reportDue: try details.reportDue(of: visit, dates),
            reportedOn: visit.reportedOn
        )
        let what = visit.status == .proposed ? "visit \(id) confirmed" : "visit \(id) changed"
        return try record(what, confirmed, since: before) { network throws(PlannerError) in
            network.put(plan, in: \.visitPlans)
        }
    }

    /// Writes a visit, and shows it as it is then.
    func record(
        _ what: String,
        _ visit: Visit,
        since before: Network,
        _ more: (inout Network) throws(PlannerError) -> Void = { _ in }
    ) throws(PlannerError) -> VisitOverview {
        _ = try change(what, since: before) { network throws(PlannerError) in
            network.put(visit, in: \.visits)
            try more(&network)
        }
        guard let shown = try network().overview(of: visit, today: surroundings.now.date) else {
            throw .ours("visit \(visit.id) is gone")
        }
        return shown
    }
}

extension VisitDetails {
    fileprivate func plan(
        _ network: Network,
        _ visit: Visit,
        _ guest: Group,
        _ host: Group,
        today: CivilDate
    ) throws(PlannerError) -> VisitPlan {
        let standing = network.visitPlans.first { $0.visitID == visit.id }
        let consentedOn = try consent.map { text throws(PlannerError) in try dayValue(text, "consent") }
        if let consentedOn, consentedOn > today {
            throw .wrongValue(
                "--consent: found \(consentedOn), which is still to come; expected the day on which the host said yes"
            )
        }
        guard let agreed = consentedOn ?? standing?.consentedOn else {
            throw .visitRefused(
                visit.id,
                "has no consent of its host \(host.id); ask, and say when it agreed: --consent DAY"
            )
        }
        var interpreterID = standing?.interpreterID
        if let interpreter {
            guard let member = network.members.first(where: { $0.id.text == interpreter }) else {
                throw .wrongValue(
                    "--interpreter: no member \(quoted(interpreter)); expected the id of a row of members.csv"
                )
            }
            interpreterID = member.id
        }
        let spoken = (Set(guest.languages.map(\.spoken)), Set(host.languages.map(\.spoken)))
        if spoken.0.isDisjoint(with: spoken.1) {
            guard let interpreterID else {
                throw .visitRefused(
                    visit.id,
                    "is of groups that share no language; name who interprets: --interpreter MEMBER"
                )
            }
            let languages = Set(network.members.first { $0.id == interpreterID }?.languages.map(\.spoken) ?? [])
            if languages.isDisjoint(with: spoken.0) || languages.isDisjoint(with: spoken.1) {
                throw .visitRefused(
                    visit.id,
                    "has an interpreter, \(interpreterID), who doesn't know a language of each group"
                )
            }
        }
        return VisitPlan(
            visitID: visit.id,
            purpose: try purpose.map { text throws(PlannerError) in
                try value(text, "purpose", plainLine, PlainLine.init)
            } ?? standing?.purpose,
            programme: try programme.map { text throws(PlannerError) in
                try value(text, "programme", "a text of 1 to 2,000 characters", Note.init)
            } ?? standing?.programme,
            consentedOn: agreed,
            interpreterID: interpreterID
        )
    }

    fileprivate func dates(of visit: Visit, _ network: Network) throws(PlannerError) -> DateSpan {
        let first = try starts.map { text throws(PlannerError) in try dayValue(text, "starts") } ?? visit.dates?.first
        let last = try ends.map { text throws(PlannerError) in try dayValue(text, "ends") } ?? visit.dates?.last
        guard let first, let last else { throw .visitRefused(visit.id, "has no days yet; add --starts DAY --ends DAY") }
        let dates: DateSpan
        do throws(ValueError) { dates = try DateSpan(first: first, last: last) } catch { throw .wrongValue("\(error)") }
        let absence = network.absences.first { absence in
            (absence.groupID == visit.visitingGroupID || absence.groupID == visit.hostGroupID)
                && absence.starts <= dates.last && dates.first <= absence.ends
        }
        if let absence {
            let problem = "would be while \(absence.groupID) is away, from \(absence.starts) to \(absence.ends)"
            throw .visitRefused(visit.id, "\(problem); choose other days, or change absences.csv")
        }
        return dates
    }

    fileprivate func reportDue(of visit: Visit, _ dates: DateSpan) throws(PlannerError) -> CivilDate? {
        if let reportDue { return try dayValue(reportDue, "report-due") }
        if let due = visit.reportDue, visit.dates == dates { return due }
        return dates.last.adding(days: 60)
    }
}

extension Visit {
    func edited(
        status: Status,
        dates: DateSpan?,
        reportDue: CivilDate?,
        reportedOn: CivilDate?
    ) throws(PlannerError) -> Visit {
        do throws(ValueError) {
            return try Visit(
                id: id,
                kind: kind,
                visitingGroupID: visitingGroupID,
                hostGroupID: hostGroupID,
                topic: topic,
                status: status,
                dates: dates,
                reportDue: reportDue,
                reportedOn: reportedOn
            )
        } catch { throw .wrongValue("visit \(id): \(error)") }
    }
}

extension Network {
    func groups(of visit: Visit) throws(PlannerError) -> (guest: Group, host: Group) {
        guard let guest = groups.first(where: { $0.id == visit.visitingGroupID }),
            let host = groups.first(where: { $0.id == visit.hostGroupID })
        else { throw .ours("visit \(visit.id) has no groups") }
        return (guest, host)
    }
}
