internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    /// Confirmed visits without the host's consent, and groups that made two visits more than they hosted, or even more,
    /// and have none to host.
    func visitCareFindings(today: CivilDate) -> [Finding] {
        let agreed = Set(visitPlans.filter { $0.consentedOn != nil }.map(\.visitID))
        let unasked = visits.filter { visit in
            visit.status == .confirmed && !agreed.contains(visit.id) && visit.dates.map { $0.last >= today } ?? true
        }.map { visit in
            Finding(
                .fault,
                .visits,
                visit.id.text,
                "it is confirmed without the consent of its host \(visit.hostGroupID); ask, and record it: mela visits confirm "
                    + "\(visit.id) --consent DAY"
            )
        }
        let owing = VisitLedger(self).lines.filter { $0.balance <= -2 && $0.willHost == 0 }.map { line in
            Finding(
                .task,
                .visits,
                line.group.id.text,
                "made \(line.travelled) visits and hosted \(line.hosted); ask whether it can host (mela visits ledger)"
            )
        }
        return unasked + wordless(today: today) + owing + overdueGuests(today: today)
    }

    /// Confirmed visits of groups that share no language, and for which nobody interprets.
    private func wordless(today: CivilDate) -> [Finding] {
        visits.compactMap { visit in
            guard visit.status == .confirmed, let overview = overview(of: visit, today: today),
                overview.needs.contains(.interpreter)
            else { return nil }
            return Finding(
                .task,
                .visits,
                visit.id.text,
                "its groups share no language, and nobody is named to interpret; name somebody in visitPlans.csv"
            )
        }
    }

    private func overdueGuests(today: CivilDate) -> [Finding] {
        guestVisits.compactMap { visit in
            guard visit.status == .proposed || visit.status == .confirmed, let last = visit.dates?.last, last < today
            else { return nil }
            let problem =
                "it ended on \(last) and is still \(visit.status); record what became of it in guestVisits.csv"
            return Finding(.task, .guestVisits, visit.id.text, problem)
        }
    }
}
