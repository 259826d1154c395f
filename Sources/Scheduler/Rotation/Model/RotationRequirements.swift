extension RotationProblem {
    /// Every rule for everyone whom it binds: what a conflict is made of. Slots first, then the rules in the order of
    /// `RotationRuleKind`; rules that are turned off, and coverage windows that don't reach into the plan, are left out.
    public var requirements: [RotationRequirement] {
        var all = (0..<slots).map(RotationRequirement.slot)
        if cooldown > 1 { all += countries.indices.map { .cooldown(country: $0) } }
        if spacing > 1 { all += subregions.indices.map { .spacing(subregion: $0) } }
        let length = history.count + slots
        if coverage > 0, coverage <= length {
            for from in max(0, history.count - coverage + 1)...(length - coverage) {
                for subregion in subregions.indices where subregions[subregion].mustCover {
                    all.append(.coverage(subregion: subregion, from: from))
                }
            }
        }
        all += countries.indices.map { .ceiling(country: $0) }
        all += pinned.indices.map(RotationRequirement.pin)
        all += forbidden.indices.map(RotationRequirement.forbid)
        return all
    }
}
