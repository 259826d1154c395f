internal import CivilTime
internal import Exporters
internal import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Writes the calendar of each series that has meetings with dates, for organisers: open, with names and places.
    ///
    /// Its stamp is the last change of the meetings, so that writing again without one gives the same bytes.
    ///
    /// - Returns: the names of the files, in the order of the series.
    public func writeCalendars(to folder: String) throws(PlannerError) -> [String] {
        let network = try network()
        let facts = try RegionFacts.countries()
        let table = TableName.meetings.rawValue
        let newest = try history(last: nil).first { change in change.tables.contains { $0.table == table } }
        let stamp = newest?.when ?? surroundings.now
        var files: [CalendarFile] = []
        for series in network.series
        where network.meetings.contains(where: { $0.seriesID == series.id && $0.dates != nil }) {
            do throws(InvitationError) {
                let calendar = try SeriesCalendar(
                    series: series,
                    meetings: network.meetings,
                    countryName: { facts.name(of: $0) },
                    stamp: stamp
                )
                files.append(try calendar.file())
            } catch {
                throw .notWritable("\(error)")
            }
        }
        if !files.isEmpty { try FileTree.makeFolder(folder) }
        for file in files { try FileTree.write(file.text.utf8, to: "\(folder)/\(file.name)") }
        return files.map(\.name)
    }
}
