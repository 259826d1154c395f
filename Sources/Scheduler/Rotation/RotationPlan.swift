/// One host for each slot, in order.
public struct RotationPlan: Hashable, Sendable {
    public let hosts: [Int]
    public let score: RotationScore

    public init(hosts: [Int], score: RotationScore) {
        self.hosts = hosts
        self.score = score
    }
}
