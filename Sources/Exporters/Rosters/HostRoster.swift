public import CivilTime
public import NetworkModel
public import ReferenceData

/// What the host group needs to welcome people: names, languages, days of arrival and leaving.
///
/// Those who have confirmed stand by name, those who are only invited as a number.
public struct HostRoster: Hashable, Sendable {
    public struct Guest: Hashable, Sendable {
        public let chosenName: PlainLine
        /// Best known first.
        public let languages: [LanguageCode]
        /// `nil` while nobody recorded it.
        public let arrives: CivilDate?
        public let leaves: CivilDate?
    }

    /// By chosen name, then by languages and days.
    public let guests: [Guest]
    /// How many are invited and have not answered.
    public let invited: Int

    /// - Throws: `RosterError` for an unknown meeting or member, or where nobody is invited.
    public init(meeting: Meeting.ID, in network: Network) throws(RosterError) {
        let attendance = try Attendance(meeting: meeting, in: network)
        guard !attendance.confirmed.isEmpty || attendance.invited > 0 else { throw .noDelegates(meeting) }
        let guests = try attendance.confirmed.map { delegate throws(RosterError) in
            let member = try attendance.member(delegate)
            return Guest(
                chosenName: member.chosenName,
                languages: member.languages,
                arrives: delegate.stay?.first,
                leaves: delegate.stay?.last
            )
        }
        self.guests = guests.sorted { comesBefore($0.cells(naming: nil), $1.cells(naming: nil)) }
        invited = attendance.invited
    }

    /// The file; languages by their English names where `languages` knows them, otherwise by their tags.
    public func csv(naming languages: Languages? = nil) throws(RosterError) -> [UInt8] {
        var rows = guests.map { $0.cells(naming: languages) }
        if invited > 0 { rows.append(["\(invited) more invited, no answer yet", "", "", ""]) }
        return try RosterSheet(header: ["Name", "Languages", "Arrives", "Leaves"], rows: rows).csv()
    }
}

extension HostRoster.Guest {
    fileprivate func cells(naming names: Languages?) -> [String] {
        [
            chosenName.text,
            languages.map { names?[tag: $0.text]?.name ?? $0.text }.joined(separator: ", "),
            arrives.map(\.description) ?? "",
            leaves.map(\.description) ?? "",
        ]
    }
}
