internal import ArgumentParser
internal import NetworkModel
internal import Planner

extension Hosts {
    struct Audit: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hold a real series' hosts against a policy, and list every breach.",
            discussion: """
                The history is a CSV file with a row for each edition: year, sequence (its number), country (a code, or \
                nothing where only the subregion is settled), region (the subregion's short name, in capitals or not), \
                status (held, online, moved, postponed, cancelled or planned; the place of an edition online or cancelled \
                is where it was planned), and, if you like, city, verified (yes, partial or no: how much a cited page \
                confirms) and note.

                The policy is a CSV file with a header and one row: any columns of policies.csv (mela help tables), and \
                mustHost, the subregions that coverage holds for, with ; between. A column that is left out is a rule \
                that is off. Subregions are named as in the history, in small letters:

                  pattern,coverage,mustHost,creditOnline
                  oc;sea;sa;ea,6,oc;sea;sa;ea,none

                Cooldown, spacing, coverage, pattern and the deciding site are judged, each edition as the one to be \
                placed after those before it. Offers, entry, shares and most turns within a plan are not: a history \
                doesn't tell. The exit code is 65 where there is a breach.
                """
        )

        @Option(name: .long, help: "The file of the history.")
        var history: String
        @Option(name: .long, help: "The file of the policy.")
        var policy: String
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let audit = try HostAuditing.audit(history: history, policy: policy)
            if answer.json { try print(json(AuditAnswer(audit))) } else { show(AuditWords.lines(audit)) }
            if !audit.breaches.isEmpty { throw ExitCode(PlannerError.Kind.data.rawValue) }
        }
    }
}

enum AuditWords {
    static func lines(_ audit: HostAudit) -> [String] {
        guard let first = audit.editions.first, let last = audit.editions.last else { return [] }
        let span = "\(counted(audit.editions.count, "edition")) from \(first.year) to \(last.year)"
        let used = "\(audit.turns) used a turn"
        let found = audit.breaches.isEmpty ? "no breach" : counted(audit.breaches.count, "breach", "breaches")
        var lines = ["\(span); \(used); \(found).", ""]
        if !audit.breaches.isEmpty {
            var table = TextTable([
                ("#", .right), ("year", .left), ("host", .left), ("status", .left), ("rule", .left), ("why", .left),
            ])
            for breach in audit.breaches {
                table.append([
                    breach.edition.number.description, breach.edition.year.description, host(of: breach.edition),
                    breach.edition.status.rawValue, breach.rule.rawValue, breach.sentence,
                ])
            }
            lines += table.lines + [""]
        }
        return lines + audit.remarks
    }

    private static func host(of edition: PastEdition) -> String {
        [edition.city?.text, edition.country?.text, edition.region].compactMap(\.self).joined(separator: ", ")
    }
}

/// `mela-audit/1`.
struct AuditAnswer: Encodable {
    struct Breach: Encodable {
        let rule: String
        let edition: Int
        let year: Int
        let country: String?
        let region: String
        let evidence: [Int]
        let reason: String
    }

    let format = "mela-audit/1"
    let editions: Int
    let turns: Int
    let breaches: [Breach]
    let remarks: [String]

    init(_ audit: HostAudit) {
        editions = audit.editions.count
        turns = audit.turns
        remarks = audit.remarks
        breaches = audit.breaches.map { breach in
            Breach(
                rule: breach.rule.rawValue,
                edition: breach.edition.number.number,
                year: breach.edition.year.number,
                country: breach.edition.country?.text,
                region: breach.edition.region,
                evidence: breach.evidence.map(\.number.number),
                reason: breach.sentence
            )
        }
    }
}
