internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Proposes the next edition of a series: on no one's calendar, and on no line of hosts yet.
    ///
    /// Its year follows the newest edition's unless `year` says another.
    public func addMeeting(
        to series: String?,
        year: Int?,
        id: String?,
        details: MeetingDetails
    ) throws(PlannerError) -> Meeting {
        let before = try network()
        let series = try Self.series(series, in: before)
        let meeting = try Self.proposal(
            of: series,
            year: year,
            id: id,
            thisYear: surroundings.now.date.year,
            in: before
        ).edited { edit throws(PlannerError) in
            try edit.apply(details, in: before)
            if details.name == nil, let city = edit.place?.city, let name = PlainLine("\(edit.name), \(city)") {
                edit.name = name
            }
        }
        _ = try change("meeting \(meeting.id) proposed", since: before) { network throws(PlannerError) in
            guard !network.meetings.contains(where: { $0.id == meeting.id }) else { throw .meetingExists(meeting.id) }
            network.put(meeting, in: \.meetings)
            PurgePlan.follow(meeting, after: nil, in: &network)
        }
        return meeting
    }

    private static func proposal(
        of series: Series,
        year: Int?,
        id: String?,
        thisYear: Int,
        in network: Network
    ) throws(PlannerError) -> Meeting {
        let editions = network.meetings.filter { $0.seriesID == series.id }
        let newest = editions.map(\.year.number).max()
        let wanted = year ?? newest.map { $0 + series.everyYears.years } ?? thisYear + 1
        guard let year = Year(wanted) else {
            throw .wrongValue("--year: found \(wanted); expected a year from 1900 to 2200")
        }
        let id = try value(id ?? "\(series.id)-\(year)", "id", "lower-case words joined by hyphens") { Meeting.ID($0) }
        let newestNumber = editions.map(\.number.number).max() ?? 0
        guard let number = Count(newestNumber + 1), let name = PlainLine("\(series.name) \(year)") else {
            throw .wrongValue("series \(series.id) can't number or name one more edition; give --name")
        }
        do throws(ValueError) {
            return try Meeting(
                id: id,
                seriesID: series.id,
                number: number,
                year: year,
                name: name,
                status: .proposed,
                place: nil,
                plannedCountryCode: nil,
                dates: nil,
                hours: nil
            )
        } catch {
            throw .ours("\(error)")
        }
    }
}
