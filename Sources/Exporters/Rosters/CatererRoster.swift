public import CivilTime
public import NetworkModel

/// What the kitchen needs, without a name: how many eat on each day, and what they can't or don't eat.
///
/// Diets and allergies are counted over all days at once. Counted by day, they would give people away: the difference
/// between two days is the diet of whoever arrived in between, and others have the list of arrivals. How many eat on a
/// day is never hidden: plates say nothing about whoever eats from them.
public struct CatererRoster: Hashable, Sendable {
    public struct Day: Hashable, Sendable {
        public let date: CivilDate
        public let eaters: Int
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

    /// - Throws: `RosterError` for an unknown meeting, where nobody has confirmed, where neither the meeting nor a
    ///   delegate has days, or where an allergy would be hidden from a kitchen that nobody told.
    public init(meeting: Meeting.ID, in network: Network) throws(RosterError) {
        let attendance = try Attendance(meeting: meeting, in: network)
        let eaters = attendance.confirmed
        guard !eaters.isEmpty else { throw .noDelegates(meeting) }
        let stays = eaters.compactMap { $0.stay ?? attendance.meeting.dates }
        guard stays.count == eaters.count else {
            throw .noDates(meeting, delegates: eaters.count - stays.count)
        }

        var eatersByDay: [CivilDate: Int] = [:]
        for date in stays.flatMap(\.all) { eatersByDay[date, default: 0] += 1 }
        days = eatersByDay.sorted { $0.key < $1.key }.map { Day(date: $0.key, eaters: $0.value) }
        self.eaters = eaters.count

        let counts = Meals.Diet.allCases.map { diet in eaters.count { $0.meals.diet == diet } }
        let published = PublishedCount.hidingSmall(in: counts) ?? []
        diets = zip(Meals.Diet.allCases, published).map { DietCount(diet: $0, people: $1) }
        allergies = try Self.allergies(of: eaters.map(\.meals))
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
    public func csv() throws(RosterError) -> [UInt8] {
        var rows = days.map { ["Day", $0.date.description, "\($0.eaters)", ""] }
        rows.append(["All days", "everyone", "\(eaters)", ""])
        rows += dietRows + allergyRows
        return try RosterSheet(header: ["About", "What", "People", "Remark"], rows: rows).csv()
    }

    private var dietRows: [[String]] {
        guard !diets.isEmpty else { return [["Diet", "", "", "too few people to count: ask the organiser"]] }
        var rows: [[String]] = []
        var shown = 0
        for count in diets {
            switch count.people {
            case .exactly(let people):
                shown += people
                rows.append(["Diet", count.diet.rawValue, "\(people)", ""])
            case .hidden:
                rows.append(["Diet", count.diet.rawValue, "hidden", "at least 1"])
            }
        }
        let hidden = diets.filter { $0.people == .hidden }.map(\.diet.rawValue).joined(separator: ", ")
        if !hidden.isEmpty { rows.append(["Diet", hidden, "\(eaters - shown)", "together"]) }
        return rows
    }

    private var allergyRows: [[String]] {
        guard !diets.isEmpty else { return [["Allergy", "", "", "told in person, where there is one"]] }
        return allergies.map { count in
            switch count.people {
            case .exactly(let people): ["Allergy", count.allergy.description, "\(people)", ""]
            case .hidden: ["Allergy", count.allergy.description, "fewer than 5", "told in person"]
            }
        }
    }
}
