internal import CivilTime
internal import NetworkModel
internal import Planner

/// Consents, for a terminal.
enum ConsentWords {
    static func line(_ one: NamedConsent) -> String {
        "\(one.consent.memberID) (\(one.chosenName)) agrees: \(one.consent.purpose.rawValue), \(state(one.consent))."
    }

    static func lines(_ consents: [NamedConsent], of meeting: String) -> [String] {
        guard !consents.isEmpty else {
            return ["Nobody was asked yet. mela consent give \(meeting) MEMBER --for PURPOSE records who agrees."]
        }
        var table = TextTable([("member", .left), ("for", .left), ("state", .left), ("chosen name", .left)])
        for one in consents {
            table.append([
                one.consent.memberID.text, one.consent.purpose.rawValue, state(one.consent), one.chosenName.text,
            ])
        }
        return table.lines
    }

    static func lines(_ withdrawn: WithdrawnConsent) -> [String] {
        let consent = withdrawn.consent
        let head =
            "\(consent.memberID) (\(withdrawn.chosenName)) doesn't agree: \(consent.purpose.rawValue), \(state(consent))."
        guard !withdrawn.exports.isEmpty else { return [head, "No list and no letter was made with them in it."] }
        var table = TextTable([
            ("made", .left), ("meeting", .left), ("audience", .left), ("form", .left), ("by", .left),
        ])
        for export in withdrawn.exports {
            table.append([
                export.stamp.description, export.meetingID.text, "\(export.audience)", "\(export.format)",
                export.who.text,
            ])
        }
        return [head, "Ask whoever got one of these to delete them from it:"] + table.lines
    }

    private static func state(_ consent: Consent) -> String {
        let given = consent.givenOn.map { "given on \($0)" }
        let withdrawn = consent.withdrawnOn.map { given == nil ? "refused on \($0)" : "withdrawn on \($0)" }
        return [given, withdrawn].compactMap(\.self).joined(separator: ", ")
    }
}
