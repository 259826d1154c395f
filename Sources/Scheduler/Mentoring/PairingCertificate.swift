/// A pairing and the prices that prove it the best one: see `PairingPrices`.
public struct PairingCertificate: Hashable, Sendable {
    /// The instance's name.
    public let name: String
    /// The fingerprint of the problem that this is about; see `PairingProblem.fingerprint`.
    public let instance: UInt64
    public let pairs: [PairingProblem.Pair]
    public let paired: Int
    public let score: Int
    public let pairWeight: Int
    /// By mentee.
    public let menteePrice: [Int]
    /// By mentor, for one place.
    public let mentorPrice: [Int]

    public init(
        name: String,
        instance: UInt64,
        pairs: [PairingProblem.Pair],
        paired: Int,
        score: Int,
        pairWeight: Int,
        menteePrice: [Int],
        mentorPrice: [Int]
    ) {
        self.name = name
        self.instance = instance
        self.pairs = pairs
        self.paired = paired
        self.score = score
        self.pairWeight = pairWeight
        self.menteePrice = menteePrice
        self.mentorPrice = mentorPrice
    }
}

extension PairingProblem {
    public func certificate(named name: String, of outcome: PairingOutcome) -> PairingCertificate {
        PairingCertificate(
            name: name,
            instance: fingerprint,
            pairs: outcome.mentors.enumerated().compactMap { mentee, mentor in
                mentor.map { Pair(mentee: mentee, mentor: $0) }
            },
            paired: outcome.paired,
            score: outcome.score,
            pairWeight: outcome.prices.pairWeight,
            menteePrice: outcome.prices.mentee,
            mentorPrice: outcome.prices.mentor
        )
    }

    /// FNV-1a over all its numbers, each as eight bytes, lowest first: mentees, capacity, arcs, existing, forbidden,
    /// stickiness; each list after its length, arcs and pairs in the order of mentees, then mentors.
    public var fingerprint: UInt64 {
        var print = Fingerprint()
        print.add(mentees)
        print.add(capacity.count)
        for count in capacity { print.add(count) }
        print.add(arcs.count)
        for arc in arcs {
            print.add(Int(arc.mentee))
            print.add(Int(arc.mentor))
            print.add(Int(arc.score))
        }
        for pairs in [existing, forbidden] {
            print.add(pairs.count)
            for pair in pairs {
                print.add(pair.mentee)
                print.add(pair.mentor)
            }
        }
        print.add(stickiness)
        return print.value
    }
}
