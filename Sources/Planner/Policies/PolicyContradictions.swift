internal import NetworkModel

/// What the rules' numbers alone tell, whatever the next editions are.
extension RotationCase {
    /// Rules that can't hold together for long.
    var contradictions: [String] {
        numberContradictions + shareContradictions + patternContradictions
    }

    private var cooldown: Int { policy.cooldown.number }
    private var spacing: Int { policy.spacing.number }
    private var coverage: Int { policy.coverage.number }
    private var cycle: [RotationPattern.Entry] { policy.pattern.entries }

    /// The subregions that coverage holds for, by number.
    private var bound: [Int] { coverage > 0 ? shares.indices.filter { shares[$0].mustHost } : [] }

    /// The countries of a subregion in which a group works.
    private func hosts(in subregion: Int) -> Int {
        candidates.count { $0.subregion == subregion && !$0.groups.isEmpty }
    }

    private var numberContradictions: [String] {
        let hosts = candidates.count { !$0.groups.isEmpty }
        let homes = subregions.indices.count { self.hosts(in: $0) > 0 }
        var found: [String] = []
        if policy.maxTurns == .none { found.append("maxTurns is 0, so nobody may host.") }
        if cooldown > max(1, hosts) {
            found.append(
                "cooldown is \(cooldown), so \(cooldown) editions in a row need as many countries, but groups work in \(hosts)."
            )
        }
        if spacing > max(1, homes) {
            found.append(
                "spacing is \(spacing), so \(spacing) editions in a row need as many subregions, but \(homes) take turns."
            )
        }
        if bound.count > coverage {
            found.append("\(bound.count) subregions must host in any \(coverage) editions, which are too few for them.")
        }
        return found
    }

    private var shareContradictions: [String] {
        bound.flatMap { subregion in
            let name = subregions[subregion].name.text
            let hosts = hosts(in: subregion)
            if hosts == 0 { return ["\(name) must host, but no group works there."] }
            var found: [String] = []
            if coverage < spacing {
                found.append(
                    "\(name) must host once in any \(coverage) editions, but spacing lets it host once in any \(spacing)."
                )
            }
            // Windows side by side each need a turn of the subregion.
            let needed = cooldown / coverage
            if cooldown > 1, needed > hosts {
                found.append(
                    "\(name) must host \(needed) times in any \(cooldown) editions, by coverage, but it has \(hosts) "
                        + "\(hosts == 1 ? "country" : "countries") with a group, and each may host once in that time."
                )
            }
            return found
        }
    }

    private var patternContradictions: [String] {
        let named = cycle.compactMap { if case .subregion(let id) = $0 { id } else { nil } }.uniqued
        return named.flatMap(contradictions(ofNamed:)) + bound.compactMap(gapContradiction)
    }

    private func contradictions(ofNamed id: Subregion.ID) -> [String] {
        guard let subregion = subregions.firstIndex(where: { $0.id == id }) else {
            return ["The pattern names \(id), which takes no turns in this series: nobody could host its turn."]
        }
        let name = subregions[subregion].name.text
        let hosts = hosts(in: subregion)
        if hosts == 0 { return ["The pattern names \(name), but no group works there: nobody could host its turn."] }
        var found: [String] = []
        let places = cycle.indices.filter { cycle[$0] == .subregion(id) }
        let steps = zip(places, places.dropFirst() + [places[0] + cycle.count]).map { $1 - $0 }
        if let step = steps.min(), step < spacing {
            let again = step == 1 ? "in the very next edition" : "after \(step) editions"
            found.append(
                "The pattern names \(name) again \(again), but spacing lets it host once in any \(spacing)."
            )
        }
        let fewest = cycle.indices.map { start in
            (start..<start + cooldown).count { cycle[$0 % cycle.count] == .subregion(id) }
        }.min()
        if let fewest, cooldown > 1, fewest > hosts {
            found.append(
                "The pattern names \(name) \(fewest) times in any \(cooldown) editions, but it has \(hosts) "
                    + "\(hosts == 1 ? "country" : "countries") with a group, and each may host once in that time."
            )
        }
        return found
    }

    /// A stretch of the cycle in which a subregion that must host can't.
    private func gapContradiction(of subregion: Int) -> String? {
        let id = subregions[subregion].id
        let name = subregions[subregion].name.text
        guard !cycle.isEmpty else { return nil }
        guard cycle.contains(where: { $0.admits(id) }) else {
            return "The pattern leaves \(name) out, but it must host once in any \(coverage) editions."
        }
        let longest =
            cycle.indices.map { start in
                (start..<start + cycle.count).prefix { !cycle[$0 % cycle.count].admits(id) }.count
            }.max() ?? 0
        return longest < coverage
            ? nil
            : "The pattern leaves \(name) out for \(longest) editions, but it must host once in any \(coverage)."
    }
}
