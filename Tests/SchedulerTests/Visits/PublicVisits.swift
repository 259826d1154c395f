import Foundation
import ProblemFiles
import Scheduler

/// The public instances of `Instances/Visits`, and what independent engines proved of them.
enum PublicVisits {
    struct Optimum: Decodable {
        let score: Int
    }

    static func problem(named name: String) throws -> VisitsProblem {
        try VisitsInstance(Array(data(named: name))).problem
    }

    /// By instance.
    static func optima() throws -> [String: Optimum] {
        try JSONDecoder().decode([String: Optimum].self, from: data(named: "optima"))
    }

    private static func data(named name: String) throws -> Data {
        try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Instances/Visits/\(name).json"))
    }
}
