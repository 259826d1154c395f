import Foundation
import Scheduler

/// One of the public instances, in the words of `rotation-instance/1`.
struct PublicInstance: Decodable {
    struct Region: Decodable {
        let weight: Int
        let mustCover: Bool
    }

    struct Country: Decodable {
        let region: Int
        let maxTurns: Int
    }

    struct Optimum: Decodable {
        let status: String
        let fairness: Int?
        let cost: Int?
    }

    let slots: Int
    let regions: [Region]
    let countries: [Country]
    let history: [Int?]
    let fairnessHistory: Int
    let cooldown: Int
    let spacing: Int
    let coverage: Int
    let repeatUnit: Int
    let cost: [[Int?]]
    let pinned: [[Int]]
    let forbidden: [[Int]]

    static func problem(named name: String) throws -> RotationProblem {
        try JSONDecoder().decode(PublicInstance.self, from: data(named: name)).problem()
    }

    /// By instance; proven by two independent engines.
    static func optima() throws -> [String: Optimum] {
        try JSONDecoder().decode([String: Optimum].self, from: data(named: "optima"))
    }

    private static func data(named name: String) throws -> Data {
        try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Instances/\(name).json"))
    }

    private func problem() throws -> RotationProblem {
        try RotationProblem(
            slots: slots,
            subregions: regions.map { .init(weight: $0.weight, mustCover: $0.mustCover) },
            countries: countries.map { .init(subregion: $0.region, maxTurns: $0.maxTurns) },
            history: history,
            fairnessHistory: fairnessHistory,
            cooldown: cooldown,
            spacing: spacing,
            coverage: coverage,
            repeatUnit: repeatUnit,
            cost: cost,
            pinned: pinned.map { .init(country: $0[0], slot: $0[1]) },
            forbidden: forbidden.map { .init(country: $0[0], slot: $0[1]) }
        )
    }
}
