internal import CivilTime
internal import Foundation
internal import NetworkModel
internal import Planner

/// JSON with sorted keys, so that the same answer has the same bytes.
func json(_ answer: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(answer), as: UTF8.self)
}

/// `mela-ranking/1`.
struct RankingAnswer: Encodable {
    let format = "mela-ranking/1"
    let series: String
    let years: [Int]
    let delegates: Int
    let candidates: [CandidateAnswer]
    let excluded: [ExcludedAnswer]
    let conflict: ConflictAnswer?

    init(_ ranking: HostRanking) {
        series = ranking.series.id.text
        years = ranking.years.map(\.number)
        delegates = ranking.delegates
        candidates = ranking.candidates.map(CandidateAnswer.init)
        excluded = ranking.excluded.map(ExcludedAnswer.init)
        conflict = ranking.conflict.map(ConflictAnswer.init)
    }
}

struct CandidateAnswer: Encodable {
    let rank: Int
    let country: String
    let name: String
    let subregion: String
    /// One code for each year.
    let plan: [String]
    let fairnessMilliTurns: Int
    let kilometres: Int
    let regretMilliTurns: Int
    let regretKilometres: Int
    /// Added to the kilometres: 1,000 for a delegate's day that the best days cost.
    let datesKilometres: Int
    let regretDatesKilometres: Int
    let bestDays: DaysAnswer?
    let entry: EntryAnswer
    let safety: String?
    /// At least so many said that they won't travel there.
    let reluctant: Int?
    let kilometresPerDelegate: Int
    /// `nil` where the country never hosted.
    let editionsWaited: Int?
    let lastHosted: Int?
    let subregionTurns: Int
    let allTurns: Int
    let fairMilliTurns: Int
    let offersBy: [String]
    let isProven: Bool

    init(_ host: RankedHost) {
        rank = host.rank
        country = host.country.code.text
        name = host.country.name
        subregion = host.country.subregion
        plan = host.plan.map(\.country.code.text)
        fairnessMilliTurns = host.score.fairness
        kilometres = host.score.kilometres
        regretMilliTurns = host.regret.fairness
        regretKilometres = host.regret.kilometres
        datesKilometres = host.score.datesKilometres
        regretDatesKilometres = host.regret.datesKilometres
        bestDays = host.dates.map(DaysAnswer.init)
        entry = EntryAnswer(host.entry)
        safety = host.safety?.level.rawValue
        reluctant = host.reluctance?.atLeast.number
        kilometresPerDelegate = host.kilometresPerDelegate
        (editionsWaited, lastHosted) = host.waiting.numbers
        subregionTurns = host.share.turns
        allTurns = host.share.allTurns
        fairMilliTurns = host.share.fairMilliTurns
        offersBy = host.offers.map(\.id.text)
        isProven = host.isProven
    }
}

struct ExcludedAnswer: Encodable {
    let country: String
    let name: String
    let subregion: String
    let rules: [String]
    let reasons: [String]
    let until: Int?

    init(_ host: ExcludedHost) {
        country = host.country.code.text
        name = host.country.name
        subregion = host.country.subregion
        rules = host.reasons.map(\.rule.rawValue)
        reasons = host.reasons.map(\.sentence)
        until = host.until?.number
    }
}

struct ConflictAnswer: Encodable {
    let rules: [String]
    let isMinimal: Bool

    init(_ conflict: HostConflict) {
        rules = conflict.sentences
        isMinimal = conflict.isMinimal
    }
}

/// `mela-plan/1`.
struct PlanAnswer: Encodable {
    let format = "mela-plan/1"
    let series: String
    let years: [Int]
    let delegates: Int
    let status: String
    let hosts: [String]?
    /// Who would step in for each; `null` where none can.
    let backups: [String?]?
    let fairnessMilliTurns: Int?
    let kilometres: Int?
    let datesKilometres: Int?
    /// One for each host.
    let briefs: [BriefAnswer]
    let conflict: ConflictAnswer?

    init(_ plan: HostPlan) {
        briefs = plan.briefs.map(BriefAnswer.init)
        series = plan.series.id.text
        years = plan.years.map(\.number)
        delegates = plan.delegates
        switch plan.outcome {
        case .optimal(let hosts, let score):
            status = "optimal"
            self.hosts = hosts.map(\.country.code.text)
            backups = hosts.map { $0.backup?.code.text }
            fairnessMilliTurns = score.fairness
            kilometres = score.kilometres
            datesKilometres = score.datesKilometres
            conflict = nil
        case .impossible(let found):
            status = "infeasible"
            hosts = nil
            backups = nil
            fairnessMilliTurns = nil
            kilometres = nil
            datesKilometres = nil
            conflict = ConflictAnswer(found)
        }
    }
}

/// `mela-story/1`.
struct StoryAnswer: Encodable {
    struct Edition: Encodable {
        let id: String
        let year: Int
        let status: String
        let usedItsTurn: Bool
    }

    struct Word: Encodable {
        let group: String
        let answer: String
        let fromYear: Int
        let untilYear: Int
        let recordedOn: String
        let note: String?
    }

    let format = "mela-story/1"
    let series: String
    let nextYear: Int
    let country: String
    let name: String
    let subregion: String
    let editionsWaited: Int?
    let lastHosted: Int?
    let editions: [Edition]
    let words: [Word]
    let candidate: CandidateAnswer?
    let excluded: ExcludedAnswer?
    /// Single changes that would put it first.
    let changes: [String]
    let conflict: ConflictAnswer?

    init(_ story: HostStory) {
        series = story.series.id.text
        nextYear = story.nextYear.number
        country = story.country.code.text
        name = story.country.name
        subregion = story.country.subregion
        (editionsWaited, lastHosted) = story.waiting.numbers
        editions = story.editions.map { meeting in
            Edition(
                id: meeting.id.text,
                year: meeting.year.number,
                status: meeting.status.rawValue,
                usedItsTurn: meeting.creditedCountry(under: story.credits) == story.country.code
            )
        }
        words = story.words.map { word in
            Word(
                group: word.groupID.text,
                answer: word.answer.rawValue,
                fromYear: word.fromYear.number,
                untilYear: word.untilYear.number,
                recordedOn: word.recordedOn.description,
                note: word.note?.text
            )
        }
        changes = story.changes.map(\.sentence)
        conflict = story.conflict.map(ConflictAnswer.init)
        switch story.standing {
        case .ranked(let host, _): (candidate, excluded) = (CandidateAnswer(host), nil)
        case .excluded(let host): (candidate, excluded) = (nil, ExcludedAnswer(host))
        }
    }
}

extension Waiting {
    fileprivate var numbers: (editions: Int?, year: Int?) {
        switch self {
        case .neverHosted: (nil, nil)
        case .chosen(let year): (0, year.number)
        case .waited(let editions, let since): (editions, since.number)
        }
    }
}
