internal import NetworkModel

/// What a person supposes while asking; the store knows nothing of it.
public struct HostAssumptions: Hashable, Sendable {
    /// Each `YEAR=COUNTRY`: that country hosts that year.
    public var pins: [String]
    /// Codes of countries that host in no year.
    public var without: [String]
    /// Whether the days at a host's count for nothing.
    public var ignoresDates: Bool

    public init(pins: [String] = [], without: [String] = [], ignoresDates: Bool = false) {
        self.pins = pins
        self.without = without
        self.ignoresDates = ignoresDates
    }
}

extension Network {
    /// The network as it would be under these assumptions, for the years of a plan.
    func assuming(
        _ assumptions: HostAssumptions,
        in series: Series,
        years: [Year]
    ) throws(PlannerError) -> Network {
        var network = self
        for text in assumptions.pins {
            let parts = text.split(separator: "=", omittingEmptySubsequences: false)
            guard parts.count == 2, let number = Int(parts[0]), let year = Year(number), years.contains(year) else {
                let expected = "a year from \(years.first?.description ?? "") to \(years.last?.description ?? "")"
                throw .wrongValue("--pin: found \(text.debugDescription); expected YEAR=COUNTRY with \(expected)")
            }
            network.decide(.pinned, try countryCode(String(parts[1])), in: year, of: series)
        }
        for text in assumptions.without {
            let code = try countryCode(text)
            for year in years { network.decide(.forbidden, code, in: year, of: series) }
        }
        return network
    }

    /// The newer word counts: what was decided for that country and year before goes.
    private mutating func decide(_ kind: Pin.Kind, _ code: CountryCode, in year: Year, of series: Series) {
        pins.removeAll { $0.seriesID == series.id && $0.year == year && $0.countryCode == code }
        pins.append(Pin(seriesID: series.id, year: year, countryCode: code, kind: kind))
    }
}
