internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Keeps a day that a country made a holiday, or a working day; another word on the same day goes.
    public func decreeDay(
        in country: String,
        on day: String,
        isWorkday: Bool,
        name: String,
        source: String
    ) throws(PlannerError) -> DecreedDay {
        let before = try network()
        let decreed = DecreedDay(
            countryCode: try before.countryCode(country),
            date: try value(day, "day", "a day that exists, as YYYY-MM-DD") { CivilDate($0) },
            kind: isWorkday ? .workday : .holiday,
            name: try value(name, "name", plainLine) { PlainLine($0) },
            source: try value(source, "source", plainLine) { PlainLine($0) }
        )
        _ = try change("\(decreed.kind) in \(decreed.countryCode) on \(decreed.date)", since: before) {
            network throws(PlannerError) in
            network.put(decreed, in: \.holidays)
        }
        return decreed
    }
}
