internal import NetworkModel
internal import NetworkRows
internal import ReferenceData

/// Rows of one table that can't be true together, or beside the facts, though each reads well by itself.
struct RowProblem: Hashable {
    let table: TableName
    /// The keys of the rows, by which a file's lines are found.
    let keys: [[String]]
    let column: String
    let found: String
    let expected: String

    var finding: Finding {
        Finding(.fault, table, keys.last?.joined(separator: ",") ?? "", "\(column): \(found); expected \(expected)")
    }
}

extension Network {
    /// Rooms with more people than beds, and people who share one and did not choose each other. Who declined sleeps
    /// nowhere.
    var roomProblems: [RowProblem] {
        let delegates = Dictionary(delegates.map { (Traveller($0.meetingID, $0.memberID), $0) }) { first, _ in first }
        let besides = Dictionary(
            companions.map { (Traveller($0.meetingID, $0.memberID), $0.beds.number) }
        ) { first, _ in first }
        struct Door: Hashable {
            let meeting: Meeting.ID
            let room: PlainLine
        }
        var doors: [Door] = []
        var sleepers: [Door: [RoomPlace]] = [:]
        for place in rooms where delegates[Traveller(place.meetingID, place.memberID)]?.status != .declined {
            let door = Door(meeting: place.meetingID, room: place.room)
            if sleepers[door] == nil { doors.append(door) }
            sleepers[door, default: []].append(place)
        }
        return doors.flatMap { door in
            let places = sleepers[door] ?? []
            return [
                Self.unequalBeds(places),
                Self.crowd(places, besides: places.map { besides[Traveller($0.meetingID, $0.memberID)] ?? 0 }),
                Self.strangers(places, wishes: places.map { delegates[Traveller($0.meetingID, $0.memberID)]?.room }),
            ].compactMap(\.self)
        }
    }

    private static func unequalBeds(_ places: [RoomPlace]) -> RowProblem? {
        guard let first = places.first, let other = places.first(where: { $0.beds != first.beds }) else { return nil }
        return RowProblem(
            table: .rooms,
            keys: [first.key, other.key],
            column: RoomPlace.Column.beds.name,
            found: "\(other.beds) beds of room \(quoted(other.room.text))",
            expected: "\(first.beds), as \(first.memberID) has it"
        )
    }

    private static func crowd(_ places: [RoomPlace], besides: [Int]) -> RowProblem? {
        let people = places.count + besides.reduce(0, +)
        guard let room = places.first, people > room.beds.number else { return nil }
        return RowProblem(
            table: .rooms,
            keys: places.map(\.key),
            column: RoomPlace.Column.beds.name,
            found: "\(people) people for \(room.beds) beds of room \(quoted(room.room.text))",
            expected: "a bed for each, with those of companions.csv"
        )
    }

    private static func strangers(_ places: [RoomPlace], wishes: [Room?]) -> RowProblem? {
        for (later, place) in places.enumerated() {
            for earlier in 0..<later {
                let other = places[earlier]
                let chose = wishes[later]?.sharesWith == other.memberID && wishes[earlier]?.sharesWith == place.memberID
                let bothOpen = wishes[later] == .shared(with: nil) && wishes[earlier] == .shared(with: nil)
                if chose || bothOpen { continue }
                return RowProblem(
                    table: .rooms,
                    keys: [other.key, place.key],
                    column: RoomPlace.Column.room.name,
                    found: "\(quoted(place.room.text)) for \(other.memberID) and \(place.memberID), "
                        + "who did not choose each other",
                    expected: "those alone who did, by sharesWith of delegates.csv"
                )
            }
        }
        return nil
    }

    /// Expenses in what is no currency, or one in which nothing is priced.
    func currencyProblems(_ currencies: Currencies) -> [RowProblem] {
        expenses.compactMap { expense in
            if currencies[code: expense.currency.text]?.digits != nil { return nil }
            return RowProblem(
                table: .expenses,
                keys: [expense.key],
                column: Expense.Column.currency.name,
                found: "\(quoted(expense.currency.text)), in which nothing is priced",
                expected: "a currency of ISO 4217, such as FJD"
            )
        }
    }
}
