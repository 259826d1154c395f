internal import CivilTime
internal import Exporters
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// The words for `--format`.
    public static var letterForms: [String] { VisaLetter.Form.allCases.map(\.rawValue) }

    /// Whether there may be such a letter, but for the passport: to be asked before anybody types a passphrase in vain.
    public func requireVisaLetter(to member: String, for meeting: String, form: String) throws(PlannerError) {
        let network = try network()
        _ = try Self.letterForm(form)
        let meeting = try Self.meeting(meeting, in: network)
        guard let row = network.members.first(where: { $0.id.text == member }) else { throw .unknownMember(member) }
        let today = surroundings.now.date
        do throws(LetterError) { try VisaLetter.require(row.id, at: meeting.id, in: network, on: today) } catch {
            throw .notWritable("\(error)")
        }
    }

    /// A letter to an embassy about one delegate, who agreed to it, and the record that it was made.
    ///
    /// - Parameters:
    ///   - travel: what the open vault tells; `nil` where it is closed, and then there is no letter.
    ///   - form: one of `letterForms`.
    ///   - invitedByRole: whether the network's role invites, rather than the group that hosts.
    ///   - path: where the file is written, which only its owner may read; `nil` for no file.
    public func visaLetter(
        to member: String,
        for meeting: String,
        travel: TravelBook?,
        form: String,
        invitedByRole: Bool,
        writtenTo path: String? = nil
    ) throws(PlannerError) -> String {
        let form = try Self.letterForm(form)
        let before = try network()
        let meeting = try Self.meeting(meeting, in: before)
        guard let row = before.members.first(where: { $0.id.text == member }) else { throw .unknownMember(member) }
        let countries = try RegionFacts.countries()
        let letter: VisaLetter
        do throws(LetterError) {
            letter = try VisaLetter(
                to: row.id,
                for: meeting.id,
                document: travel?.document(.passport, of: TravelBook.Holder(memberID: row.id, part: .none)),
                in: before,
                invitedByRole: invitedByRole,
                writtenOn: surroundings.now.date,
                countryName: countries.name(of:)
            )
        } catch { throw .notWritable("\(error)") }
        let text = letter.text(in: form)
        // Remembered first, written after: whoever takes the consent back learns of every letter that may exist.
        let export = try before.nextExport(of: meeting.id, .embassy, form.rawValue, rows: 1, surroundings)
        _ = try change("visa letter for \(meeting.id)", since: before) { network throws(PlannerError) in
            network.put(export, in: \.exports)
            network.put(ExportSubject(exportID: export.id, memberID: row.id), in: \.exportSubjects)
        }
        if let path { try FileTree.write(text.utf8, to: path) }
        return text
    }

    private static func letterForm(_ form: String) throws(PlannerError) -> VisaLetter.Form {
        let words = letterForms.joined(separator: ", ")
        return try value(form, "format", "one of \(words)") { VisaLetter.Form(rawValue: $0) }
    }
}

extension Topic {
    /// By which the history of exports knows a letter.
    static let embassy: Topic = {
        guard let word = Topic("embassy") else { preconditionFailure("a plain word is a topic") }
        return word
    }()
}
