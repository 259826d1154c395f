internal import CivilTime
public import NetworkModel

/// What speaks for a mentor and a mentee, part by part.
struct PairScore: Sendable {
    /// The mentee's that the mentor speaks too, best known first; none where somebody must interpret.
    let languages: [LanguageCode]
    /// The hours of the week that suit both, whole ones; `nil` where one of them told no times.
    let hours: Int?
    /// Wished and offered, in the mentee's order.
    let topics: [Topic]
    let areOfTwoGroups: Bool
    let speaksBestLanguage: Bool
    /// Whole months.
    let monthsWaited: Int
    /// Only parts that count something.
    let points: [PointsPart]

    var needsInterpreter: Bool { languages.isEmpty }

    /// Held to what the solver takes; no sensible numbers come near.
    var total: Int { min(max(points.reduce(0) { $0 + $1.points }, -1_000_000_000), 1_000_000_000) }

    init(mentor: MentoringPerson, mentee: MentoringPerson, numbers: MentoringNumbers, today: CivilDate) {
        languages = mentee.member.languages.spoken(in: mentor.spoken)
        hours = PairScore.hours(mentor, mentee)
        topics = mentee.wish.topics.filter { mentor.wish.topics.contains($0) }
        areOfTwoGroups = mentor.member.groupID != mentee.member.groupID
        speaksBestLanguage = mentee.member.languages.first.map { mentor.spoken.contains($0.spoken) } ?? false
        monthsWaited = today.months(since: mentee.wish.since)
        let counted: [(MentoringRule.Name, Int)] = [
            (.topicPoints, topics.count),
            (.hourPoints, min(hours ?? 0, numbers[.hoursCounted])),
            (.groupPoints, areOfTwoGroups ? 1 : 0),
            (.languagePoints, speaksBestLanguage ? 1 : 0),
            (.waitingPoints, min(monthsWaited, numbers[.monthsCounted])),
            (.interpreterPoints, languages.isEmpty ? -1 : 0),
        ]
        points = counted.map { PointsPart(rule: $0, points: $1 * numbers[$0]) }.filter { $0.points != 0 }
    }

    /// See `hours`.
    static func hours(_ mentor: MentoringPerson, _ mentee: MentoringPerson) -> Int? {
        guard let one = mentor.times, let other = mentee.times else { return nil }
        return one.intersection(other).minutes / 60
    }
}

/// The points that one rule gives a pair, or takes.
public struct PointsPart: Hashable, Sendable {
    public let rule: MentoringRule.Name
    public let points: Int
}

extension CivilDate {
    /// Whole months from `other` to this day; 0 where it is to come.
    func months(since other: CivilDate) -> Int {
        let months = (year - other.year) * 12 + month - other.month
        return max(0, day < other.day ? months - 1 : months)
    }
}
