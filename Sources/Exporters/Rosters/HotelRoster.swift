import CivilTime
public import NetworkModel
internal import Sheets

/// What the hotel needs to keep rooms: for each room its kind, the names for the desk, and the nights.
public struct HotelRoster: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case single
        case family
        /// By two delegates who named each other.
        case sharedByTwo = "shared by two"
        /// By a delegate who shares with whoever else asked to; who it is, the guests decide.
        case partnerOpen = "shares, partner open"
        /// By a delegate who named somebody who didn't name them: not a pair, and not for the hotel to fill.
        case partnerNotAgreed = "shares, partner to follow"
    }

    public struct Guest: Hashable, Sendable {
        /// As in their identity document.
        public let name: PlainLine
        public let stay: DateSpan
    }

    public struct Room: Hashable, Sendable {
        public let kind: Kind
        public let guest: Guest
        /// Only in a room shared by two.
        public let secondGuest: Guest?
        /// For those who travel with them.
        public let moreBeds: Int

        /// How many nights somebody sleeps in it; the night of the last day is not one.
        public var nights: Int {
            guard let second = secondGuest?.stay else { return guest.stay.nights.count }
            return guest.stay.nights.count + second.nights.count - guest.stay.nights.clamped(to: second.nights).count
        }
    }

    /// By the guest's name, then by what else they show.
    public let rooms: [Room]

    /// - Throws: `RosterError` where the vault is closed or nobody has confirmed.
    static func draft(_ source: RosterSource) throws(RosterError) -> RosterDraft {
        let book = try source.openBook()
        var (delegates, leftOut) = try source.consenting(to: .hotel)
        var guests: [Member.ID: Guest] = [:]
        for delegate in delegates where delegate.room != .none {
            if let reason = try guests.add(delegate, from: source, book) {
                leftOut.append(LeftOut(memberID: delegate.memberID, reason: reason))
            }
        }
        delegates = delegates.filter { guests[$0.memberID] != nil }
        let roster = HotelRoster(rooms: rooms(of: delegates, guests, source))
        return RosterDraft(roster.document, subjects: delegates.map(\.memberID), leftOut: leftOut)
    }

    private static func rooms(of sleepers: [Delegate], _ guests: [Member.ID: Guest], _ source: RosterSource) -> [Room] {
        let wishes = Dictionary(sleepers.map { ($0.memberID, $0) }) { first, _ in first }
        var rooms: [Room] = []
        for sleeper in sleepers {
            guard let guest = guests[sleeper.memberID], let kind = Kind(sleeper, among: wishes) else { continue }
            let beds = source.companions(of: sleeper)?.beds.number ?? 0
            guard kind == .sharedByTwo, let partner = sleeper.room.sharesWith.flatMap({ wishes[$0] }) else {
                rooms.append(Room(kind: kind, guest: guest, secondGuest: nil, moreBeds: beds))
                continue
            }
            // Each pair is met twice.
            guard sleeper.memberID < partner.memberID, let other = guests[partner.memberID] else { continue }
            let isFirst = comesBefore(guest.cells.map(\.text), other.cells.map(\.text))
            rooms.append(
                Room(
                    kind: kind,
                    guest: isFirst ? guest : other,
                    secondGuest: isFirst ? other : guest,
                    moreBeds: beds + (source.companions(of: partner)?.beds.number ?? 0)
                )
            )
        }
        return rooms.sorted { comesBefore($0.cells.map(\.text), $1.cells.map(\.text)) }
    }

    private var document: RosterDocument {
        let columns = [
            "Guest", "Arrives", "Leaves", "Room", "More beds", "Nights", "Second guest", "Second guest arrives",
            "Second guest leaves",
        ]
        return RosterDocument(
            title: "Rooms",
            tables: [SheetTable("Rooms", columns: columns, rows: rooms.map(\.cells))]
        )
    }
}

extension [Member.ID: HotelRoster.Guest] {
    /// Adds a delegate who sleeps in the hotel; returns why it can't.
    fileprivate mutating func add(
        _ delegate: Delegate,
        from source: RosterSource,
        _ book: TravelBook
    ) throws(RosterError) -> LeftOut.Reason? {
        _ = try source.member(delegate)
        guard let stay = delegate.stay else { return .noDates }
        let holder = TravelBook.Holder(memberID: delegate.memberID, part: .none)
        guard let name = book.identityName(of: holder) else { return .noDocument }
        self[delegate.memberID] = HotelRoster.Guest(name: name, stay: stay)
        return nil
    }
}

extension TravelBook {
    /// As in the identity card where there is one, or else in the passport.
    func identityName(of holder: Holder) -> PlainLine? {
        (document(.identityCard, of: holder) ?? document(.passport, of: holder))?.name
    }
}

extension HotelRoster.Kind {
    /// `nil` for no room.
    fileprivate init?(_ sleeper: Delegate, among wishes: [Member.ID: Delegate]) {
        switch sleeper.room {
        case .none: return nil
        case .single: self = .single
        case .family: self = .family
        case .shared(with: nil): self = .partnerOpen
        case .shared(with: let named?):
            let isMutual = named != sleeper.memberID && wishes[named]?.room.sharesWith == sleeper.memberID
            self = isMutual ? .sharedByTwo : .partnerNotAgreed
        }
    }
}

extension HotelRoster.Guest {
    fileprivate var cells: [SheetCell] { [.text(name.text), .date(stay.first), .date(stay.last)] }
}

extension HotelRoster.Room {
    fileprivate var cells: [SheetCell] {
        guest.cells + [.text(kind.rawValue), .number(moreBeds), .number(nights)]
            + (secondGuest?.cells ?? [.empty, .empty, .empty])
    }
}

extension DateSpan {
    /// The nights by the number of the day before.
    fileprivate var nights: Range<Int> { first.dayNumber..<last.dayNumber }
}
