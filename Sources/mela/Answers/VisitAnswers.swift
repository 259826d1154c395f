internal import CivilTime
internal import NetworkModel
internal import Planner

/// `mela-visits-plan/1`: for the coordinator; it names who interprets.
struct VisitProgrammeAnswer: Encodable {
    struct Round: Encodable {
        let starts: String
        let ends: String
        let visits: [PlannedVisitAnswer]
        let standing: [String]
    }

    struct LeftOut: Encodable {
        let group: String
        let making: String
        let makingWhy: String
        let hosting: String
        let hostingWhy: String
    }

    struct Relaxed: Encodable {
        let rule: String
        let before: Int
        let after: Int
    }

    struct Hold: Encodable {
        let rule: String
        /// `hosting` or `making`.
        let side: String
        let atMost: Int
        let groups: [String]
    }

    let format = "mela-visits-plan/1"
    /// `optimal` or `bounded`.
    let status: String
    let score: Int
    let bound: Int
    let greedyScore: Int?
    let kilometres: Int
    let rounds: [Round]
    let relaxed: [Relaxed]
    let holds: [Hold]
    let withdrawn: [String]
    let leftOut: [LeftOut]

    init(_ programme: VisitProgramme) {
        status = programme.isProven ? "optimal" : "bounded"
        score = programme.score
        bound = programme.bound
        greedyScore = programme.greedyScore
        kilometres = programme.kilometres
        rounds = programme.rounds.map { round in
            Round(
                starts: "\(round.days.lowerBound)",
                ends: "\(round.days.upperBound)",
                visits: round.visits.map(PlannedVisitAnswer.init),
                standing: round.standing.map(\.id.text)
            )
        }
        relaxed = programme.relaxed.map { Relaxed(rule: $0.name.rawValue, before: $0.before, after: $0.after) }
        holds = programme.holds.map {
            Hold(
                rule: VisitRule.Name.balanceAcross.rawValue,
                side: $0.isHosting ? "hosting" : "making",
                atMost: $0.atMost,
                groups: $0.groups.map(\.id.text)
            )
        }
        withdrawn = programme.withdrawn.map(\.id.text)
        leftOut = programme.leftOut.map {
            LeftOut(
                group: $0.group.id.text,
                making: $0.making.word,
                makingWhy: VisitReasonWords.sentence($0.making, isHosting: false),
                hosting: $0.hosting.word,
                hostingWhy: VisitReasonWords.sentence($0.hosting, isHosting: true)
            )
        }
    }
}

struct PlannedVisitAnswer: Encodable {
    let id: String
    let wasProposed: Bool
    let kind: String
    let visitor: String
    let host: String
    let topics: [String]
    /// In English; none where somebody interprets.
    let languages: [String]
    let interpreter: String?
    let kilometres: Int
    let points: Int
    let starts: String?
    let ends: String?

    init(_ one: PlannedVisit) {
        id = one.id.text
        wasProposed = one.wasProposed
        kind = one.kind.rawValue
        visitor = one.visitor.id.text
        host = one.host.id.text
        topics = one.topics.map(\.text)
        languages = one.languages
        interpreter = one.interpreter?.id.text
        kilometres = one.kilometres
        points = one.score
        starts = one.dates.map { "\($0.first)" }
        ends = one.dates.map { "\($0.last)" }
    }
}

extension GroupLeftOut.Reason {
    fileprivate var word: String {
        switch self {
        case .namesNothing: "namesNothing"
        case .ownTerms: "ownTerms"
        case .awayThroughout: "away"
        case .noMatch: "noMatch"
        case .sameCountry: "sameCountry"
        case .noLanguage: "language"
        case .tooFar: "distance"
        case .othersTerms: "othersTerms"
        case .noCommonRound: "noCommonRound"
        case .metBefore: "metBefore"
        case .interpretersBusy: "interpretersBusy"
        case .outscored: "outscored"
        case .overBudget: "overBudget"
        }
    }
}

/// `mela-visits-ledger/1`.
struct VisitLedgerAnswer: Encodable {
    struct Line: Encodable {
        let group: String
        let hosted: Int
        let made: Int
        let balance: Int
        let toHost: Int
        let toMake: Int
    }

    struct Cell: Encodable {
        let visitor: String
        let host: String
        let visits: Int
    }

    struct Held: Encodable {
        let id: String
        let visitor: String
        let host: String
    }

    let format = "mela-visits-ledger/1"
    let groups: [Line]
    let subregions: [Cell]
    let visits: [Held]

    init(_ ledger: VisitLedger) {
        groups = ledger.lines.map {
            Line(
                group: $0.group.id.text,
                hosted: $0.hosted,
                made: $0.travelled,
                balance: $0.balance,
                toHost: $0.willHost,
                toMake: $0.willTravel
            )
        }
        subregions = ledger.cells.map { Cell(visitor: $0.visitor.text, host: $0.host.text, visits: $0.visits) }
        visits = ledger.visits.map {
            Held(id: $0.id.text, visitor: $0.visitingGroupID.text, host: $0.hostGroupID.text)
        }
    }
}
