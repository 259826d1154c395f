extension RotationProblem {
    /// A set of requirements that can't hold together and of which none can be dropped, for a problem that has no plan.
    ///
    /// A deletion filter: drop a part, keep it dropped where the rest still can't hold, else try its halves. Slots and
    /// coverage go first, so that what remains speaks about few slots and each further search is short.
    func conflict(cancel: Cancel) throws(RotationSearchError) -> RotationConflict {
        var filter = DeletionFilter(problem: self, kept: requirements, cancel: cancel)
        try filter.drop(from: requirements.filter(\.asksForAHost))
        try filter.drop(from: requirements.filter { !$0.asksForAHost })
        return RotationConflict(requirements: filter.kept, isMinimal: filter.isMinimal)
    }
}

private struct DeletionFilter {
    let problem: RotationProblem
    var kept: [RotationRequirement]
    var isMinimal = true
    let cancel: Cancel

    init(problem: RotationProblem, kept: [RotationRequirement], cancel: Cancel) {
        self.problem = problem
        self.kept = kept
        self.cancel = cancel
    }

    /// `part` lies in `kept`.
    mutating func drop(from part: [RotationRequirement]) throws(RotationSearchError) {
        if part.isEmpty { return }
        let dropped = Set(part)
        let rest = kept.filter { !dropped.contains($0) }
        if try isImpossible(rest) {
            kept = rest
        } else if part.count > 1 {
            try drop(from: Array(part.prefix(part.count / 2)))
            try drop(from: Array(part.dropFirst(part.count / 2)))
        }
    }

    /// `false` where that is too long to tell.
    private mutating func isImpossible(_ requirements: [RotationRequirement]) throws(RotationSearchError) -> Bool {
        let limit = RotationSearch.shortStepLimit
        do {
            return try !RotationSearch(problem, under: requirements, stepLimit: limit, cancel: cancel).best().isPossible
        } catch {
            if error == .cancelled { throw error }
            isMinimal = false
            return false
        }
    }
}

extension RotationRequirement {
    /// Whether it wants somebody to host, where the others only keep somebody from hosting.
    fileprivate var asksForAHost: Bool {
        switch self {
        case .slot, .coverage: true
        case .cooldown, .spacing, .ceiling, .pin, .forbid: false
        }
    }
}
