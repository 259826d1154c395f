public import CivilTime
public import NetworkModel
internal import Sheets

/// What the organiser works with: everyone who was asked, with all that the store tells, and, where the vault is open,
/// when they come and what is missing. No number of a document.
public struct OrganiserRoster: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let memberID: Member.ID
        public let chosenName: PlainLine
        public let group: PlainLine
        public let country: CountryCode?
        /// Best known first.
        public let languages: [LanguageCode]
        public let status: Delegate.Status
        public let stay: DateSpan?
        public let room: Room.Kind
        public let sharesWith: Member.ID?
        public let place: RoomPlace?
        public let meals: Meals
        public let companions: Companions?
        /// `nil` while the vault is closed.
        public let travel: Travel?
    }

    public struct Travel: Hashable, Sendable {
        public let arrives: WallTime?
        public let leaves: WallTime?
        public let hasPassport: Bool
        public let passportExpires: CivilDate?
    }

    /// By group's country, then by member.
    public let lines: [Line]

    /// - Throws: `RosterError` where nobody was asked.
    static func draft(_ source: RosterSource) throws(RosterError) -> RosterDraft {
        let delegates = source.network.delegates.filter { $0.meetingID == source.meeting.id }
        guard !delegates.isEmpty else { throw .noDelegates(source.meeting.id) }
        let groups = Dictionary(source.network.groups.map { ($0.id, $0) }) { first, _ in first }
        let places = Dictionary(
            source.network.rooms.filter { $0.meetingID == source.meeting.id }.map { ($0.memberID, $0) }
        ) { first, _ in first }
        var lines: [Line] = []
        for delegate in delegates {
            let member = try source.member(delegate)
            let group = groups[member.groupID]
            lines.append(
                Line(
                    memberID: member.id,
                    chosenName: member.chosenName,
                    group: group?.name ?? member.chosenName,
                    country: group?.countryCode,
                    languages: member.languages,
                    status: delegate.status,
                    stay: delegate.stay,
                    room: delegate.room.kind,
                    sharesWith: delegate.room.sharesWith,
                    place: places[member.id],
                    meals: delegate.meals,
                    companions: source.companions(of: delegate),
                    travel: source.book.map { Travel($0, delegate, source) }
                )
            )
        }
        let roster = OrganiserRoster(
            lines: lines.sorted { ($0.country?.text ?? "", $0.memberID) < ($1.country?.text ?? "", $1.memberID) }
        )
        return RosterDraft(roster.document(source), subjects: delegates.map(\.memberID))
    }

    private func document(_ source: RosterSource) -> RosterDocument {
        let isOpen = source.book != nil
        let people = ["Member", "Name", "Group", "Country", "Languages", "Seat", "Arrives", "Leaves"]
        let travel = isOpen ? ["Lands", "Departs", "Passport", "Passport expires"] : []
        let needs = [
            "Member", "Name", "Room", "Shares with", "Room no.", "Diet", "Allergies", "Kitchen told",
            "Adults with them",
            "Children's ages", "In childcare", "More beds",
        ]
        let tables = [
            SheetTable(
                "Delegates",
                columns: people + travel,
                rows: lines.map { $0.person(source.facts, isOpen: isOpen) }
            ),
            SheetTable("What they need", columns: needs, rows: lines.filter { $0.status != .declined }.map(\.needs)),
        ]
        let notes = isOpen ? [] : ["The vault was closed: no flights, and nothing of passports."]
        return RosterDocument(title: "Delegates", tables: tables, notes: notes)
    }
}

extension OrganiserRoster.Travel {
    fileprivate init(_ book: TravelBook, _ delegate: Delegate, _ source: RosterSource) {
        let legs = book.itinerary(of: delegate.memberID)?.legs ?? []
        let ways = legs.ways(around: delegate.stay ?? source.meeting.dates)
        arrives = ways.there.last?.arrives
        leaves = ways.back.first?.departs
        let passport = book.document(
            .passport,
            of: TravelBook.Holder(memberID: delegate.memberID, part: .none)
        )
        hasPassport = passport != nil
        passportExpires = passport?.expires
    }
}

extension OrganiserRoster.Line {
    fileprivate func person(_ facts: RosterFacts, isOpen: Bool) -> [SheetCell] {
        let person: [SheetCell] = [
            .text(memberID.text), .text(chosenName.text), .text(group.text), .optional(country.map(facts.name)),
            .text(languages.map(facts.name).joined(separator: ", ")), .text(status.rawValue), .optional(stay?.first),
            .optional(stay?.last),
        ]
        guard isOpen else { return person }
        return person + [
            .optional(travel?.arrives.map { "\($0)" }), .optional(travel?.leaves.map { "\($0)" }),
            .text(travel?.hasPassport == true ? "yes" : "missing"), .optional(travel?.passportExpires),
        ]
    }

    fileprivate var needs: [SheetCell] {
        let ages = companions?.children.map { "\($0.years)" }.joined(separator: ", ")
        func count(_ number: Int?) -> SheetCell { number.map { $0 == 0 ? .empty : .number($0) } ?? .empty }
        return [
            .text(memberID.text), .text(chosenName.text), .text(room.rawValue), .optional(sharesWith?.text),
            .optional(place?.room.text), .text(meals.diet.rawValue),
            .text(meals.allergies.map(\.description).joined(separator: ", ")),
            .text(meals.allergies.isEmpty ? "" : meals.allergyHandled ? "yes" : "no"),
            count(companions?.adults.number), .optional(ages), count(companions?.inChildcare.number),
            count(companions?.beds.number),
        ]
    }
}
