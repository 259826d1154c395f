import CSV
import NetworkRows

extension TableName {
    /// The name of the table's file.
    var file: String { "\(rawValue).csv" }

    /// What one of its rows is called.
    var rowWord: String {
        switch self {
        case .network: "network"
        case .subregions: "subregion"
        case .countries: "country"
        case .groups: "group"
        case .members: "member"
        case .series: "series"
        case .policies: "policy"
        case .shares: "share"
        case .pins: "pin"
        case .entries: "entry rule"
        case .meetings: "meeting"
        case .offers: "offer"
        case .delegates: "delegate"
        case .invitations: "invitation"
        case .visits: "visit"
        case .mentoring: "mentoring wish"
        case .pairings: "pairing"
        case .preferences: "preference"
        case .programme: "session of a programme"
        case .announcements: "announcement"
        case .replies: "reply"
        case .visitors: "visitor"
        case .visitPlans: "visit plan"
        case .visitTerms: "visit terms"
        case .absences: "absence"
        case .visitRules: "visit rule"
        case .guests: "guest"
        case .guestVisits: "guest visit"
        case .interpreters: "interpreter"
        case .interpretations: "interpretation"
        case .availability: "stretch of a week"
        case .exclusions: "exclusion"
        case .mentoringTerms: "mentoring terms"
        case .mentoringRules: "mentoring rule"
        case .cadences: "cadence"
        case .sessions: "mentoring session"
        case .deadlines: "deadline"
        case .feed: "feed entry"
        case .transits: "transit rule"
        case .stayLimits: "stay limit"
        case .declarations: "declaration"
        case .nominations: "nomination"
        case .attestations: "attestation"
        case .seatRules: "seat rule"
        case .seatShares: "share of seats"
        case .funding: "funding"
        case .turnouts: "turnout"
        case .teamSeats: "team's seats"
        case .companions: "companions' row"
        case .rooms: "place in a room"
        case .expenses: "expense"
        case .sealed: "sealed record"
        case .consents: "consent"
        case .exports: "export"
        case .exportSubjects: "export's subject"
        case .figures: "figure"
        case .purges: "purge"
        case .offerMonths: "month of an offer"
        case .conferences: "conference"
        case .holidays: "decreed day"
        case .busyDays: "busy days"
        case .safetyNotes: "safety note"
        case .reluctance: "count of the reluctant"
        case .venues: "venue"
        case .fallbacks: "fallback"
        case .decisions: "decision"
        case .decisionFacts: "fact of a decision"
        case .dissents: "dissent"
        }
    }

    /// Whether the table has one row at most.
    var holdsOneRow: Bool { self == .network }
}

extension CSVError.Problem {
    /// What was found, to stand before "expected".
    var found: String {
        switch self {
        case .invalidUTF8: "bytes that are not UTF-8"
        case .otherEncoding(let name): name
        case .nul: "a NUL byte, as in UTF-16"
        case .openQuote: "the end of the file within a quoted cell"
        case .textAfterQuote: "text after a closing quote"
        case .quoteInBareCell: "a quote within a cell that does not begin with one"
        case .loneCarriageReturn: "a line end of CR alone"
        case .tooFewCells(found: 1, _), .tooManyCells(found: 1, _): "1 cell"
        case .tooFewCells(let found, _), .tooManyCells(let found, _): "\(found) cells"
        }
    }

    /// What to do, or what belongs there, to follow "expected".
    var expected: String {
        switch self {
        case .invalidUTF8, .otherEncoding, .nul: "UTF-8: save the file as CSV UTF-8"
        case .openQuote: "a closing quote"
        case .textAfterQuote: "a comma or a line end; double the quotes within a cell"
        case .quoteInBareCell: "quotes around the whole cell, and doubled within it"
        case .loneCarriageReturn: "LF or CRLF: save the file again"
        case .tooFewCells(_, let expected): "\(expected)"
        case .tooManyCells(_, let expected): "\(expected); quote cells with commas"
        }
    }
}
