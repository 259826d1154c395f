internal import CivilTime

/// What the TZIDs of one file mean.
///
/// A name is looked for as a zone of the system, then as a Windows name (CLDR), then as a name of the system behind the
/// prefix that libical and Mozilla put before it, and last as a VTIMEZONE of the file. The name is never used as a path
/// before `ZoneName` has taken it.
struct FileZones {
    /// Whose clocks a time without any zone is on: the calendar's own X-WR-TIMEZONE, else UTC.
    let floating: Zone
    private let definitions: [String: FileComponent]
    /// `nil` for a name that means nothing.
    private var known: [String: Zone?] = [:]

    init(of calendars: [FileComponent], reports: inout ReadingReports) {
        var definitions: [String: FileComponent] = [:]
        for part in calendars.flatMap(\.parts) where part.kind == .zone {
            guard let name = part.first(.zoneName)?.value.trimmingEnd, !name.isEmpty else {
                reports.report("VTIMEZONE has no TZID", at: part.line)
                continue
            }
            if definitions[name] == nil { definitions[name] = part }
        }
        self.definitions = definitions

        var floating: Zone?
        for line in calendars.compactMap({ $0.first(.calendarZone) }) where floating == nil {
            floating = Self.systemZone(line.value.trimmingEnd)
            if floating == nil { reports.report("X-WR-TIMEZONE is not known here", at: line.line) }
        }
        self.floating = floating ?? .utc
    }

    /// The zone that a TZID names; `nil` where it can't be known, or where the file names too many.
    mutating func zone(_ name: String, work: inout WorkAllowance) -> Zone? {
        if let known = known[name] { return known }
        guard known.count < ReadingLimits.zones else { return nil }
        let zone =
            Self.systemZone(name) ?? definitions[name].flatMap { ZoneFromFile(definition: $0, work: &work)?.zone }
        known[name] = .some(zone)
        return zone
    }

    private static func systemZone(_ name: String) -> Zone? {
        if let windows = WindowsZones.names[name] { return named(windows) }
        if let zone = named(name) { return zone }
        guard name.utf8.first == UInt8(ascii: "/"), name.utf8.count <= 200 else { return nil }
        // `/freeassociation.sourceforge.net/Europe/Berlin`, `/mozilla.org/20050126_1/Europe/Berlin`, `/Europe/Berlin`.
        let segments = name.split(separator: "/")
        for count in [3, 2] where segments.count >= count {
            if let zone = named(segments.suffix(count).joined(separator: "/")) { return zone }
        }
        return nil
    }

    private static func named(_ name: String) -> Zone? {
        guard let name = ZoneName(name) else { return nil }
        return name == .utc ? .utc : try? Zone(named: name)
    }
}
