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

    /// Who is at the keyboard: `MELA_ROLE=assistant` keeps the vault shut.
    @Option(name: .long, help: "coordinator, or assistant, who opens no vault. (default: MELA_ROLE, else coordinator)")
    var role: String?

    func opened() throws -> NetworkPlanner {
        try NetworkPlanner.opened(at: path, surroundings: Self.surroundings(who: try who), role: try who)
    }

    private var who: Role {
        get throws {
            let environment = ProcessInfo.processInfo.environment["MELA_ROLE"] ?? ""
            guard let named = role ?? (environment.isEmpty ? nil : environment) else { return .coordinator }
            guard let role = Role(rawValue: named) else {
                let option = role == nil ? "MELA_ROLE" : "--role"
                throw PlannerError.wrongValue(
                    "\(option): found \(named.debugDescription); expected coordinator or assistant"
                )
            }
            return role
        }
    }

    /// The history names a role; who the person is, it does not say.
    static func surroundings(who role: Role = .coordinator) -> Surroundings {
        guard let who = PlainLine(role.rawValue) else { preconditionFailure("a plain word is a plain line") }
        return .system(who: who)
    }
}

/// Whether the answer is for a person or a program.
struct AnswerOption: ParsableArguments {
    @Flag(name: .long, help: "Answer in JSON.")
    var json = false
}
