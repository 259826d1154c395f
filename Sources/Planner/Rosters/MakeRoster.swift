internal import Exporters
public import NetworkModel
internal import NetworkRows
internal import ReferenceData
internal import Vault

/// What is asked for of a roster.
public struct RosterWish: Sendable {
    /// One of `NetworkPlanner.rosterAudiences`.
    public var audience: String
    /// One of `NetworkPlanner.rosterFormats`.
    public var format: String
    /// Whose page it is, for a participant.
    public var member: String?
    /// Whether its pages are of the Letter size, not of A4.
    public var isLetter = false
    /// What opens the vault, where it is to be open.
    public var access: VaultAccess?

    public init(audience: String, format: String = "csv") {
        self.audience = audience
        self.format = format
    }
}

/// A roster as a file, and what its maker has to know.
public struct MadeRoster: Hashable, Sendable {
    /// It says what the list is for, and nothing of whose it is.
    public let name: String
    public let bytes: [UInt8]
    public let rows: Int
    /// Under which number the export is written down.
    public let exportID: RosterExport.ID
    /// Who comes and doesn't stand in it, with the reason in words.
    public let leftOut: [LeftOutDelegate]
}

public struct LeftOutDelegate: Hashable, Sendable {
    public let memberID: Member.ID
    public let reason: String
}

extension NetworkPlanner {
    /// The words for `--for`.
    public static var rosterAudiences: [String] { RosterAudience.allCases.map(\.rawValue) }

    /// The words for `--format`.
    public static var rosterFormats: [String] { RosterFormat.allCases.map(\.rawValue) }

    /// Whether that list tells of documents or flights, so that the vault must be open.
    ///
    /// - Throws: `wrongValue` for a word that names no audience or no form, before anybody is asked for a passphrase.
    public static func needsVault(_ wish: RosterWish) throws(PlannerError) -> Bool {
        _ = try word(wish.format, RosterFormat.self, "--format")
        return try word(wish.audience, RosterAudience.self, "--for").needsVault
    }

    /// The list that one audience gets of a meeting. That it was made is written down first: for whom, when, by whom and
    /// how long it is, and who stands in it by name, but not what.
    public func roster(of meeting: String, _ wish: RosterWish) throws(PlannerError) -> MadeRoster {
        try rosters(of: meeting, [wish], wish.access)[0]
    }

    /// Several lists of a meeting, all of them or none: the store is read and the vault opened once for all.
    private func rosters(
        of meeting: String,
        _ wishes: [RosterWish],
        _ access: VaultAccess?
    ) throws(PlannerError) -> [MadeRoster] {
        let asked = try wishes.map { wish throws(PlannerError) in try AskedRoster(wish) }
        let before = try network()
        let meeting = try Self.meeting(meeting, in: before)
        guard !meeting.isWithoutTravel else {
            throw .meetingIs(meeting.id, meeting.status, expected: "one that people travel to")
        }
        for wish in wishes {
            if let id = wish.member, !before.members.contains(where: { $0.id.text == id }) { throw .unknownMember(id) }
        }
        if asked.contains(where: \.audience.needsVault) { try requireVault() }
        let book = try access.map { access throws(PlannerError) in
            try travelBook(of: meeting.id, in: before, try openVault(access))
        }
        let facts = RosterFacts(
            languages: try RegionFacts.languages(),
            countries: try RegionFacts.countries(),
            airports: try RegionFacts.airports()
        )
        let made: [(asked: AskedRoster, draft: RosterDraft, bytes: [UInt8])]
        do throws(RosterError) {
            let source = try RosterSource(meeting: meeting.id, in: before, book: book, facts: facts)
            let earlier = before.toldFigures(of: meeting.id)
            made = try asked.map { one throws(RosterError) in
                let draft = try one.audience.draft(source, member: one.member, earlier: earlier)
                let isLetter = one.wish.isLetter
                return (one, draft, try draft.document.bytes(one.format, isLetter: isLetter, workingIn: vault.folder))
            }
        } catch {
            throw .notWritable("\(error)")
        }
        var after = before
        let rosters = try made.map { one, draft, bytes throws(PlannerError) in
            let export = try after.writeDown(draft, of: meeting.id, one, surroundings)
            return MadeRoster(
                name: one.audience.fileName(one.format),
                bytes: bytes,
                rows: draft.document.rows,
                exportID: export.id,
                leftOut: draft.leftOut.map { LeftOutDelegate(memberID: $0.memberID, reason: $0.words) }
            )
        }
        let what =
            rosters.count == 1
            ? "list of \(meeting.id) for \(asked[0].audience.word), \(rosters[0].rows) rows"
            : "\(rosters.count) lists of \(meeting.id)"
        _ = try change(what, since: before) { network throws(PlannerError) in network = after }
        return rosters
    }

