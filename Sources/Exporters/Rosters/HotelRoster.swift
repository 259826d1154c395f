import CivilTime
public import NetworkModel

/// What the hotel needs to keep rooms: for each room its kind, a name for the desk, and the nights.
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
        public let chosenName: PlainLine
        public let stay: DateSpan
    }

    public struct Room: Hashable, Sendable {
        public let kind: Kind
        public let guest: Guest
        /// Only in a room shared by two.
        public let secondGuest: Guest?

        /// How many nights somebody sleeps in it; the night of the last day is not one.
        public var nights: Int {
            guard let second = secondGuest?.stay else { return guest.stay.nights.count }
            return guest.stay.nights.count + second.nights.count - guest.stay.nights.clamped(to: second.nights).count
        }
    }

    /// By the guest's chosen name, then by what else they show.
    public let rooms: [Room]

    /// - Throws: `RosterError` for an unknown meeting or member, where nobody has confirmed, or where somebody wants a
    ///   room and has no days of stay.
    public init(meeting: Meeting.ID, in network: Network) throws(RosterError) {
        let attendance = try Attendance(meeting: meeting, in: network)
        guard !attendance.confirmed.isEmpty else { throw .noDelegates(meeting) }
        let sleepers = attendance.confirmed.filter { $0.room != .none }
        let undated = sleepers.count { $0.stay == nil }
        guard undated == 0 else { throw .noDates(meeting, delegates: undated) }

        let wishes = Dictionary(sleepers.map { ($0.memberID, $0) }, uniquingKeysWith: { first, _ in first })
        var rooms: [Room] = []
        for sleeper in sleepers {
            guard let guest = try Guest(sleeper, in: attendance), let kind = Kind(sleeper, among: wishes) else {
                continue
            }
            guard kind == .sharedByTwo, let partner = sleeper.room.sharesWith.flatMap({ wishes[$0] }) else {
                rooms.append(Room(kind: kind, guest: guest, secondGuest: nil))
                continue
            }
            // Each pair is met twice.
            guard sleeper.memberID < partner.memberID, let other = try Guest(partner, in: attendance) else { continue }
            let isFirst = comesBefore(guest.cells, other.cells)
            rooms.append(Room(kind: kind, guest: isFirst ? guest : other, secondGuest: isFirst ? other : guest))
        }
        self.rooms = rooms.sorted { comesBefore($0.cells, $1.cells) }
    }

    public func csv() throws(RosterError) -> [UInt8] {
        let header = [
            "Guest", "Arrives", "Leaves", "Room", "Nights", "Second guest", "Second guest arrives",
            "Second guest leaves",
        ]
        return try RosterSheet(header: header, rows: rooms.map(\.cells)).csv()
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
    /// `nil` for a delegate without days of stay.
    fileprivate init?(_ sleeper: Delegate, in attendance: Attendance) throws(RosterError) {
        guard let stay = sleeper.stay else { return nil }
        chosenName = try attendance.member(sleeper).chosenName
        self.stay = stay
    }

    fileprivate var cells: [String] { [chosenName.text, stay.first.description, stay.last.description] }
}

extension HotelRoster.Room {
    fileprivate var cells: [String] {
        guest.cells + [kind.rawValue, "\(nights)"] + (secondGuest?.cells ?? ["", "", ""])
    }
}

extension DateSpan {
    /// The nights by the number of the day before.
    fileprivate var nights: Range<Int> { first.dayNumber..<last.dayNumber }
}
