internal import NetworkModel
internal import NetworkRows

/// What each rule of a policy says.
struct RuleWords {
    let policy: RotationPolicy
    let preferences: RotationPreferences
    let network: Network

    func sentence(of name: PolicyRuleName) -> String {
        switch name {
        case .policy(let column): sentence(of: column)
        case .preference(.seriesID): "This is what \(policy.seriesID) would rather not."
        case .preference(.runPrice):
            preferences.runPrice == .none
                ? "Two editions running in one subregion cost nothing."
                : "An edition in the subregion of the one before it is as unfair as \(turns(preferences.runPrice))."
        }
    }

    private func sentence(of column: RotationPolicy.Column) -> String {
        switch column {
        case .seriesID: "These are the rules of \(policy.seriesID)."
        case .cooldown:
            policy.cooldown.number > 1
                ? "A country hosts at most once in any \(policy.cooldown) editions in a row."
                : "A country need not wait before it hosts again."
        case .spacing:
            policy.spacing.number > 1
                ? "A subregion hosts at most once in any \(policy.spacing) editions in a row."
                : "A subregion need not wait before it hosts again."
        case .coverage: coverage
        case .fairnessHistory:
            "The shares of the subregions count the plan and the \(editions(policy.fairnessHistory)) before it."
        case .repeatUnit:
            "Hosting again is as unfair as \(turns(policy.repeatUnit)), for each time that the country hosted before."
        case .maxTurns:
            policy.maxTurns == .most
                ? "A country may host any number of editions within one plan."
                : "A country hosts at most \(editions(policy.maxTurns)) within one plan."
        case .offerNeeded:
            policy.offerNeeded
                ? "A country stands only with a local group's offer for that year; declining keeps its place."
                : "A country with a group stands unless its groups declined for that year."
        case .pattern: pattern
        case .siteKilometres, .siteEditions: site(column)
        case .entryPercent:
            policy.entryPercent == .none
                ? "Nobody asks whether the delegates can enter."
                : "At least \(policy.entryPercent) % of the delegates, one for each group, can enter; where no fact is "
                    + "newer than \(EntryRule.freshDays) days, it counts as unknown, not as able."
        case .creditOnline: "An edition that met online uses \(credit(policy.credits.online))."
        case .creditCancelled: "An edition that was cancelled uses \(credit(policy.credits.cancelled))."
        case .creditMoved:
            policy.credits.moved == .held
                ? "An edition that moved uses the turn of the country where it was held."
                : "An edition that moved uses the turn of the country where it was planned."
        }
    }

    private var coverage: String {
        let bound = network.shares.filter { $0.seriesID == policy.seriesID && $0.mustHost }
        guard policy.coverage.number > 0, !bound.isEmpty else { return "No subregion must host." }
        let names = listed(bound.map { name(of: $0.subregionID) })
        let each = bound.count == 1 ? "\(names) hosts" : "Each of \(names) hosts"
        return "\(each) at least once in any \(policy.coverage) editions in a row."
    }

    private var pattern: String {
        guard !policy.pattern.entries.isEmpty else { return "Turns follow no fixed order." }
        let names = policy.pattern.entries.map { entry in
            switch entry {
            case .any: "any subregion"
            case .subregion(let id): name(of: id)
            }
        }
        return
            "Turns go to \(names.joined(separator: ", then ")), and so on again; an edition that used none is passed over."
    }

    private func site(_ column: RotationPolicy.Column) -> String {
        guard policy.siteKilometres.number > 0, policy.siteEditions.number > 0 else {
            return "No distance from the deciding site is asked for."
        }
        return column == .siteKilometres
            ? "No host lies within \(policy.siteKilometres) km, capital to capital, of where its edition is decided."
            : "An edition is decided where the one \(policy.siteEditions) before it is held, once that is known."
    }

    private func credit(_ credit: TurnCredits.Unheld) -> String {
        credit == .none ? "no turn" : "the turn of the country where it was planned"
    }

    private func name(of id: Subregion.ID) -> String {
        network.subregions.first { $0.id == id }?.name.text ?? id.text
    }

    private func editions(_ count: Count) -> String { count.number == 1 ? "1 edition" : "\(count) editions" }

    /// Milli-turns: `1 turn`, `0.25 turns`.
    private func turns(_ count: Count) -> String {
        let (whole, part) = count.number.quotientAndRemainder(dividingBy: 1000)
        var digits = String(part + 1000).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        let number = digits.isEmpty ? "\(whole)" : "\(whole).\(digits)"
        return number == "1" ? "1 turn" : "\(number) turns"
    }
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
}
