public import CivilTime
public import NetworkModel
internal import Sheets

/// What the kitchen needs, without a name: how many eat on each day, and what they can't or don't eat.
///
/// Diets and allergies are counted over all days at once. Counted by day, they would give people away: the difference
/// between two days is the diet of whoever arrived in between, and others have the list of arrivals. How many eat on a
/// day is told, as long as they are five or more: then plates say nothing about whoever eats from them.
public struct CatererRoster: Hashable, Sendable {
    public struct Day: Hashable, Sendable {
        public let date: CivilDate
        /// Where hidden, 1 to 4.
        public let eaters: PublishedCount
    }

    public struct DietCount: Hashable, Sendable {
        public let diet: Meals.Diet
        public let people: PublishedCount
    }

    public struct AllergyCount: Hashable, Sendable {
        public let allergy: Topic
        /// Where hidden, everyone of them is known to the kitchen in person.
        public let people: PublishedCount
    }

    /// The days on which anybody eats, in order; everybody eats on their first and last day too.
    public let days: [Day]
    /// How many eat on one day at least.
    public let eaters: Int
    /// Every diet, in the order of `Meals.Diet`; empty where fewer than 10 eat.
    public let diets: [DietCount]
    /// By name; empty where fewer than 10 eat.
    public let allergies: [AllergyCount]

    /// - Throws: `RosterError` where nobody has confirmed, where neither the meeting nor a delegate has days, or where an
    ///   allergy would be hidden from a kitchen that nobody told.
    static func draft(_ source: RosterSource) throws(RosterError) -> RosterDraft {
        RosterDraft(try CatererRoster(source).document)
    }

    init(_ source: RosterSource) throws(RosterError) {
        let meeting = source.meeting
        let delegates = source.confirmed
        guard !delegates.isEmpty else { throw .noDelegates(meeting.id) }
        let stays = delegates.compactMap { $0.stay ?? meeting.dates }
        guard stays.count == delegates.count else {
            throw .noDates(meeting.id, delegates: delegates.count - stays.count)
        }
        // What those who travel with a delegate eat, nobody was asked.
        let companions = delegates.map { source.companions(of: $0)?.people ?? 0 }

        var eatersByDay: [CivilDate: Int] = [:]
        for (stay, others) in zip(stays, companions) {
            for date in stay.all { eatersByDay[date, default: 0] += 1 + others }
        }
        days = eatersByDay.sorted { $0.key < $1.key }.map {
            Day(date: $0.key, eaters: $0.value < PublishedCount.smallest ? .hidden : .exactly($0.value))
        }
        eaters = delegates.count + companions.reduce(0, +)

        let counts = Meals.Diet.allCases.map { diet in
            delegates.count { $0.meals.diet == diet } + (diet == .any ? companions.reduce(0, +) : 0)
        }
        let published = PublishedCount.hidingSmall(in: counts) ?? []
        diets = zip(Meals.Diet.allCases, published).map { DietCount(diet: $0, people: $1) }
        allergies = try Self.allergies(of: delegates.map(\.meals))
    }

    private static func allergies(of meals: [Meals]) throws(RosterError) -> [AllergyCount] {
        let isListed = meals.count >= PublishedCount.fewestPeople
        var counted: [AllergyCount] = []
        var unhandled: [UnhandledAllergy] = []
        for allergy in Set(meals.flatMap(\.allergies)).sorted(by: { $0.text < $1.text }) {
            let having = meals.filter { $0.allergies.contains(allergy) }
            let isHidden = !isListed || having.count < PublishedCount.smallest
            counted.append(AllergyCount(allergy: allergy, people: isHidden ? .hidden : .exactly(having.count)))
            let untold = having.count { !$0.allergyHandled }
            if isHidden, untold > 0 { unhandled.append(UnhandledAllergy(allergy: allergy, delegates: untold)) }
        }
        guard unhandled.isEmpty else { throw .allergyNotHandled(unhandled) }
        return isListed ? counted : []
    }
}

extension CatererRoster {
    private var document: RosterDocument {
        let days = days.map { day in
            let eaters: SheetCell =
                if case .exactly(let people) = day.eaters { .number(people) } else { .text("up to 4") }
            return [SheetCell.date(day.date), eaters]
        }
        let tables = [
            SheetTable("Eaters by day", columns: ["Day", "People"], rows: days),
            SheetTable("Diets", columns: ["Diet", "People", "Remark"], rows: dietRows),
            SheetTable("Allergies", columns: ["Allergy", "People", "Remark"], rows: allergyRows),
        ]
        return RosterDocument(title: "Meals", tables: tables, notes: notes)
    }

    private var notes: [String] {
        ["On one day at least, \(eaters) people eat."]
            + (diets.isEmpty
                ? ["They are too few for their diets to be counted here: ask who gave you this list."] : [])
    }

    private var dietRows: [[SheetCell]] {
        var shown = 0
        var rows: [[SheetCell]] = diets.map { count in
            guard case .exactly(let people) = count.people else {
                return [.text(count.diet.rawValue), .text("hidden"), .text("at least 1")]
            }
            shown += people
            return [.text(count.diet.rawValue), .number(people), .empty]
        }
        let hidden = diets.filter { $0.people == .hidden }.map(\.diet.rawValue).joined(separator: ", ")
        if !hidden.isEmpty { rows.append([.text(hidden), .number(eaters - shown), .text("together")]) }
        return rows
    }

    private var allergyRows: [[SheetCell]] {
        allergies.map { count in
            switch count.people {
            case .exactly(let people): [.text(count.allergy.description), .number(people), .empty]
            case .hidden: [.text(count.allergy.description), .text("fewer than 5"), .text("told in person")]
            }
        }
    }
}
