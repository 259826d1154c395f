internal import Exporters
internal import NetworkModel

extension NetworkPlanner {
    /// The words for `--for`.
    public static var rosterAudiences: [String] { RosterAudience.allCases.map(\.rawValue) }

    /// The list that one audience gets of a meeting, as CSV that opens safely in a spreadsheet.
    public func roster(of meeting: String, for audience: String) throws(PlannerError) -> (name: String, bytes: [UInt8])
    {
        guard let audience = RosterAudience(rawValue: audience) else {
            let expected = Self.rosterAudiences.joined(separator: ", ")
            throw .wrongValue("--for: found \(audience.debugDescription); expected one of \(expected)")
        }
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        guard meeting.status != .cancelled, meeting.status != .online else {
            throw .meetingIs(meeting.id, meeting.status, expected: "one that people travel to")
        }
        let languages = try RegionFacts.languages()
        do throws(RosterError) {
            return (audience.fileName, try audience.csv(meeting: meeting.id, in: network, naming: languages))
        } catch {
            throw .notWritable("\(error)")
        }
    }

    /// Writes that list to a file, which only its owner may read.
    public func writeRoster(of meeting: String, for audience: String, to path: String) throws(PlannerError) {
        try FileTree.write(roster(of: meeting, for: audience).bytes, to: path)
    }

    /// Writes that list into a folder, under a name that says nothing of the network.
    ///
    /// - Returns: the file's name.
    public func writeRoster(
        of meeting: String,
        for audience: String,
        inFolder folder: String
    ) throws(PlannerError) -> String {
        let roster = try roster(of: meeting, for: audience)
        try FileTree.makeFolder(folder)
        try FileTree.write(roster.bytes, to: "\(folder)/\(roster.name)")
        return roster.name
    }
}
