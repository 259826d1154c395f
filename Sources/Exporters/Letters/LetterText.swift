internal import CivilTime
internal import Lettering
internal import NetworkModel

extension VisaLetter {
    public enum Form: String, CaseIterable, Sendable {
        case html, txt
    }

    /// The whole letter, in English, which embassies read.
    public func text(in form: Form) -> String {
        switch form {
        case .html: page
        case .txt: plainText
        }
    }

    private var heading: String { "Letter of invitation" }

    private var sender: [String] {
        switch inviter {
        case .host(let name, let city, let country): [name.text, "\(city), \(country)"]
        case .role(let name, let address): [name.text, address.text]
        }
    }

    private var greeting: String { "To the embassy or consulate," }

    private var invitation: String {
        let what = meetingTitle.map { "\u{201C}\($0)\u{201D}" } ?? "a meeting"
        let place = [city?.text, country].compactMap(\.self).joined(separator: ", ")
        let days = dates.first == dates.last ? "on \(dates.first)" : "from \(dates.first) to \(dates.last)"
        return "We invite the person named below to \(what), which is held in \(place) \(days)."
    }

    private var facts: [(name: String, value: String)] {
        [
            ("Name as in the passport", name.text), ("Passport number", passportNumber.text),
            ("Date of birth", birthDate.description), ("Nationality", nationality),
        ]
    }

    private var closing: [String] {
        let expected = stay.map { "We expect the person from \($0.first) to \($0.last)." }
        let paid =
            paidByOrganisers.isEmpty
            ? nil : "The organisers pay for: \(paidByOrganisers.map(\.words).joined(separator: ", "))."
        return [expected, paid, "Dates are written year-month-day."].compactMap(\.self)
    }

    private var signature: [String] { ["For \(sender[0])", "Name and signature:"] }

    private var plainText: String {
        let width = facts.map(\.name.count).max() ?? 0
        let rows = facts.map { "  \($0.name):\(String(repeating: " ", count: width - $0.name.count)) \($0.value)" }
        let blocks = [sender, [writtenOn.description], [heading], [greeting], [invitation], rows, closing, signature]
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// One page without a script, a picture or a link, for paper of either size.
    private var page: String {
        func lines(_ lines: [String]) -> String { lines.map(\.escapedForXML).joined(separator: "<br>\n") }
        let rows = facts.map {
            "<tr><th scope=\"row\">\($0.name.escapedForXML)</th><td dir=\"auto\">\($0.value.escapedForXML)</td></tr>"
        }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(heading)</title>
            <style>
            @page { margin: 25mm 20mm }
            body { font: 12pt/1.5 serif; max-width: 170mm; margin: 2em auto; padding: 0 1em; color: #000 }
            h1 { font-size: 14pt }
            th { text-align: left; font-weight: normal; padding-right: 2em }
            td { font-weight: bold; overflow-wrap: anywhere }
            .signature { margin-top: 3em; break-inside: avoid }
            @media print { body { margin: 0; padding: 0 } }
            </style>
            </head>
            <body>
            <p>\(lines(sender))</p>
            <p>\(writtenOn)</p>
            <h1>\(heading)</h1>
            <p>\(greeting)</p>
            <p>\(invitation.escapedForXML)</p>
            <table>
            \(rows.joined(separator: "\n"))
            </table>
            \(closing.map { "<p>\($0.escapedForXML)</p>" }.joined(separator: "\n"))
            <p class="signature">\(lines(signature))</p>
            </body>
            </html>

            """
    }
}

extension Expense.Kind {
    fileprivate var words: String {
        switch self {
        case .flight: "travel"
        case .visa: "the visa"
        case .hotel: "accommodation"
        case .perDiem: "daily expenses"
        case .insurance: "insurance"
        case .pickUp: "transport from the airport"
        case .venue: "the venue"
        case .interpretation: "interpretation"
        case .childcare: "childcare"
        case .other: "other costs"
        }
    }
}
