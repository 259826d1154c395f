internal import CivilTime
internal import NetworkModel
internal import Planner

/// Proposed pairings and the rules behind them, for a terminal.
enum PairingWords {
    static func lines(_ plan: PairingPlan, isDryRun: Bool) -> [String] {
        var lines = [head(plan, isDryRun)]
        if !plan.proposals.isEmpty {
            var table = TextTable([("id", .left), ("mentor", .left), ("mentee", .left), ("why", .left)])
            for one in plan.proposals {
                table.append([one.id.text, name(one.mentor), name(one.mentee), why(one)])
            }
            lines += [""] + table.lines
        }
        lines += unmatched(plan.mentees, "Without a mentor, and what would help:")
        lines += unmatched(plan.mentors, "Mentors without a mentee:")
        if !plan.unchanged.isEmpty {
            lines += [
                "",
                "A change was asked for in \(listed(plan.unchanged)), and nothing else is better: the pairing stays.",
            ]
        }
        if !plan.withdrawn.isEmpty { lines += ["", "No longer proposed: \(listed(plan.withdrawn))."] }
        if !plan.proposals.isEmpty, !isDryRun {
            lines += ["", "Ask both of each pair, then: mela mentoring confirm ID, or mela mentoring decline ID"]
        }
        return lines
    }

    private static func head(_ plan: PairingPlan, _ isDryRun: Bool) -> String {
        let mentees = plan.proposals.count + Set(plan.standing.map(\.menteeID)).count
        if mentees + plan.mentees.count + plan.mentors.count == 0 {
            return "Nobody offers or wants mentoring yet: add members to mentoring.csv and import it."
        }
        let proposed = "\(isDryRun ? "Would propose" : "Proposed") \(counted(plan.proposals.count, "pairing"))"
        let stable = plan.isStable ? ", stable" : ""
        return
            "\(proposed)\(stable); \(counted(plan.standing.count, "pairing")) \(plan.standing.count == 1 ? "stands" : "stand"), "
            + "\(counted(plan.mentees.count, "mentee")) \(plan.mentees.count == 1 ? "has" : "have") no mentor."
    }

    private static func unmatched(_ members: [UnmatchedMember], _ title: String) -> [String] {
        if members.isEmpty { return [] }
        var table = TextTable([("member", .left), ("reason", .left)])
        for one in members { table.append([name(one.member), sentence(one.reason)]) }
        return ["", title] + table.lines.dropFirst().map { "  \($0)" }
    }

    static func name(_ partner: MentoringPartner) -> String { "\(partner.id) \(partner.name)" }

    private static func listed(_ pairings: [Pairing]) -> String { listed(pairings.map(\.id.text), "and") }

    static func why(_ one: ProposedPairing) -> String {
        let grounds = one.grounds
        var parts: [String] = []
        if let interpreter = grounds.interpreter {
            parts.append("interpreted by \(name(interpreter))")
        } else {
            parts.append("both speak \(listed(grounds.languages.map(\.name), "and"))")
        }
        switch grounds.hours {
        case let hours?: parts.append("\(counted(hours, "hour")) a week \(hours == 1 ? "suits" : "suit") both")
        case nil: parts.append("their times are still to be told")
        }
        if !grounds.topics.isEmpty {
            let are = grounds.topics.count == 1 ? "is" : "are"
            parts.append("\(listed(grounds.topics.map { "\($0)" }, "and")) \(are) wished and offered")
        }
        if grounds.areOfTwoGroups { parts.append("they are of two groups") }
        parts.append("\(one.mentee.id) waits since \(grounds.waitsSince)")
        if let replaces = one.replaces {
            parts.append("it would take the place of \(replaces), where a change was asked for")
        }
        let sentence = parts.joined(separator: "; ")
        return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
    }

    static func sentence(_ reason: UnmatchedReason) -> String {
        switch reason {
        case .noMentorSpeaks(let languages) where languages.isEmpty,
            .noMenteeSpeaks(let languages) where languages.isEmpty:
            "No language is known of them; adding it in members.csv would help."
        case .noMentorSpeaks(let languages):
            "No mentor speaks \(listed(languages.map(\.name), "or")), and no interpreter for it is free; either would help."
        case .noMentorsHours:
            "The mentors who share a language have time at other hours; another hour a week would help."
        case .noPlace(nil, _): "Nobody who fits has a free place; one more place would help."
        case .noPlace(let language?, let places):
            "Nobody who fits has a free place; \(number(places)) more \(places == 1 ? "place" : "places") in \(language.name) "
                + "would help."
        case .noCapacity: "Takes nobody now: the capacity is 0; a higher one would help."
        case .noMenteeWaits: "Nobody waits for a mentor."
        case .noMenteeSpeaks(let languages):
            "Nobody who waits speaks \(listed(languages.map(\.name), "or")), and nobody interprets; a mentee who does would help."
        case .noMenteesHours:
            "Those who wait and share a language have time at other hours; another hour a week would help."
        case .nobodyLeft: "Whoever waits and fits has somebody; the next one who waits may come here."
        case .tooFewHours(let hours, let needed):
            "Has \(counted(hours, "hour")) a month, and a pairing takes \(needed); \(number(needed - hours)) more would help."
        }
    }

    private static func number(_ number: Int) -> String {
        let words = [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        return words.indices.contains(number) ? words[number] : "\(number)"
    }

    private static func listed(_ names: [String], _ word: String) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
    }

    static func lines(_ rules: [NumberedRule<MentoringRule.Name>]) -> [String] {
        var table = TextTable([("rule", .left), ("number", .right), ("what it says", .left)])
        for rule in rules { table.append([rule.name.rawValue, "\(rule.number)", rule.sentence]) }
        return ["How pairs are found: as many mentees as can be, and then the pairs with the most points", ""]
            + table.lines
            + [
                "",
                "Always: the two share a language, or an interpreter who is free is named; nobody gets more pairings than they "
                    + "take; who doesn't want whom, and what was declined or ended, is not proposed.",
            ]
    }

    static func lines(_ change: NumberedRulesChange<MentoringRule.Name>) -> [String] {
        if change.rules.isEmpty { return ["Nothing changed: the rules were so already."] }
        return ["Changed the rules of mentoring:"]
            + change.rules.map { "  \($0.name): \($0.before) before, \($0.after) now" }
            + ["Try it: mela mentoring pair --dry-run"]
    }
}
