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
        let audience = try Self.word(wish.audience, RosterAudience.self, "--for")
        let format = try Self.word(wish.format, RosterFormat.self, "--format")
        let before = try network()
        let meeting = try Self.meeting(meeting, in: before)
        guard meeting.status != .cancelled, meeting.status != .online else {
            throw .meetingIs(meeting.id, meeting.status, expected: "one that people travel to")
        }
        let member = try wish.member.map { id throws(PlannerError) in
            guard let member = before.members.first(where: { $0.id.text == id }) else { throw .unknownMember(id) }
            return member.id
        }
        if audience.needsVault { try requireVault() }
        let book = try wish.access.map { access throws(PlannerError) in
            try travelBook(of: meeting.id, in: before, try openVault(access))
        }
        let draft: RosterDraft
        let bytes: [UInt8]
        do throws(RosterError) {
            let source = try RosterSource(meeting: meeting.id, in: before, book: book, facts: Self.rosterFacts())
            draft = try audience.draft(source, member: member, earlier: before.toldFigures(of: meeting.id))
            bytes = try draft.document.bytes(format, isLetter: wish.isLetter, workingIn: storeFolder)
        } catch {
            throw PlannerError.notWritable("\(error)")
        }
        let export = try before.nextExport(
            of: meeting.id,
            audience.word,
            format.rawValue,
            rows: draft.document.rows,
            surroundings
        )
        try write(export, draft, since: before)
        return MadeRoster(
            name: audience.fileName(format),
            bytes: bytes,
            rows: draft.document.rows,
            exportID: export.id,
            leftOut: draft.leftOut.map { LeftOutDelegate(memberID: $0.memberID, reason: $0.words) }
        )
    }

    /// Writes that list to a file, which only its owner may read.
    public func writeRoster(of meeting: String, _ wish: RosterWish, to path: String) throws(PlannerError) -> MadeRoster
    {
        let roster = try roster(of: meeting, wish)
        try FileTree.write(roster.bytes, to: path)
        return roster
    }

    /// Writes that list into a folder, under a name that says nothing of the network.
    public func writeRoster(
        of meeting: String,
        _ wish: RosterWish,
        inFolder folder: String
    ) throws(PlannerError) -> MadeRoster {
        try FileTree.makeFolder(folder)
        let roster = try roster(of: meeting, wish)
        try FileTree.write(roster.bytes, to: "\(folder)/\(roster.name)")
        return roster
    }

    /// What is written for a moment stands beside the store, where its owner wants such things to be.
    private var storeFolder: String {
        let parts = vault.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
    }

    private func write(_ export: RosterExport, _ draft: RosterDraft, since before: Network) throws(PlannerError) {
        let what = "list of \(export.meetingID) for \(export.audience), \(export.rows) rows"
        _ = try change(what, since: before) { network throws(PlannerError) in
            network.put(export, in: \.exports)
            network.put(
                contentsOf: draft.subjects.map { ExportSubject(exportID: export.id, memberID: $0) },
                in: \.exportSubjects
            )
            network.put(
                contentsOf: draft.figures.map {
                    PublishedFigure(exportID: export.id, name: $0.name, people: $0.people)
                },
                in: \.figures
            )
        }
    }

    private static func word<Word: RawRepresentable<String> & CaseIterable>(
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

    private static func rosterFacts() throws(RosterError) -> RosterFacts {
        do throws(PlannerError) {
            return RosterFacts(
                languages: try RegionFacts.languages(),
                countries: try RegionFacts.countries(),
                airports: try RegionFacts.airports()
            )
        } catch {
            throw .notWritten("\(error)")
        }
    }
}

extension Network {
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
