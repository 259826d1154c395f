import CivilTime
import Exporters
import NetworkModel
import Testing

/// What stands in calendars that are subscribed to; each call can replace what it is about.
enum FeedSample {
    static func reader(_ style: CalendarStyle, title: String? = nil) throws -> FeedReader {
        try FeedReader(
            InvitationSample.member(style, title: title),
            words: InvitationSample.words(),
            language: LanguageCode("en")
        )
    }

    static func other(_ style: CalendarStyle) throws -> Member {
        try Member(
            id: #require(Member.ID("m099")),
            groupID: #require(Group.ID("nz-wellington")),
            chosenName: InvitationSample.line("Pip"),
            languages: [],
            address: nil,
            calendarStyle: style,
            calendarTitle: nil
        )
    }

    static func entry(
        _ kind: FeedEntry.Kind,
        _ item: FeedItem,
        uid: String = "3b1f0c529d4e4a7b8c660e2f5a917d3c",
        sequence: Int = 0
    ) throws -> FeedEntry {
        try FeedEntry(
            uid: #require(FeedEntry.UID(uid)),
            memberID: Member.ID("m017"),
            kind: kind,
            subject: #require(Identifier("s1")),
            sequence: #require(Count(sequence)),
            stamp: #require(Timestamp("2026-11-25T09:00:00Z")),
            digest: item.digest
        )
    }

    /// A calendar that has this alone.
    static func file(_ kind: FeedEntry.Kind, _ item: FeedItem?, for reader: FeedReader) throws -> CalendarFile {
        var calendar = try SubscribedCalendar(of: reader, title: InvitationSample.line("Lotus and Reef Network"))
        let item = try #require(item)
        try calendar.add(item, as: entry(kind, item))
        return try calendar.file(named: "calendar-3b1f0c52.ics")
    }

    static func cadence(
        _ rhythm: Cadence.Rhythm,
        _ first: String,
        _ opens: String,
        minutes: Int = 60,
        zone: String
    ) throws -> Cadence {
        try Cadence(
            pairingID: #require(Pairing.ID("pair-01")),
            rhythm: rhythm,
            first: #require(CivilDate(first)),
            opens: #require(TimeOfDay(opens)),
            length: #require(Cadence.Length(minutes: minutes)),
            zone: #require(ZoneName(zone))
        )
    }

    static func session(_ day: String, _ outcome: MentoringSession.Outcome, to move: String? = nil) throws
        -> MentoringSession
    {
        let parts = move?.split(separator: " ") ?? []
        return try MentoringSession(
            pairingID: #require(Pairing.ID("pair-01")),
            day: #require(CivilDate(day)),
            outcome: outcome,
            move: parts.isEmpty
                ? nil : .init(day: #require(CivilDate(parts[0])), opens: #require(TimeOfDay(parts[1])))
        )
    }

    static func pairing(_ status: Pairing.Status = .active, ends: String? = nil) throws -> Pairing {
        try Pairing(
            id: #require(Pairing.ID("pair-01")),
            mentorID: #require(Member.ID("m017")),
            menteeID: #require(Member.ID("m099")),
            status: status,
            starts: nil,
            ends: ends.map { try #require(CivilDate($0)) }
        )
    }

    static func mentoring(
        _ cadence: Cadence,
        _ sessions: [MentoringSession] = [],
        pairing: Pairing? = nil,
        from first: String = "2025-01-01",
        through last: String = "2027-12-31",
        with other: CalendarStyle = .open,
        for reader: FeedReader
    ) throws -> FeedItem? {
        try FeedItem(
            pairing: pairing ?? FeedSample.pairing(),
            cadence: cadence,
            sessions: sessions,
            from: #require(CivilDate(first)),
            through: #require(CivilDate(last)),
            with: FeedSample.other(other),
            for: reader
        )
    }

    static func programme(link: String? = "https://meet.example.org/mela-1", languages: [String] = ["en", "ne"]) throws
        -> ProgrammeSession
    {
        try ProgrammeSession(
            id: #require(ProgrammeSession.ID("regional-2027-01")),
            meetingID: #require(Meeting.ID("regional-2027")),
            day: #require(CivilDate("2027-08-16")),
            opens: #require(TimeOfDay("11:00")),
            closes: #require(TimeOfDay("12:30")),
            title: InvitationSample.line("Legal aid, and more"),
            place: InvitationSample.line("Hall"),
            link: link.map { try #require(WebLink($0)) },
            languages: languages.map { try #require(LanguageCode($0)) }
        )
    }

    static func programmeItem(
        _ session: ProgrammeSession? = nil,
        of meeting: Meeting? = nil,
        for reader: FeedReader
    ) throws -> FeedItem? {
        try FeedItem(
            session: session ?? programme(),
            of: meeting ?? InvitationSample.meeting(),
            countryName: "Fiji",
            languageName: { $0.text == "en" ? "English" : "Nepali" },
            for: reader
        )
    }

    static func meetingItem(_ meeting: Meeting? = nil, isCalledOff: Bool = false, for reader: FeedReader) throws
        -> FeedItem?
    {
        try FeedItem(
            meeting: meeting ?? InvitationSample.meeting(),
            isCalledOff: isCalledOff,
            countryName: "Fiji",
            for: reader
        )
    }

    static func visit(_ status: Visit.Status = .confirmed, reportedOn: String? = nil) throws -> Visit {
        try Visit(
            id: #require(Visit.ID("visit-2027-01")),
            kind: .training,
            visitingGroupID: #require(Group.ID("to-nukualofa")),
            hostGroupID: #require(Group.ID("nz-wellington")),
            topic: #require(Topic("legal-aid")),
            status: status,
            dates: InvitationSample.days("2027-02-22", "2027-02-28"),
            reportDue: CivilDate("2027-04-29"),
            reportedOn: reportedOn.map { try #require(CivilDate($0)) }
        )
    }

    static func visitItem(_ status: Visit.Status = .confirmed, for reader: FeedReader) throws -> FeedItem? {
        let visit = try visit(status)
        let host = try Group(
            id: visit.hostGroupID,
            countryCode: #require(CountryCode("NZ")),
            name: InvitationSample.line("Harbour House"),
            city: InvitationSample.line("Wellington"),
            languages: [],
            offers: [],
            wants: []
        )
        let plan = try VisitPlan(
            visitID: visit.id,
            purpose: InvitationSample.line("To learn it, week by week"),
            programme: Note("First day: meet everyone.\nLast day: what each takes home."),
            consentedOn: nil,
            interpreterID: nil
        )
        return try FeedItem(visit: visit, plan: plan, host: host, countryName: "New Zealand", for: reader)
    }

    static func deadline(_ kind: Deadline.Kind, due: String = "2027-02-01", doneOn: String? = nil) throws -> Deadline {
        try Deadline(
            id: #require(Deadline.ID("due-001")),
            memberID: #require(Member.ID("m017")),
            kind: kind,
            due: #require(CivilDate(due)),
            meetingID: Meeting.ID("regional-2027"),
            doneOn: doneOn.map { try #require(CivilDate($0)) }
        )
    }
}
