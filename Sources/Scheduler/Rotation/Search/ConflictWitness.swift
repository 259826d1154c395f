extension RotationProblem {
    /// Coverage windows among some requirements that together have too few slots, with all that may keep others from
    /// them; `nil` where no such windows are found.
    func crowdedWindows(among requirements: [RotationRequirement]) -> [RotationRequirement]? {
        let demands = RotationDemands(requirements, of: self)
        let entries = EntryTable(self, under: demands, first: nil)
        let model = RotationModel(self, under: demands, entries: entries, units: .none)
        var matching = WindowMatching(model)
        let crowd = Set(matching.crowd())
        if crowd.isEmpty { return nil }
        return requirements.filter { requirement in
            switch requirement {
            case .spacing, .pin, .forbid, .cooldown: true
            case .slot, .ceiling: false
            case .coverage(let subregion, let from):
                crowd.contains { $0.region == subregion && ends($0.slots, from: from) }
            }
        }
    }

    /// Whether a window of slots is the one that begins at a place of the line.
    private func ends(_ slots: ClosedRange<Int>, from: Int) -> Bool {
        slots.upperBound == from + coverage - 1 - history.count
    }

    /// Those of some requirements that can't hold together to which the prices of a bound above every plan point, with
    /// all those that prices don't speak of; `nil` where no such bound was found without splitting a diagram. Only a guess:
    /// the history's part of a cooldown has no price.
    func witness(among requirements: [RotationRequirement], watch: SearchWatch) -> [RotationRequirement]? {
        let demands = RotationDemands(requirements, of: self)
        let entries = EntryTable(self, under: demands, first: nil)
        let model = RotationModel(self, under: demands, entries: entries, units: .none)
        var search = PlanSearch(model, below: ValueUnits.none.grain, watch: watch)
        guard search.start(from: nil), search.best == nil, let prices = search.relaxation?.prices else { return nil }
        let rows = prices.rows.filter { $0.price > 0 }
        return requirements.filter { requirement in
            switch requirement {
            case .slot, .spacing, .pin, .forbid: true
            case .cooldown(let country): rows.contains { $0.subject == country }
            case .ceiling(let country): prices.country[country] != 0
            case .coverage(let subregion, let from):
                rows.contains {
                    $0.isFloor && $0.subject == model.countries + subregion && ends($0.slots, from: from)
                }
            }
        }
    }
}
