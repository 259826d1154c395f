internal import ArgumentParser
internal import Planner

extension Mentoring {
    struct Sessions: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the next sessions, by the clocks of both. For the coordinator only.",
            discussion: "DAY of a session, as met, missed and moved take it, is in the first column."
        )

        @Argument(help: "The pairing's id; by default all active ones.")
        var pairing: String?
        @Option(name: .long, help: "How many of each pairing.")
        var count = 3
        @OptionGroup var store: StoreOption

        func validate() throws {
            if !(1...100).contains(count) { throw ValidationError("--count: found \(count); expected 1 to 100") }
        }

        func run() throws {
            show(SessionWords.lines(try store.opened().mentoringSessions(of: pairing, count: count)))
        }
    }

    struct Met: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Record that the two met.")

        @OptionGroup var session: SessionArguments
        @OptionGroup var store: StoreOption

        func run() throws {
            show(SessionWords.lines(try store.opened().recordSession(session.pairing, on: session.day, met: true)))
        }
    }

    struct Missed: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Record that the two did not meet.")

        @OptionGroup var session: SessionArguments
        @OptionGroup var store: StoreOption

        func run() throws {
            show(SessionWords.lines(try store.opened().recordSession(session.pairing, on: session.day, met: false)))
        }
    }

    struct Moved: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Move a session to another day and time.")

        @OptionGroup var session: SessionArguments
        @Option(name: .long, help: "The other day, YYYY-MM-DD.")
        var to: String
        @Option(name: .long, help: "When it begins then, HH:MM by the clock of the sessions.")
        var at: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let moved = try store.opened().moveSession(session.pairing, on: session.day, to: to, at: at)
            show(SessionWords.lines(moved))
        }
    }
}

/// Which session.
struct SessionArguments: ParsableArguments {
    @Argument(help: "The pairing's id.")
    var pairing: String
    @Argument(help: "The session's day, YYYY-MM-DD.")
    var day: String
}
