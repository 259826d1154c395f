internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Decisions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what hosts and days were chosen on, who was against it, and what has changed since.",
        discussion: "mela meetings confirm keeps each decision; mela check lists those whose facts have changed.",
        subcommands: [Show.self, Stand.self, Against.self],
        defaultSubcommand: Show.self
    )

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the decisions on a meeting, or on all.")

        @Argument(help: "The meeting's id.")
        var meeting: String?
        @OptionGroup var store: StoreOption

        func run() throws { show(DecisionWords.lines(try store.opened().decisions(on: meeting))) }
    }

    struct Stand: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stay with a meeting's host and days after a second look.",
            discussion: "Another decision is kept, on what is known today; mela check asks no more until that changes."
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption
        @OptionGroup var dissent: DissentOption

        func run() throws {
            let decision = try store.opened().stand(by: meeting, dissents: dissent.dissents)
            print("Kept: \(decision.id), \(decision.meetingID) stays in \(decision.countryCode).")
        }
    }

    struct Against: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep a group's word against a decision.",
            discussion: "Name no person. Another word of the same group takes its place."
        )

        @Argument(help: "The decision's id.")
        var decision: String
        @Argument(help: "The group's id.")
        var group: String
        @Option(name: .long, help: "Why.")
        var reason: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let dissent = try store.opened().dissent(group, from: decision, reason: reason)
            print("Kept: \(dissent.groupID) is against \(dissent.decisionID).")
        }
    }
}
