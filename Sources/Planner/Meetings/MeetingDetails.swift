internal import CivilTime
internal import NetworkModel

/// What a person says about a meeting, in their own words; `nil` leaves it as it is.
public struct MeetingDetails: Hashable, Sendable {
    public var name: String?
    public var country: String?
    public var city: String?
    public var group: String?
    public var starts: String?
    public var ends: String?
    public var opens: String?
    public var closes: String?
    public var timeZone: String?

    public init() {}
}

extension MeetingDetails {
    /// The place after these details; a group without a country stands for its own, and a
    /// new one brings its city unless another is said.
    func place(after place: Place?, in network: Network) throws(PlannerError) -> Place? {
        var groupID = place?.hostGroupID
        var code = place?.countryCode
        var city = place?.city
        if let group {
            guard let row = network.groups.first(where: { $0.id.text == group }) else { throw .unknownGroup(group) }
            groupID = row.id
            code = row.countryCode
            if city == nil || row.id != place?.hostGroupID { city = row.city }
        }
        if let country {
            guard let row = network.countries.first(where: { $0.code.text == country.uppercased() }) else {
                throw .unknownCountry(country)
            }
            if group == nil, row.code != code {
                groupID = nil
                city = nil
            }
            code = row.code
        }
        if let text = self.city { city = try value(text, "city", plainLine, PlainLine.init) }
        guard let code else {
            if let city { throw .wrongValue("found the city \(city) without a country; add --country") }
            return nil
        }
        if let groupID, let row = network.groups.first(where: { $0.id == groupID }), row.countryCode != code {
            throw .hostElsewhere(groupID, code)
        }
        return Place(countryCode: code, city: city, hostGroupID: groupID)
    }

    func dates(after dates: DateSpan?) throws(PlannerError) -> DateSpan? {
        let first = try starts.map { text throws(PlannerError) in try dayValue(text, "starts") } ?? dates?.first
        let last = try ends.map { text throws(PlannerError) in try dayValue(text, "ends") } ?? dates?.last
        switch (first, last) {
        case (let first?, let last?):
            do throws(ValueError) { return try DateSpan(first: first, last: last) } catch {
                throw .wrongValue("\(error)")
            }
        case (nil, nil): return nil
        default: throw .wrongValue("found one of --starts and --ends; expected both")
        }
    }

    func hours(after hours: Hours?) throws(PlannerError) -> Hours? {
        let opens = try opens.map { text throws(PlannerError) in try timeValue(text, "opens") } ?? hours?.opens
        let closes = try closes.map { text throws(PlannerError) in try timeValue(text, "closes") } ?? hours?.closes
        var zone = hours?.zone
        if let timeZone {
            let name = try value(timeZone, "time-zone", "a time zone's name, such as Asia/Kathmandu", ZoneName.init)
            do throws(ZoneError) { _ = try Zone(named: name) } catch { throw .wrongValue("\(error)") }
            zone = name
        }
        switch (opens, closes, zone) {
        case (let opens?, let closes?, let zone?): return Hours(opens: opens, closes: closes, zone: zone)
        case (nil, nil, nil): return nil
        default: throw .wrongValue("found some of --opens, --closes and --time-zone; expected all three, or none")
        }
    }
}

func dayValue(_ text: String, _ option: String) throws(PlannerError) -> CivilDate {
    try value(text, option, "a day that exists, as YYYY-MM-DD") { CivilDate($0) }
}

func timeValue(_ text: String, _ option: String) throws(PlannerError) -> TimeOfDay {
    try value(text, option, "a time from 00:00 to 23:59") { TimeOfDay($0) }
}

/// What `PlainLine` takes.
let plainLine = "one line of 1 to 200 characters"

/// The value that `make` reads from what a person gave for an option.
func value<Value>(
    _ text: String,
    _ option: String,
    _ expected: String,
    _ make: (String) -> Value?
) throws(PlannerError) -> Value {
    guard let value = make(text) else {
        let shown = text.count > 40 ? "\(text.prefix(40))…" : text
        throw .wrongValue("--\(option): found \(shown.debugDescription); expected \(expected)")
    }
    return value
}
