import Foundation
import ProblemFiles
import Scheduler

/// The public instances of `Instances/`, and what two independent engines proved of them.
enum PublicInstance {
    struct Optimum: Decodable {
        let status: String
        let fairness: Int?
        let cost: Int?
    }

    static func problem(named name: String) throws -> RotationProblem {
        try RotationInstance(Array(data(named: name))).problem
    }

    /// By instance.
    static func optima() throws -> [String: Optimum] {
        try JSONDecoder().decode([String: Optimum].self, from: data(named: "optima"))
    }

    private static func data(named name: String) throws -> Data {
        try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Instances/\(name).json"))
    }
}
