/// What a day costs one person, in points: 60 are one delegate's whole day. All are our own judgement.
enum DatePoints {
    /// A delegate who can't take part for a day.
    static let wholeDay = 60

    /// As a day of the meeting, and as one of travel.
    struct Price: Hashable {
        let meeting: Int
        let travel: Int
    }

    /// A holiday or a fast at home.
    static let kept = Price(meeting: 60, travel: 30)
    /// One that hangs on the moon or on a decree: it may fall on a neighbouring day instead.
    static let keptPerhaps = Price(meeting: 45, travel: 22)
    static let nextToKeptPerhaps = Price(meeting: 15, travel: 7)
    /// Days that people of many countries keep, and the table can't say who: a tenth of the delegates.
    static let keptBySome = Price(meeting: 6, travel: 3)
    /// A day of the movement: groups are busy at home, or would mark it together.
    static let movementDay = Price(meeting: 12, travel: 6)
    /// A day of rest that the meeting takes.
    static let weekend = Price(meeting: 4, travel: 0)
    /// A day of work that the way there or back takes.
    static let workday = Price(meeting: 0, travel: 2)
    /// A day of a year whose holidays nobody knows: as if 18 of its 365 were some.
    static let unknown = Price(meeting: 3, travel: 3)
    /// The same where some are known; on the way no less than a working day.
    static let thin = Price(meeting: 1, travel: 2)
    /// A conference of the field.
    static let conference = Price(meeting: 30, travel: 30)
    /// By how many cyclones the month has: in season, active, peak.
    static let cyclones = [0, 1, 3]

    /// The people at the host's who are needed on every day, those of travel too: a quarter of the delegates, five at
    /// least.
    static func crew(ofDelegates delegates: Int) -> Int { max(5, delegates / 4) }

    /// What points are in the rotation's kilometres: a delegate's day counts as 1,000 km.
    static func kilometres(_ points: Int) -> Int { points * 1_000 / wholeDay }
}
