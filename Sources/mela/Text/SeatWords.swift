internal import NetworkModel
internal import Planner

enum SeatWords {
    static func lines(_ attested: [AttestedCount]) -> [String] {
        guard !attested.isEmpty else { return [] }
        let counts = attested.map { "\($0.community) \($0.people.map(String.init) ?? "fewer than 5")" }
        return ["As the groups say of their teams: \(counts.joined(separator: ", "))."]
    }

    static func lines(_ delegates: [DelegateLine]) -> [String] {
        guard !delegates.isEmpty else { return ["Nobody was offered a seat yet: mela delegates propose."] }
        var table = TextTable([
            ("country", .left), ("group", .left), ("member", .left), ("seat", .left), ("with them", .left),
            ("chosen name", .left),
        ])
        for line in delegates {
            table.append([
                line.country?.text ?? "", line.groupID.text, line.memberID.text, line.status.rawValue,
                line.companions.map { "\($0.people)" } ?? "", line.chosenName.text,
            ])
        }
        let counts = Delegate.Status.allCases.map { status in
            "\(delegates.count { $0.status == status }) \(status.rawValue)"
        }
        let companions = delegates.filter { $0.status != .declined }.compactMap(\.companions?.people).reduce(0, +)
        return table.lines + ["\(counts.joined(separator: ", ")); \(companions) people come with them."]
    }

    static func lines(_ proposal: SeatsProposal) -> [String] {
        let held = proposal.seated.count(where: \.isHeld)
        var lines = [
            "\(proposal.seated.count) of \(proposal.seats) seats of \(proposal.meetingID), \(held) given before:"
        ]
        var seats = TextTable([
            ("country", .left), ("group", .left), ("member", .left), ("", .left), ("counts as", .left),
            ("chosen name", .left),
        ])
        for seat in proposal.seated { seats.append(cells(seat)) }
        lines += seats.lines + ["", "By subregion:"]
        let weight = proposal.parts.map(\.weight).reduce(0, +)
        var parts = TextTable([("subregion", .left), ("seats", .right), ("share", .right), ("at least", .right)])
        for part in proposal.parts {
            let share = weight == 0 ? "" : tenths(part.weight * proposal.seats, weight)
            parts.append([part.subregion.text, "\(part.seats)", share, "\(part.floor)"])
        }
        lines += parts.lines + ["", "Every group with a candidate:"]
        var groups = TextTable([
            ("country", .left), ("group", .left), ("seats", .right), ("waited", .right), ("why", .left),
        ])
        for group in proposal.groups {
            let why = group.seats == 0 ? group.whyNoMore : group.why
            groups.append([group.country.text, group.groupID.text, "\(group.seats)", "\(group.waiting)", why])
        }
        lines += groups.lines
        if !proposal.waitingList.isEmpty {
            lines += ["", "Waiting, in this order:"]
            var waiting = TextTable([
                ("", .right), ("country", .left), ("group", .left), ("member", .left), ("counts as", .left),
                ("chosen name", .left),
            ])
            for (place, seat) in proposal.waitingList.enumerated() {
                var line = cells(seat)
                line.remove(at: 3)
                waiting.append(["\(place + 1)"] + line)
            }
            lines += waiting.lines
        }
        lines += [""] + proposal.findings
        lines.append(
            proposal.isKept
                ? "Written down. Invite them: mela invite \(proposal.meetingID) --out DIR."
                : "Nothing was written down; --keep does it."
        )
        return lines
    }

    /// Tells what became of a seat, and writes the two invitations where a folder is named.
    static func tell(_ answer: SeatAnswer, _ planner: NetworkPlanner, _ meeting: String, out: String?) throws {
        print("\(answer.memberID), \(answer.chosenName), gave the seat back.")
        if let next = answer.next {
            let counts = next.counts.isEmpty ? "" : " (\(next.counts.joined(separator: ", ")))"
            print(
                "It is offered to \(next.memberID), \(next.chosenName), of \(next.groupID) in \(next.country)\(counts)."
            )
        } else {
            print(
                "It is offered to nobody: no seats are recorded as funded, or nobody is left (mela delegates propose)."
            )
        }
        guard let out else {
            print("Their invitations: mela invite \(meeting) --out DIR cancels the one and writes the other.")
            return
        }
        print(InvitationWords.summary(try planner.invite(to: meeting, folder: out), folder: out))
    }

    private static func cells(_ seat: SeatsProposal.Seat) -> [String] {
        [
            seat.country.text, seat.groupID.text, seat.memberID.text, seat.isHeld ? "keeps it" : "new",
            seat.counts.joined(separator: ", "), seat.chosenName.text,
        ]
    }

    /// A quotient with one decimal, rounded down.
    private static func tenths(_ number: Int, _ divisor: Int) -> String {
        let tenths = number * 10 / divisor
        return "\(tenths / 10).\(tenths % 10)"
    }
}
