internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    /// Deadlines that went by. What was due before a meeting began asks nothing once that meeting is over.
    func deadlineFindings(today: CivilDate) -> [Finding] {
        let meetingsByID = Dictionary(meetings.map { ($0.id, $0) }) { $1 }
        return deadlines.filter { $0.doneOn == nil && $0.due < today }.compactMap { deadline in
            if let meeting = deadline.meetingID.flatMap({ meetingsByID[$0] }) {
                if meeting.isWithoutTravel { return nil }
                if let dates = meeting.dates, dates.last < today, deadline.due < dates.first { return nil }
            }
            let sentence =
                "\(deadline.memberID) was to \(deadline.kind.task) by \(deadline.due); ask, and record the day in doneOn"
            return Finding(.task, .deadlines, deadline.id.text, sentence)
        }
    }

    /// Facts that coming meetings rely on and that are too old by now, and passports that don't last.
    ///
    /// - Parameter travel: what open vaults tell.
    func borderFindings(
        today: CivilDate,
        travel: [Meeting.ID: TravelBook],
        country: (AirportCode) -> CountryCode?
    ) throws(PlannerError) -> [Finding] {
        var findings: [Finding] = []
        let coming = meetings.filter { $0.isToCome(on: today) && !$0.isWithoutTravel && $0.place != nil }
        for meeting in coming {
            let report = try borderReport(
                of: meeting,
                travel: travel[meeting.id],
                on: today,
                terms: ApplicationTerms(),
                country: country
            )
            findings += Self.staleFacts(in: report, today: today) + Self.passports(in: report)
        }
        return findings
    }

    private static func staleFacts(in report: BorderReport, today: CivilDate) -> [Finding] {
        struct Use: Hashable {
            let passport: CountryCode
            let country: CountryCode
            let fact: BorderAnswer.Fact
        }
        var uses: [(use: Use, people: Int)] = []
        for traveller in report.travellers {
            let asked =
                [(report.host, traveller.entry)]
                + traveller.crossings.compactMap { crossing in crossing.country.map { ($0, crossing.answer) } }
            for (country, answer) in asked {
                guard case .staleFact(let fact) = answer.ground, fact.checkedOn <= today else { continue }
                let use = Use(passport: traveller.passport, country: country, fact: fact)
                if let place = uses.firstIndex(where: { $0.use == use }) {
                    uses[place].people += 1
                } else {
                    uses.append((use, 1))
                }
            }
        }
        return uses.map { use, people in
            let sentence =
                "reads unknown: \(use.fact.source) said it on \(use.fact.checkedOn), more than \(EntryRule.freshDays) "
                + "days ago, and \(people) of \(report.meetingID)'s delegates \(people == 1 ? "needs" : "need") it; "
                + "ask, and import what is said now"
            return Finding(
                .task,
                use.fact.isOfTransit ? .transits : .entries,
                "\(use.passport),\(use.country)",
                sentence
            )
        }
    }

    private static func passports(in report: BorderReport) -> [Finding] {
        report.travellers.compactMap { traveller in
            let problem: String
            switch traveller.validity {
            case .unknown, .lasts: return nil
            case .short: problem = "within \(PassportValidity.monthsBeyondReturn) months after the return"
            case .expired: problem = "before the return"
            }
            let sentence = "travels on a passport that expires \(problem); ask for a new one"
            return Finding(.task, .delegates, "\(report.meetingID),\(traveller.memberID)", sentence)
        }
    }
}

extension Deadline.Kind {
    fileprivate var task: String {
        switch self {
        case .visa: "apply for a visa"
        case .passport: "renew the passport"
        case .seat: "say whether they come"
        case .report: "write a report"
        case .other: "have something ready"
        }
    }
}
