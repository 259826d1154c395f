internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Keeps a note on a country's safety; another one of the same day goes.
    public func noteSafety(
        of country: String,
        level: String,
        text: String,
        source: String,
        on day: String?
    ) throws(PlannerError) -> SafetyNote {
        let before = try network()
        let levels = SafetyNote.Level.allCases.map(\.rawValue).joined(separator: ", ")
        let note = SafetyNote(
            countryCode: try before.countryCode(country),
            notedOn: try day.map { text throws(PlannerError) in try dayValue(text, "on") } ?? surroundings.now.date,
            level: try value(level, "level", "one of \(levels)") { SafetyNote.Level(rawValue: $0) },
            text: try value(text, "text", plainLine) { PlainLine($0) },
            source: try value(source, "source", plainLine) { PlainLine($0) }
        )
        guard note.notedOn <= surroundings.now.date else {
            throw .wrongValue("--on: found \(note.notedOn); expected today or an earlier day")
        }
        _ = try change("safety of \(note.countryCode) noted", since: before) { network throws(PlannerError) in
            network.put(note, in: \.safetyNotes)
        }
        return note
    }

    /// Keeps how many people would not travel to a country, in steps of five and without a reason.
    ///
    /// - Returns: what is kept; `nil` for nothing, where they are fewer than five.
    public func keepReluctance(
        to country: String,
        people: Int,
        askedOn day: String?
    ) throws(PlannerError) -> Reluctance? {
        let before = try network()
        let code = try before.countryCode(country)
        guard (0...1_000_000).contains(people) else {
            throw .wrongValue("--people: found \(people); expected a whole number from 0 to 1,000,000")
        }
        let askedOn =
            try day.map { text throws(PlannerError) in try dayValue(text, "asked-on") } ?? surroundings.now.date
        var kept: Reluctance?
        if let atLeast = Reluctance.kept(of: people) {
            do throws(ValueError) {
                kept = try Reluctance(destination: code, askedOn: askedOn, atLeast: atLeast)
            } catch {
                throw .ours("\(error)")
            }
        }
        if kept == nil, !before.reluctance.contains(where: { $0.destination == code }) { return nil }
        // The history's line tells no number.
        _ = try change("who would not travel to \(code)", since: before) { network throws(PlannerError) in
            network.reluctance.removeAll { $0.destination == code }
            if let kept { network.put(kept, in: \.reluctance) }
        }
        return kept
    }
}

extension Network {
    /// The code of one of the network's countries, in either case.
    func countryCode(_ text: String) throws(PlannerError) -> CountryCode {
        guard let code = CountryCode(text.uppercased()), countries.contains(where: { $0.code == code }) else {
            throw .unknownCountry(text)
        }
        return code
    }
}
