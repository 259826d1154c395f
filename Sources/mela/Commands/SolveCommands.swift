internal import ArgumentParser
internal import Foundation
internal import Planner

struct Solve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Solve a planning problem from a file, without a network.",
        subcommands: [Rotation.self, Pairing.self, Visits.self]
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
        @Option(name: .long, help: "Write what proves the answer to this file, for mela verify. For one file only.")
        var certificate: String?

        func validate() throws {
            if certificate != nil, files.count != 1 {
                throw ValidationError("--certificate: found \(files.count) files to solve; expected one")
            }
            if let limit, !(limit > 0) { throw ValidationError("--limit: found \(limit); expected seconds above 0") }
        }

        func run() throws {
            let options = SolvingOptions(limitSeconds: limit, withRanking: ranking)
            let progress = ProgressLine()
            for file in files {
                let solved = try ProblemSolving.solveRotation(file: file, options: options, progress: progress.show)
                progress.clear()
                print(solved.answer)
                if let certificate { try solved.writeCertificate(to: certificate, limitSeconds: limit) }
            }
        }
    }
}

/// One line on a terminal that tells how far a long run has come; nothing where standard error is a file or a pipe.
struct ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1

    func show(_ progress: SolvingProgress) {
        guard isTerminal else { return }
        let best = progress.best.map { "fairness \(turns($0.fairness)), cost \(grouped($0.cost))" } ?? "none yet"
        write("best: \(best); no plan is fairer than \(turns(progress.bound.fairness))")
    }

    func clear() {
        if isTerminal { write("") }
    }

    /// Takes the place of what stands on the line.
    private func write(_ text: String) {
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }
}
