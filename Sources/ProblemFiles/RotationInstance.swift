public import Scheduler

/// A file of the format `rotation-instance/1`, with one key that it leaves to its readers: `runPrice`, what a slot adds to
/// fairness, in milli-turns, whose subregion stands in the place before it too; 0 where the key isn't there.
public struct RotationInstance: Hashable, Sendable {
    public static let format = "rotation-instance/1"
    /// In bytes.
    public static let sizeLimit = 16 << 20

    public let name: String
    public let problem: RotationProblem

    /// Reads the file; throws at the first key that is wrong.
    public init(_ bytes: [UInt8]) throws(ProblemFileError) {
        let document = try decoded(RotationDocument.self, from: bytes, limit: Self.sizeLimit)
        name = document.name
        do throws(ProblemError) { problem = try document.problem() } catch { throw .refused("\(error)") }
    }
}

/// The keys as they stand in the file.
private struct RotationDocument: Decodable {
    struct Region: Decodable {
        let weight: WholeNumber
        let mustCover: Bool
    }

    struct Country: Decodable {
        let region: WholeNumber
        let maxTurns: WholeNumber
    }

    let name: String
    let slots: Int
    let regions: [Region]
    let countries: [Country]
    let history: [Int?]
    let fairnessHistory: Int
    let cooldown: Int
    let spacing: Int
    let coverage: Int
    let repeatUnit: Int
    let runPrice: Int
    let cost: [[Int?]]
    let pinned: [RotationProblem.Placement]
    let forbidden: [RotationProblem.Placement]

    private enum Key: String, CodingKey {
        case format, name, slots, regions, countries, history, fairnessHistory, cooldown, spacing, coverage
        case repeatUnit, runPrice, cost, pinned, forbidden
    }

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        try keys.expect(RotationInstance.format, for: .format)
        name = try keys.decode(String.self, forKey: .name)
        slots = try keys.number(.slots)
        regions = try keys.decode([Region].self, forKey: .regions)
        countries = try keys.decode([Country].self, forKey: .countries)
        history = try keys.decode([WholeNumber?].self, forKey: .history).map { $0?.value }
        fairnessHistory = try keys.number(.fairnessHistory)
        cooldown = try keys.number(.cooldown)
        spacing = try keys.number(.spacing)
        coverage = try keys.number(.coverage)
        repeatUnit = try keys.number(.repeatUnit)
        runPrice = try keys.decodeIfPresent(WholeNumber.self, forKey: .runPrice)?.value ?? 0
        cost = try keys.decode([[WholeNumber?]].self, forKey: .cost).map { row in row.map { $0?.value } }
        pinned = try keys.placements(.pinned)
        forbidden = try keys.placements(.forbidden)
    }

    func problem() throws(ProblemError) -> RotationProblem {
        try RotationProblem(
            slots: slots,
            subregions: regions.map { .init(weight: $0.weight.value, mustCover: $0.mustCover) },
            countries: countries.map { .init(subregion: $0.region.value, maxTurns: $0.maxTurns.value) },
            history: history,
            fairnessHistory: fairnessHistory,
            cooldown: cooldown,
            spacing: spacing,
            coverage: coverage,
            repeatUnit: repeatUnit,
            runPrice: runPrice,
            cost: cost,
            pinned: pinned,
            forbidden: forbidden
        )
    }
}

extension KeyedDecodingContainer {
    /// Pairs of a country and a slot.
    fileprivate func placements(_ key: Key) throws -> [RotationProblem.Placement] {
        try decode([[WholeNumber]].self, forKey: key).enumerated().map { index, pair in
            guard pair.count == 2 else {
                let key = "\(key.stringValue)[\(index)]"
                throw KeyFault(key: key, found: "\(pair.count) numbers", expected: "a country and a slot")
            }
            return .init(country: pair[0].value, slot: pair[1].value)
        }
    }
}
