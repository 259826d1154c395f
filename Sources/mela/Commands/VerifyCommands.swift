internal import ArgumentParser
internal import Planner

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a proof, without the solver that made it.",
        subcommands: [Rotation.self, Pairing.self]
    )

    struct Rotation: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a certificate that mela solve rotation wrote, against its instance.",
            discussion: "Prints what is proven on one line. A certificate that proves nothing ends with exit code 65."
        )

        @Argument(help: "The instance.")
        var file: String
        @Argument(help: "The certificate.")
        var certificate: String

        func run() throws { print(try ProblemSolving.verifyRotation(file: file, certificate: certificate)) }
    }
}
