internal import NetworkModel
internal import NetworkRows

/// A rule of a series by its column: what its policy holds, or what it would rather not.
enum PolicyRuleName: Hashable {
    case policy(RotationPolicy.Column)
    case preference(RotationPreferences.Column)

    /// In the order of the columns of `policies.csv`, then of `preferences.csv`.
    static var all: [Self] {
        RotationPolicy.Column.allCases.filter { $0 != .seriesID }.map(Self.policy)
            + RotationPreferences.Column.allCases.filter { $0 != .seriesID }.map(Self.preference)
    }

    var text: String {
        switch self {
        case .policy(let column): column.name
        case .preference(let column): column.name
        }
    }
}

extension Network {
    /// None where the series has no row.
    func preferences(of series: Series.ID) -> RotationPreferences {
        preferences.first { $0.seriesID == series } ?? RotationPreferences(seriesID: series, runPrice: .none)
    }
}
