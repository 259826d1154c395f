internal import ArgumentParser
internal import Planner

extension Solve {
    struct Pairing: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Pair mentees with mentors: pairing-instance/1 in, pairing-answer/1 out, one line for each file.",
            discussion: """
                The most pairs first, then the highest sum of scores. Who stays unpaired is told why: nobody whom they \
                may have, or mentors who are all full, each of whom would need one place more.
                """
        )

        @Argument(help: "The files.")
        var files: [String]
        @Flag(name: .long, help: "The stable pairing instead, the best one for the mentees.")
        var stable = false
        @Option(name: .long, help: "Write what proves the answer to this file, for mela verify. For one file only.")
        var certificate: String?

        func validate() throws {
            guard certificate != nil else { return }
            if files.count != 1 {
                throw ValidationError("--certificate: found \(files.count) files to solve; expected one")
            }
            if stable { throw ValidationError("--certificate: found --stable; expected one of the two") }
        }

        func run() throws {
            for file in files {
                let solved = try ProblemSolving.solvePairing(file: file, stable: stable)
                print(solved.answer)
                if let certificate { try solved.writeCertificate(to: certificate) }
            }
        }
    }
}

extension Verify {
    struct Pairing: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a certificate that mela solve pairing wrote, against its instance.",
            discussion: "Prints what is proven on one line. A certificate that proves nothing ends with exit code 65."
        )

        @Argument(help: "The instance.")
        var file: String
        @Argument(help: "The certificate.")
        var certificate: String

        func run() throws { print(try ProblemSolving.verifyPairing(file: file, certificate: certificate)) }
    }
}
