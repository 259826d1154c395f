internal import ArgumentParser
internal import NetworkModel
internal import Planner

extension Visits {
    struct Plan: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Plan the visits of the next rounds together, and propose them.",
            discussion: """
                Wants meet offers in two countries, in a language of both or with an interpreter; what else counts, and how \
                much, mela visits rules tells. Each visit is proposed for the week nearest to the middle of its round that \
                suits both. Proposals to which no host has agreed are replaced; all other visits stay. Ask the hosts, then \
                mela visits confirm or cancel.
                """
        )

        @Option(name: .long, help: "How many rounds, 1 to 64. (default: the rule's)")
        var rounds: Int?
        @Option(name: .long, help: "The most seconds to look for a better plan. (default: a fixed amount of work)")
        var limit: Double?
        @Flag(name: .long, help: "Only show them.")
        var dryRun = false
        @OptionGroup var store: StoreOption
        @OptionGroup var answer: AnswerOption

        func validate() throws {
            if let limit, !(limit > 0) { throw ValidationError("--limit: found \(limit); expected seconds above 0") }
        }

        func run() throws {
            let programme = try store.opened().planVisits(rounds: rounds, limitSeconds: limit, isDryRun: dryRun)
            if answer.json {
                try print(json(VisitProgrammeAnswer(programme)))
            } else {
                show(VisitPlanWords.lines(programme, isDryRun: dryRun))
            }
        }
    }

    struct Confirm: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Confirm a visit to which its host has agreed, or change a confirmed one."
        )

        @Argument(help: "The visit's id.")
        var visit: String
        @Option(name: .long, help: "First day, YYYY-MM-DD; by default as proposed.")
        var starts: String?
        @Option(name: .long, help: "Last day, YYYY-MM-DD; by default as proposed.")
        var ends: String?
        @Option(name: .long, help: "The day on which the host said yes.")
        var consent: String?
        @Option(name: .long, help: "When the report is due. (default: 60 days after the last day)")
        var reportDue: String?
        @Option(name: .long, help: "What it is for, in one line.")
        var purpose: String?
        @Option(name: .long, help: "The days' programme, made for this visitor.")
        var programme: String?
        @Option(name: .long, help: "The id of the member who interprets.")
        var interpreter: String?
        @OptionGroup var store: StoreOption

        func run() throws {
            var details = VisitDetails()
            details.starts = starts
            details.ends = ends
            details.consent = consent
            details.reportDue = reportDue
            details.purpose = purpose
            details.programme = programme
            details.interpreter = interpreter
            show(VisitListWords.lines(try store.opened().confirmVisit(visit, details), "Confirmed"))
        }
    }

    struct People: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say who goes on a visit, and who receives them.",
            discussion: "Each list takes the place of the one before; an empty one clears it."
        )

        @Argument(help: "The visit's id.")
        var visit: String
        @Option(name: .long, help: "Members of the visiting group, such as m017,m018.")
        var going: String?
        @Option(name: .long, help: "Members of the host group.")
        var receiving: String?
        @OptionGroup var store: StoreOption

        func validate() throws {
            if going == nil, receiving == nil { throw ValidationError("expected --going, --receiving, or both") }
        }

        func run() throws {
            let changed = try store.opened().setVisitors(of: visit, going: list(going), receiving: list(receiving))
            show(VisitListWords.lines(changed, "Changed"))
        }

        private func list(_ text: String?) -> [String]? { text.map { $0.split(separator: ",").map(String.init) } }
    }

    struct Cancel: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Cancel a visit that is still to come.")

        @Argument(help: "The visit's id.")
        var visit: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let cancelled = try store.opened().cancelVisit(visit)
            print("Cancelled \(cancelled.visit.id). The ledger doesn't count it.")
        }
    }

    struct Held: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Record that a confirmed visit was held.")

        @Argument(help: "The visit's id.")
        var visit: String
        @OptionGroup var store: StoreOption

        func run() throws { show(VisitListWords.lines(try store.opened().holdVisit(visit), "Held")) }
    }

    struct Report: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Record when a visit's report came; a confirmed visit was held then."
        )

        @Argument(help: "The visit's id.")
        var visit: String
        @Option(name: .long, help: "The day, YYYY-MM-DD.")
        var on: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let reported = try store.opened().reportVisit(visit, on: on)
            print("The report of \(reported.visit.id) came on \(on).")
        }
    }
}
