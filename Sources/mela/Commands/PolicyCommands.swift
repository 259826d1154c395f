internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Policy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show, change and try a series' rotation policy.",
        subcommands: [Show.self, Set.self, Check.self],
        defaultSubcommand: Show.self
    )

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tell each rule with its number.")

        @OptionGroup var store: StoreOption
        @Option(name: .long, help: "The series; by default the widest one.")
        var series: String?

        func run() throws { show(PolicyWords.lines(try store.opened().policySummary(of: series))) }
    }

    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change rules of a series, all or nothing.",
            discussion: """
                Each rule=value as in policies.csv (mela help tables): cooldown=5 offerNeeded=yes \
                pattern=oceania,south-asia,any; pattern= for none. The other rules stay. A series without a policy begins \
                with every rule off, but that of consent. mela undo takes the change back.
                """
        )

        @Argument(help: "The rules, such as cooldown=5.")
        var rules: [String]
        @Option(name: .long, help: "The series.")
        var series: String
        @OptionGroup var store: StoreOption

        func run() throws { show(PolicyWords.lines(try store.opened().setPolicy(of: series, rules))) }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try the policy on the next six editions, and find rules that contradict one another.",
            discussion: "The exit code is 65 where the policy can't be kept."
        )

        @OptionGroup var store: StoreOption
        @Option(name: .long, help: "The series; by default the widest one.")
        var series: String?

        func run() throws {
            let report = try store.opened().checkPolicy(of: series)
            show(PolicyWords.lines(report))
            if !report.isSound { throw ExitCode(PlannerError.Kind.data.rawValue) }
        }
    }
}

enum PolicyWords {
    static func lines(_ summary: PolicySummary) -> [String] {
        var table = TextTable([("rule", .left), ("value", .left), ("what it says", .left)])
        for rule in summary.rules {
            table.append([rule.name, rule.value.isEmpty ? "-" : rule.value, rule.sentence])
        }
        return ["\(summary.series.name) (\(summary.series.id)): the rules of its rotation", ""] + table.lines + [""]
            + summary.always
    }

    static func lines(_ change: PolicyChange) -> [String] {
        guard change.isFirst || !change.rules.isEmpty else {
            return ["Nothing changed: the rules of \(change.series.name) were so already."]
        }
        let head =
            change.isFirst ? "\(change.series.name) has a policy now:" : "Changed the policy of \(change.series.name):"
        let rules = change.rules.map { rule in
            let (before, after) = (rule.before.isEmpty ? "none" : rule.before, rule.after.isEmpty ? "none" : rule.after)
            return "  \(rule.name): \(before) before, \(after) now"
        }
        return [head] + rules + ["Try it: mela policy check --series \(change.series.id)"]
    }

    static func lines(_ report: PolicyReport) -> [String] {
        guard let first = report.years.first, let last = report.years.last else { return [] }
        var lines = ["\(report.series.name): the policy on the editions from \(first) to \(last)", ""]
        if let conflict = report.conflict {
            lines += ConflictWords.lines(conflict, editions: report.years.count)
        } else {
            lines.append("It can be kept.")
        }
        if !report.contradictions.isEmpty { lines += ["", "These rules contradict one another:"] }
        lines += report.contradictions.map { "  \($0)" }
        if !report.remarks.isEmpty { lines += ["", "To know:"] + report.remarks.map { "  \($0)" } }
        let may = counted(report.candidates, "country", "countries")
        lines += ["", "\(first): \(may) may host, \(report.excluded) may not."]
        if !report.exclusions.isEmpty {
            var table = TextTable([("rule", .left), ("countries", .right)])
            for exclusion in report.exclusions { table.append([exclusion.rule.rawValue, "\(exclusion.countries)"]) }
            lines += ["What keeps them out (more than one rule may speak against a country):"] + table.lines
        }
        return lines
    }
}
