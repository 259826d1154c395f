public import Scheduler

/// A file of the format `pairing-instance/1`.
public struct PairingInstance: Hashable, Sendable {
    public static let format = "pairing-instance/1"
    /// In bytes.
    public static let sizeLimit = 100 << 20

    public let name: String
    public let problem: PairingProblem

    private static let keys: [String: NumberDocument.Kind] = [
        "format": .text, "name": .text, "mentees": .number, "mentors": .number, "capacity": .list,
        "arcs": .rows(3, "a mentee, a mentor and a score"), "existing": .rows(2, "a mentee and a mentor"),
        "forbidden": .rows(2, "a mentee and a mentor"), "stickiness": .number,
    ]

    /// Reads the file; throws at the first key that is wrong.
    public init(_ bytes: [UInt8]) throws(ProblemFileError) {
        let document = try NumberDocument(bytes, keys: Self.keys, limit: Self.sizeLimit)
        try document.refuse(formatOtherThan: Self.format)
        name = try document.text("name")
        let (mentees, mentors) = (try document.number("mentees"), try document.number("mentors"))
        let capacity = try document.list("capacity")
        let arcs = try Self.arcs(try document.list("arcs"))
        let existing = Self.pairs(try document.list("existing"))
        let forbidden = Self.pairs(try document.list("forbidden"))
        let stickiness = try document.number("stickiness")
        do throws(ProblemError) {
            problem = try PairingProblem(
                mentees: mentees,
                mentors: mentors,
                capacity: capacity,
                arcs: arcs,
                existing: existing,
                forbidden: forbidden,
                stickiness: stickiness
            )
        } catch {
            throw .refused("\(error)")
        }
    }

    private static func arcs(_ numbers: [Int]) throws(ProblemFileError) -> [PairingProblem.Arc] {
        var arcs: [PairingProblem.Arc] = []
        arcs.reserveCapacity(numbers.count / 3)
        for first in stride(from: 0, to: numbers.count, by: 3) {
            guard let mentee = Int32(exactly: numbers[first]), let mentor = Int32(exactly: numbers[first + 1]),
                let score = Int32(exactly: numbers[first + 2])
            else {
                throw .wrong(key: "arcs[\(first / 3)]", found: "a number beyond 32 bits", expected: "smaller ones")
            }
            arcs.append(.init(mentee: mentee, mentor: mentor, score: score))
        }
        return arcs
    }

    private static func pairs(_ numbers: [Int]) -> [PairingProblem.Pair] {
        stride(from: 0, to: numbers.count, by: 2).map { .init(mentee: numbers[$0], mentor: numbers[$0 + 1]) }
    }
}
