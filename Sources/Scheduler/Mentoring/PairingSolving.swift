extension PairingProblem {
    /// The most pairs, and of the pairings with so many one of the highest score, with stickiness; the same problem gives
    /// the same one.
    ///
    /// The largest pairings have two parts that no pair of theirs crosses: mentees who are all paired, with mentors who may
    /// keep places; and mentors who are all full, with more mentees than places. Each part is solved on its own.
    public func solved() -> PairingOutcome {
        let graph = PairingGraph(self)
        let parts = PairingParts(graph)
        var mentors = Array(repeating: Int?.none, count: mentees)
        var prices = LexicographicPrices(parts)
        var score = 0
        solveRoomy(graph, parts, &mentors, &prices, &score)
        solveCrowded(graph, parts, &mentors, &prices, &score)
        return PairingOutcome(
            mentors: mentors,
            score: score,
            unpaired: PairingReasons(graph, mentors).unpaired(),
            prices: prices.weighted(with: graph)
        )
    }

    /// Each mentee is a row.
    private func solveRoomy(
        _ graph: PairingGraph,
        _ parts: PairingParts,
        _ mentors: inout [Int?],
        _ prices: inout LexicographicPrices,
        _ score: inout Int
    ) {
        let (mentees, part) = parts.roomy(graph)
        let best = part.bestAssignment()
        for (row, mentee) in mentees.enumerated() {
            let arc = Int(best.arc[row])
            let mentor = Int(part.column[arc])
            mentors[mentee] = mentor
            score += Int(part.worth[arc])
            prices.mentee[mentee] = Int(part.worth[arc]) - best.price[mentor]
        }
        for mentor in parts.isCrowded.mentor.indices where !parts.isCrowded.mentor[mentor] {
            prices.mentor[mentor] = best.price[mentor]
        }
    }

    /// Each place of a mentor is a row.
    private func solveCrowded(
        _ graph: PairingGraph,
        _ parts: PairingParts,
        _ mentors: inout [Int?],
        _ prices: inout LexicographicPrices,
        _ score: inout Int
    ) {
        let (mentorOfList, part) = parts.crowded(graph)
        let best = part.bestAssignment()
        for row in 0..<part.rows {
            let arc = Int(best.arc[row])
            mentors[Int(part.column[arc])] = mentorOfList[Int(part.listOfRow[row])]
            score += Int(part.worth[arc])
        }
        for mentee in parts.isCrowded.mentee.indices where parts.isCrowded.mentee[mentee] {
            prices.mentee[mentee] = best.price[mentee]
        }
        for (list, mentor) in mentorOfList.enumerated() {
            let arcs = part.firstArc[list]..<part.firstArc[list + 1]
            if arcs.isEmpty { continue }
            prices.mentor[mentor] = arcs.reduce(.min) { dearest, arc in
                max(dearest, Int(part.worth[arc]) - best.price[Int(part.column[arc])])
            }
        }
    }
}

/// A price is so many pairs, and then so much score.
struct LexicographicPrices {
    private let parts: PairingParts
    var mentee: [Int]
    var mentor: [Int]

    init(_ parts: PairingParts) {
        self.parts = parts
        mentee = Array(repeating: 0, count: parts.isCrowded.mentee.count)
        mentor = Array(repeating: 0, count: parts.isCrowded.mentor.count)
    }

    /// With one number for both: a pair weighs more than all scores together, and more than any prices can differ.
    func weighted(with graph: PairingGraph) -> PairingPrices {
        let largest = graph.worth.reduce(0) { max($0, abs(Int($1))) }
        let dearest = mentor.reduce(mentee.reduce(0) { max($0, abs($1)) }) { max($0, abs($1)) }
        let weight = 1 + max(2 * mentee.count * largest, 2 * dearest + largest)
        return PairingPrices(
            pairWeight: weight,
            mentee: mentee.indices.map { mentee[$0] + (parts.isCrowded.mentee[$0] ? 0 : weight) },
            mentor: mentor.indices.map { mentor[$0] + (parts.isCrowded.mentor[$0] ? weight : 0) }
        )
    }
}
