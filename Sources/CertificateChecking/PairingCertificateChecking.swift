public import Scheduler

/// Checks that a pairing is the best one, from the problem's definition and dual prices alone.
///
/// Of `Scheduler` it uses plain values, `PairingProblem` and `PairingCertificate` with their stored properties, and no code.
/// Let each pair count its score and the pair weight. Where no price is below 0 and each pair that may be made counts no
/// more than its two prices together, no pairing counts more than all mentees' prices and all mentors' prices times
/// capacity; a pairing that counts just that is the best one. The weight must be so large that one more pair outweighs
/// whatever the scores do. Sums are taken with 128 bits: nothing overflows.
public enum PairingCertificateChecking {
    /// Throws at the first thing that is wrong; else no pairing has more pairs than the certificate's, and none with as
    /// many has a higher score. O(arcs).
    public static func check(
        _ certificate: PairingCertificate,
        for problem: PairingProblem
    ) throws(PairingCertificateFault) {
        guard certificate.instance == identity(of: problem) else { throw .anotherInstance }
        var marks = PairMarks(problem)
        let claimed = try PairAudit(certificate, problem)
        var bound = Int128(0)
        let weight = Int128(certificate.pairWeight)
        for (key, prices, count) in [
            ("menteePrice", certificate.menteePrice, problem.mentees),
            ("mentorPrice", certificate.mentorPrice, problem.capacity.count),
        ] {
            if prices.count != count { throw .wrongCount(key: key, found: prices.count, expected: count) }
            for (index, price) in prices.enumerated() {
                if price < 0 { throw .belowZero(key: "\(key)[\(index)]", found: price) }
                bound += Int128(price) * (key == "menteePrice" ? 1 : Int128(problem.capacity[index]))
            }
        }
        var (largest, score) = (Int128(0), Int128(0))
        var made = 0
        for arc in problem.arcs {
            guard let worth = marks.worth(of: arc) else { continue }
            largest = max(largest, abs(worth))
            let (mentee, mentor) = (Int(arc.mentee), Int(arc.mentor))
            if Int128(certificate.menteePrice[mentee]) + Int128(certificate.mentorPrice[mentor]) < weight + worth {
                throw .tooCheap(mentee: mentee, mentor: mentor)
            }
            if claimed.mentorOfMentee[mentee] == mentor {
                score += worth
                made += 1
            }
        }
        if made != certificate.pairs.count {
            throw .noPairing("pairs: found a pair that may not be made; expected none")
        }
        if certificate.paired != made {
            throw .wrongSum(key: "paired", found: certificate.paired, expected: "\(made), as there are pairs")
        }
        if Int128(certificate.score) != score {
            throw .wrongSum(key: "score", found: certificate.score, expected: "\(score), as the pairs score")
        }
        if weight <= 2 * Int128(problem.mentees) * largest {
            throw .wrongSum(
                key: "pairWeight",
                found: certificate.pairWeight,
                expected: "more than all scores can differ, \(2 * Int128(problem.mentees) * largest)"
            )
        }
        if bound != weight * Int128(made) + score { throw .open }
    }
}

/// Who is paired with whom; throws where that is no pairing, whatever may be made.
private struct PairAudit {
    /// −1 for nobody.
    private(set) var mentorOfMentee: [Int]

    init(_ certificate: PairingCertificate, _ problem: PairingProblem) throws(PairingCertificateFault) {
        mentorOfMentee = Array(repeating: -1, count: problem.mentees)
        var load = Array(repeating: 0, count: problem.capacity.count)
        for (index, pair) in certificate.pairs.enumerated() {
            guard mentorOfMentee.indices.contains(pair.mentee), load.indices.contains(pair.mentor) else {
                throw .noPairing("pairs[\(index)]: found an index beyond the end; expected a mentee and a mentor")
            }
            if mentorOfMentee[pair.mentee] >= 0 {
                throw .noPairing("pairs[\(index)]: found a mentee with two mentors; expected one")
            }
            mentorOfMentee[pair.mentee] = pair.mentor
            load[pair.mentor] += 1
            if load[pair.mentor] > problem.capacity[pair.mentor] {
                throw .noPairing("pairs[\(index)]: found more mentees than the mentor takes; expected fewer")
            }
        }
    }
}

/// The worth of arcs, in the order of mentees, then mentors, in which a problem holds its arcs and pairs.
private struct PairMarks {
    private let problem: PairingProblem
    private var (existing, forbidden) = (0, 0)

    init(_ problem: PairingProblem) { self.problem = problem }

    /// `nil` for a pair that may not be made.
    mutating func worth(of arc: PairingProblem.Arc) -> Int128? {
        if Self.isMarked(arc, problem.forbidden, &forbidden) { return nil }
        let gain = Self.isMarked(arc, problem.existing, &existing) ? problem.stickiness : 0
        return Int128(arc.score) + Int128(gain)
    }

    private static func isMarked(
        _ arc: PairingProblem.Arc,
        _ pairs: [PairingProblem.Pair],
        _ next: inout Int
    ) -> Bool {
        let asked = (Int(arc.mentee), Int(arc.mentor))
        while next < pairs.count, (pairs[next].mentee, pairs[next].mentor) < asked { next += 1 }
        return next < pairs.count && (pairs[next].mentee, pairs[next].mentor) == asked
    }
}
