internal import ArgumentParser
internal import Foundation
internal import Planner

struct Solve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Solve a planning problem from a file, without a network.",
        subcommands: [Rotation.self]
    )

    struct Rotation: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find the best hosts: rotation-instance/1 in, rotation-answer/1 out, one line for each file."
        )

        @Argument(help: "The files.")
        var files: [String]
        @Option(name: .long, help: "The most seconds for each file.")
        var limit: Double?
        @Flag(name: .long, help: "Rank every country as the host of slot 0.")
        var ranking = false

        func validate() throws {
            if let limit, !(limit > 0) { throw ValidationError("--limit: found \(limit); expected seconds above 0") }
        }

        func run() throws {
            let options = SolvingOptions(limitSeconds: limit, withRanking: ranking)
            for file in files { print(try ProblemSolving.solveRotation(file: file, options: options)) }
        }
    }
}
