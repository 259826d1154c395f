internal import CivilTime
internal import NetworkModel

/// A meeting's parts that a use case may change.
struct MeetingEdit {
    var name: PlainLine
    var status: Meeting.Status
    var place: Place?
    var plannedCountryCode: CountryCode?
    var dates: DateSpan?
    var hours: Hours?

    init(_ meeting: Meeting) {
        name = meeting.name
        status = meeting.status
        place = meeting.place
        plannedCountryCode = meeting.plannedCountryCode
        dates = meeting.dates
        hours = meeting.hours
    }
}

extension Meeting {
    /// The meeting with some parts changed.
    func edited(_ change: (inout MeetingEdit) throws(PlannerError) -> Void) throws(PlannerError) -> Meeting {
        var edit = MeetingEdit(self)
        try change(&edit)
        do throws(ValueError) {
            return try Meeting(
                id: id,
                seriesID: seriesID,
                number: number,
                year: year,
                name: edit.name,
                status: edit.status,
                place: edit.place,
                plannedCountryCode: edit.plannedCountryCode,
                dates: edit.dates,
                hours: edit.hours
            )
        } catch {
            throw .wrongValue("meeting \(id): \(error)")
        }
    }
}

extension MeetingEdit {
    /// Takes over what a person said.
    mutating func apply(_ details: MeetingDetails, in network: Network) throws(PlannerError) {
        if let name = details.name { self.name = try value(name, "name", plainLine, PlainLine.init) }
        let city = place?.city
        place = try details.place(after: place, in: network)
        if details.name == nil, let city, city != place?.city { rename(from: city, to: place?.city) }
        dates = try details.dates(after: dates)
        hours = try details.hours(after: hours)
    }
}

extension MeetingEdit {
    /// The meeting is nowhere any more: it was planned where it was first, and a name that ends in its city loses that.
    mutating func leave() {
        plannedCountryCode = plannedCountryCode ?? place?.countryCode
        if let city = place?.city { rename(from: city, to: nil) }
        place = nil
    }

    /// A name that ends in the city that the meeting leaves, as a proposal's own does, follows it.
    private mutating func rename(from city: PlainLine, to next: PlainLine?) {
        let end = ", \(city)"
        guard name.text.hasSuffix(end) else { return }
        name = PlainLine(name.text.dropLast(end.count) + (next.map { ", \($0)" } ?? "")) ?? name
    }
}

extension NetworkPlanner {
    static func meeting(_ text: String, in network: Network) throws(PlannerError) -> Meeting {
        guard let meeting = network.meetings.first(where: { $0.id.text == text }) else { throw .unknownMeeting(text) }
        return meeting
    }
}
