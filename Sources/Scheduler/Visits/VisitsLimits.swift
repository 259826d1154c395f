/// The largest numbers that a problem may hold; with them every sum stays within 64 bits.
enum VisitsLimits {
    /// A set of rounds is one word of 64 bits.
    static let rounds = 1...64
    static let groups = 1...1_000
    static let listLength = 0...1_000_000
    static let count = 0...1_000_000_000
    static let score = 1...1_000_000_000
}

extension VisitsProblem {
    func refuseIfWrong() throws(ProblemError) {
        try refuse("rounds", rounds, outside: VisitsLimits.rounds)
        try refuse("hostMax", hostMax, outside: VisitsLimits.count)
        try refuse("travelMax", travelMax, outside: VisitsLimits.count)
        try refuse("repeatGap", repeatGap, outside: VisitsLimits.count)
        if let balanceAcross { try refuse("balanceAcross", balanceAcross, outside: VisitsLimits.count) }
        if let balanceSelf { try refuse("balanceSelf", balanceSelf, outside: VisitsLimits.count) }
        try refuse("countries", countries.count, outside: VisitsLimits.groups)
        for (group, country) in countries.enumerated() {
            try refuse("countries[\(group)]", country, outside: VisitsLimits.count)
        }
        try refuseWrongScores()
        try refuse("unavailable", unavailable.count, outside: VisitsLimits.listLength)
        for (index, absence) in unavailable.enumerated() {
            try refuse("unavailable[\(index)][0]", absence.group, beyond: countries.count)
            try refuse("unavailable[\(index)][1]", absence.round, beyond: rounds)
        }
        try refuse("history", history.count, outside: VisitsLimits.listLength)
        for (round, visits) in history.enumerated() { try refuseWrongVisits("history[\(round)]", visits) }
        if !terms.isEmpty, terms.count != countries.count {
            throw .wrongCount(key: "terms", found: terms.count, expected: countries.count)
        }
        for (group, terms) in terms.enumerated() {
            try refuse("terms[\(group)].hostMax", terms.hostMax, outside: VisitsLimits.count)
            try refuse("terms[\(group)].travelMax", terms.travelMax, outside: VisitsLimits.count)
        }
    }

    private func refuseWrongScores() throws(ProblemError) {
        if score.count != countries.count {
            throw .wrongCount(key: "score", found: score.count, expected: countries.count)
        }
        for (guest, row) in score.enumerated() {
            if row.count != countries.count {
                throw .wrongCount(key: "score[\(guest)]", found: row.count, expected: countries.count)
            }
            for (host, entry) in row.enumerated() {
                guard let entry else { continue }
                try refuse("score[\(guest)][\(host)]", entry, outside: VisitsLimits.score)
            }
        }
    }

    private func refuseWrongVisits(_ key: String, _ visits: [Visit]) throws(ProblemError) {
        try refuse(key, visits.count, outside: VisitsLimits.listLength)
        for (index, visit) in visits.enumerated() {
            try refuse("\(key)[\(index)][0]", visit.guest, beyond: countries.count)
            try refuse("\(key)[\(index)][1]", visit.host, beyond: countries.count)
        }
    }

    private func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        outside range: ClosedRange<Int>
    ) throws(ProblemError) {
        if !range.contains(found) { throw .outOfRange(key: key(), found: found, expected: range) }
    }

    private func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        beyond count: Int
    ) throws(ProblemError) {
        if found < 0 || found >= count { throw .noSuchIndex(key: key(), found: found, count: count) }
    }
}
