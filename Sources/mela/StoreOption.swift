internal import ArgumentParser
internal import Foundation
internal import NetworkModel
internal import Planner

/// Which store a command works on.
struct StoreOption: ParsableArguments {
    @Option(name: .long, help: "The store's file. (default: MELA_STORE, else mela.sqlite)")
    var store: String?

    var path: String {
        if let store { return store }
        if let named = ProcessInfo.processInfo.environment["MELA_STORE"], !named.isEmpty { return named }
        return "mela.sqlite"
    }

    func opened() throws -> NetworkPlanner {
        try NetworkPlanner.opened(at: path, surroundings: Self.surroundings())
    }

    /// The history names a role; who the person is, it does not say.
    static func surroundings() -> Surroundings {
        guard let who = PlainLine("coordinator") else { preconditionFailure("a plain word is a plain line") }
        return .system(who: who)
    }
}

/// Whether the answer is for a person or a program.
struct AnswerOption: ParsableArguments {
    @Flag(name: .long, help: "Answer in JSON.")
    var json = false
}