    /// Writes every audience's list into a folder, all of them or none; a participant's page where a member is named.
    ///
    /// - Parameter wish: its audience doesn't count.
    public func writeRosters(
        of meeting: String,
        like wish: RosterWish,
        inFolder folder: String
    ) throws(PlannerError) -> [MadeRoster] {
        let audiences = RosterAudience.allCases.filter { $0 != .participant || wish.member != nil }
        let wishes = audiences.map { audience in
            var wish = wish
            wish.audience = audience.rawValue
            return wish
        }
        try FileTree.makeFolder(folder)
        let rosters = try rosters(of: meeting, wishes, wish.access)
        for roster in rosters { try FileTree.write(roster.bytes, to: "\(folder)/\(roster.name)") }
        return rosters
    }

    /// Writes that list to a file, which only its owner may read.
    public func writeRoster(of meeting: String, _ wish: RosterWish, to path: String) throws(PlannerError) -> MadeRoster
    {
        let roster = try roster(of: meeting, wish)
        try FileTree.write(roster.bytes, to: path)
        return roster
    }

    fileprivate static func word<Word: RawRepresentable<String> & CaseIterable>(
        _ text: String,
        _ words: Word.Type,
        _ option: String
    ) throws(PlannerError) -> Word {
        guard let word = Word(rawValue: text) else {
            let expected = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw .wrongValue("\(option): found \(text.debugDescription); expected one of \(expected)")
        }
        return word
    }
}

/// A wish whose words name an audience and a form.
private struct AskedRoster {
    let wish: RosterWish
    let audience: RosterAudience
    let format: RosterFormat

    init(_ wish: RosterWish) throws(PlannerError) {
        self.wish = wish
        audience = try NetworkPlanner.word(wish.audience, RosterAudience.self, "--for")
        format = try NetworkPlanner.word(wish.format, RosterFormat.self, "--format")
    }

    var member: Member.ID? { wish.member.flatMap { Member.ID($0) } }
}

extension Network {
    /// Adds the record of a list that was made.
    fileprivate mutating func writeDown(
        _ draft: RosterDraft,
        of meeting: Meeting.ID,
        _ asked: AskedRoster,
        _ surroundings: Surroundings
    ) throws(PlannerError) -> RosterExport {
        let export = try nextExport(
            of: meeting,
            asked.audience.word,
            asked.format.rawValue,
            rows: draft.document.rows,
            surroundings
        )
        put(export, in: \.exports)
        put(
            contentsOf: draft.subjects.map { ExportSubject(exportID: export.id, memberID: $0) },
            in: \.exportSubjects
        )
        put(
            contentsOf: draft.figures.map {
                PublishedFigure(exportID: export.id, name: $0.name, people: $0.people)
            },
            in: \.figures
        )
        return export
    }

    /// The record of one more export, under the next number.
    func nextExport(
        of meeting: Meeting.ID,
        _ audience: Topic,
        _ format: String,
        rows: Int,
        _ surroundings: Surroundings
    ) throws(PlannerError) -> RosterExport {
        let numbers = exports.compactMap { Int($0.id.text.drop { !$0.isNumber }) }
        // Five digits, so that the order of the texts is that of the numbers.
        let number = "\((numbers.max() ?? 0) + 1)"
        let padded = String(repeating: "0", count: max(0, 5 - number.count)) + number
        guard let id = RosterExport.ID("e\(padded)"), let format = Topic(format), let rows = Count(rows) else {
            throw .ours("the record of an export")
        }
        return RosterExport(
            id: id,
            meetingID: meeting,
            audience: audience,
            format: format,
            stamp: surroundings.now,
            who: surroundings.who,
            rows: rows
        )
    }

    /// What funders were told of a meeting, one list for each report in their order.
    func toldFigures(of meeting: Meeting.ID) -> [[PublishedFigures.Figure]] {
        let reports = exports.filter { $0.meetingID == meeting && $0.audience == RosterAudience.funder.word }
        return reports.map { report in
            figures.filter { $0.exportID == report.id }.map { .init(name: $0.name, people: $0.people) }
        }
    }
}

extension LeftOut {
    var words: String {
        switch reason {
        case .noConsent: "took the consent back"
        case .noDocument: "no document in the vault"
        case .noCompanionDocument(1): "no document of one who comes with them"
        case .noCompanionDocument(let count): "no document of \(count) who come with them"
        case .noFlight: "no flight in the vault, there or back"
        case .noDates: "no days of stay"
        }
    }
}
