public import Scheduler

/// A file of the format `visits-instance/1`.
public struct VisitsInstance: Hashable, Sendable {
    public static let format = "visits-instance/1"
    /// In bytes.
    public static let sizeLimit = 16 << 20

    public let name: String
    public let problem: VisitsProblem

    /// Reads the file; throws at the first key that is wrong.
    public init(_ bytes: [UInt8]) throws(ProblemFileError) {
        let document = try decoded(VisitsDocument.self, from: bytes, limit: Self.sizeLimit)
        name = document.name
        do throws(ProblemError) { problem = try document.problem() } catch { throw .refused("\(error)") }
    }
}

/// The keys as they stand in the file.
private struct VisitsDocument: Decodable {
    let name: String
    let rounds: Int
    let hostMax: Int
    let travelMax: Int
    let repeatGap: Int
    let balanceAcross: Int?
    let balanceSelf: Int?
    let countries: [Int]
    let score: [[Int?]]
    let unavailable: [VisitsProblem.Absence]
    let history: [[VisitsProblem.Visit]]

    private enum Key: String, CodingKey {
        case format, name, rounds, hostMax, travelMax, repeatGap, balanceAcross, balanceSelf, countries, score
        case unavailable, history
    }

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        try keys.expect(VisitsInstance.format, for: .format)
        name = try keys.decode(String.self, forKey: .name)
        rounds = try keys.number(.rounds)
        hostMax = try keys.number(.hostMax)
        travelMax = try keys.number(.travelMax)
        repeatGap = try keys.number(.repeatGap)
        balanceAcross = try keys.numberOrNull(.balanceAcross)
        balanceSelf = try keys.numberOrNull(.balanceSelf)
        countries = try keys.decode([WholeNumber].self, forKey: .countries).map(\.value)
        score = try keys.decode([[WholeNumber?]].self, forKey: .score).map { row in row.map { $0?.value } }
        unavailable = try keys.decode([NumberPair].self, forKey: .unavailable).map { pair in
            .init(group: pair.first, round: pair.second)
        }
        history = try keys.decode([[NumberPair]].self, forKey: .history).map { round in
            round.map { .init(guest: $0.first, host: $0.second) }
        }
    }

    func problem() throws(ProblemError) -> VisitsProblem {
        try VisitsProblem(
            rounds: rounds,
            hostMax: hostMax,
            travelMax: travelMax,
            repeatGap: repeatGap,
            balanceAcross: balanceAcross,
            balanceSelf: balanceSelf,
            countries: countries,
            score: score,
            unavailable: unavailable,
            history: history
        )
    }
}

/// Two numbers in a list: a group and a round, or a guest and its host.
private struct NumberPair: Decodable {
    let first: Int
    let second: Int

    init(from decoder: any Decoder) throws {
        let numbers = try decoder.singleValueContainer().decode([WholeNumber].self)
        guard numbers.count == 2 else {
            throw KeyFault(key: path(decoder.codingPath), found: "\(numbers.count) numbers", expected: "two")
        }
        (first, second) = (numbers[0].value, numbers[1].value)
    }
}
