internal import NetworkModel
internal import ReferenceData

/// Histories in files, without a network: what a policy would have said.
public enum HostAuditing {
    /// Replays a host history against a policy: each edition in turn is the one that a plan would have placed.
    ///
    /// - Parameters:
    ///   - history: a CSV file with the columns of `Data/Reference/histories`.
    ///   - policy: a CSV file of one row with columns of `policies.csv`, and `mustHost`.
    public static func audit(history: String, policy: String) throws(PlannerError) -> HostAudit {
        let file = try AuditPolicyFile(policy)
        let editions = try HistoryFile(history).editions
        if file.policy.credits.moved == .planned, let moved = editions.first(where: { $0.status == .moved }) {
            let problem = "a history doesn't say where edition \(moved.number) was planned"
            throw .faults(["\(policy): creditMoved: planned; expected held, for \(problem)"])
        }
        return try audit(editions, by: file)
    }

    static func audit(_ editions: [PastEdition], by file: AuditPolicyFile) throws(PlannerError) -> HostAudit {
        let replay = HistoryReplay(editions, by: file, facts: try RegionFacts.countries())
        return HostAudit(
            editions: editions,
            turns: replay.turns,
            breaches: replay.breaches,
            remarks: replay.remarks
        )
    }
}
