internal import ArgumentParser
internal import Planner

extension Solve {
    struct Visits: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Plan exchange visits: visits-instance/1 in, visits-answer/1 out, one line for each file."
        )

        @Argument(help: "The files.")
        var files: [String]
        @Option(name: .long, help: "The most seconds for each file. (default: a fixed amount of work)")
        var limit: Double?

        func validate() throws {
            if let limit, !(limit > 0) { throw ValidationError("--limit: found \(limit); expected seconds above 0") }
        }

        func run() throws {
            for file in files { print(try ProblemSolving.solveVisits(file: file, limitSeconds: limit)) }
        }
    }
}
