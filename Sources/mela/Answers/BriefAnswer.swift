internal import CivilTime
internal import NetworkModel
internal import Planner

struct DaysAnswer: Encodable {
    let starts: String
    let ends: String
    /// 60 are one delegate's whole day.
    let points: Int

    init(_ dates: HostDates) {
        starts = dates.days.first.description
        ends = dates.days.last.description
        points = dates.points
    }
}

/// What is to be read about one planned edition.
struct BriefAnswer: Encodable {
    struct Hub: Encodable {
        let country: String
        let city: String
        let need: String
        let people: Int
        let able: Int
        let kilometresEach: Int
        let minutesApart: Int
    }

    struct Bar: Encodable {
        let topic: String
        let stage: String
        let status: String
        let asOf: String?
        let source: String
        let isOld: Bool
    }

    let window: WindowAnswer?
    let entry: EntryAnswer
    let venue: String?
    let backupVenue: String?
    let backupDays: DaysAnswer?
    let hub: Hub?
    let safety: String?
    /// At least so many said that they won't travel there.
    let reluctant: Int?
    let bars: [Bar]

    init(_ brief: HostBrief) {
        window = brief.window.map(WindowAnswer.init)
        entry = EntryAnswer(brief.entry)
        venue = brief.venue?.id.text
        backupVenue = brief.backupVenue?.id.text
        backupDays = brief.backupDates.map(DaysAnswer.init)
        hub = brief.hub.map { hub in
            Hub(
                country: hub.country.code.text,
                city: hub.city.text,
                need: hub.need.rawValue,
                people: hub.people,
                able: hub.able,
                kilometresEach: hub.kilometresEach,
                minutesApart: hub.minutesApart
            )
        }
        safety = brief.safety?.level.rawValue
        reluctant = brief.reluctance?.atLeast.number
        bars = brief.bars.map { bar in
            Bar(
                topic: bar.topic.rawValue,
                stage: bar.stage,
                status: bar.status,
                asOf: bar.asOf?.description,
                source: bar.source,
                isOld: bar.isOld
            )
        }
    }
}
