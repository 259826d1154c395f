internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    func visitFindings(today: CivilDate) -> [Finding] {
        visits.compactMap { visit in
            let home = groups.first { $0.id == visit.visitingGroupID }?.countryCode
            let away = groups.first { $0.id == visit.hostGroupID }?.countryCode
            if home == away, visit.status != .cancelled {
                return Finding(
                    .fault,
                    .visits,
                    visit.id.text,
                    "both groups work in \(home?.text ?? "?"); expected two countries"
                )
            }
            if visit.status == .held, visit.reportedOn == nil, let due = visit.reportDue, due < today {
                return Finding(
                    .task,
                    .visits,
                    visit.id.text,
                    "its report was due on \(due); ask \(visit.visitingGroupID)"
                )
            }
            let isOver = visit.dates.map { $0.last < today } ?? false
            if isOver, visit.status == .proposed || visit.status == .confirmed {
                return Finding(
                    .task,
                    .visits,
                    visit.id.text,
                    "it is over and still \(visit.status); record what became of it"
                )
            }
            return nil
        }
    }

    func mentoringFindings(today: CivilDate) -> [Finding] {
        let numbers = MentoringNumbers(mentoringRules)
        let active = pairings.filter { $0.status == .active }
        let overloaded = mentoring.compactMap { wish -> Finding? in
            guard case .mentor(let capacity) = wish.role else { return nil }
            let mentees = active.count { $0.mentorID == wish.memberID }
            guard mentees > capacity.mentees else { return nil }
            let problem = "has \(mentees) mentees and room for \(capacity.mentees); ask, or find another mentor"
            return Finding(.task, .mentoring, "\(wish.memberID),mentor", problem)
        }
        let wishless = active.compactMap { pairing -> Finding? in
            let isMentor = mentoring.contains { $0.memberID == pairing.mentorID && $0.role.name == .mentor }
            let isMentee = mentoring.contains { $0.memberID == pairing.menteeID && $0.role.name == .mentee }
            if isMentor && isMentee { return nil }
            let who = isMentor ? "mentee" : "mentor"
            return Finding(
                .fault,
                .pairings,
                pairing.id.text,
                "its \(who) has no such row in mentoring.csv; add it, or end the pairing"
            )
        }
        let loads = overloads(numbers).map { mentorID, mentees in
            let problem =
                "has \(mentees) mentees, more than the rule loadAtMost's \(numbers[.loadAtMost]); ask how it goes"
            return Finding(.task, .mentoring, "\(mentorID),mentor", problem)
        }
        let care = pairingCare(numbers, today: today)
        let pending = active.flatMap { pairing in
            (care[pairing.id]?.sentences ?? []).map { Finding(.task, .pairings, pairing.id.text, $0) }
        }
        return overloaded + loads + wishless + pending
    }
}

extension PairingCare {
    /// What is to be done; a pairing without a cadence is left alone.
    fileprivate var sentences: [String] {
        let quiet = quietSessions.map { count in
            let sessions = count == 1 ? "its last session" : "its last \(count) sessions"
            let since = lastMet.map { ", and none since \($0)" } ?? ""
            return "no contact at \(sessions)\(since); ask both how it goes"
        }
        let over = overSince.map {
            "its months were over on \($0); end it, or raise them in mentoringTerms.csv where both go on"
        }
        let change =
            asksForChange ? "one of the two asked for another partner; mela mentoring pair looks for one" : nil
        return [quiet, over, change].compactMap(\.self)
    }
}
