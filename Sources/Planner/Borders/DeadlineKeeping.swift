internal import CivilTime
internal import NetworkModel

/// What keeping a meeting's deadlines changed, in rows.
public struct KeptDeadlines: Hashable, Sendable {
    public internal(set) var added = 0
    /// To another day.
    public internal(set) var moved = 0
    /// Not asked for any more.
    public internal(set) var removed = 0
    /// Settled, because the seat is confirmed.
    public internal(set) var settled = 0
    public internal(set) var unchanged = 0
    /// Done, and left so.
    public internal(set) var done = 0
    /// Not written, because somebody wrote one of that kind by hand.
    public internal(set) var byHand = 0
    /// Delegates left alone, because a closed vault knows better than what is assumed.
    public internal(set) var delegatesInVault = 0

    public var isChange: Bool { added + moved + removed + settled > 0 }
}

/// The network's deadlines with those that a report asks for.
///
/// Each has an id that follows from the meeting, the member and what it is for, so that a second run finds it again.
struct DeadlineKeeping {
    private enum Purpose: String, CaseIterable {
        case seat, documents, passport, visa

        var kind: Deadline.Kind {
            switch self {
            case .seat: .seat
            case .documents: .other
            case .passport: .passport
            case .visa: .visa
            }
        }
    }

    private struct Subject: Hashable {
        let memberID: Member.ID
        let kind: Deadline.Kind
    }

    private(set) var counts = KeptDeadlines()
    private let meetingID: Meeting.ID
    private let today: CivilDate
    private var rows: [Deadline.ID: Deadline]
    /// The ids of the meeting's rows.
    private let standing: [Subject: [Deadline.ID]]

    /// By id.
    var deadlines: [Deadline] { rows.values.sorted { $0.id < $1.id } }

    init(_ report: BorderReport, in network: Network) {
        meetingID = report.meetingID
        today = report.day
        rows = Dictionary(network.deadlines.map { ($0.id, $0) }) { $1 }
        standing = Dictionary(grouping: network.deadlines.filter { $0.meetingID == report.meetingID }) { row in
            Subject(memberID: row.memberID, kind: row.kind)
        }.mapValues { $0.map(\.id) }
        let sealed = Set(
            network.sealed.filter { $0.meetingID == report.meetingID && $0.kind != .identityCard }.map(\.memberID)
        )
        let travellers = Dictionary(report.travellers.map { ($0.memberID, $0) }) { $1 }
        for delegate in network.delegates where delegate.meetingID == report.meetingID {
            if !report.isVaultOpen, sealed.contains(delegate.memberID) {
                counts.delegatesInVault += 1
                continue
            }
            let wanted = travellers[delegate.memberID].map(Self.wanted) ?? [:]
            for purpose in Purpose.allCases {
                let isSettled = purpose == .seat && delegate.status == .confirmed
                keep(purpose, of: delegate.memberID, due: wanted[purpose], isSettled: isSettled)
            }
        }
    }

    private static func wanted(_ traveller: BorderTraveller) -> [Purpose: CivilDate] {
        var wanted: [Purpose: CivilDate] = [:]
        wanted[.visa] = traveller.application?.applyBy
        wanted[.documents] = traveller.application?.documentsBy
        wanted[.passport] = traveller.renewBy
        if !traveller.isConfirmed { wanted[.seat] = traveller.application?.seatBy }
        return wanted
    }

    private mutating func keep(_ purpose: Purpose, of member: Member.ID, due: CivilDate?, isSettled: Bool) {
        guard let id = id(purpose, of: member) else { return }
        let row = rows[id]
        if let row, row.doneOn != nil {
            counts.done += 1
        } else if let due {
            let others = standing[Subject(memberID: member, kind: purpose.kind)] ?? []
            if row == nil, purpose.kind != .other, !others.isEmpty {
                counts.byHand += 1
                return
            }
            if row?.due == due {
                counts.unchanged += 1
                return
            }
            if row == nil { counts.added += 1 } else { counts.moved += 1 }
            rows[id] = deadline(id, purpose, of: member, due: due, doneOn: nil)
        } else if let row, isSettled {
            counts.settled += 1
            rows[id] = deadline(id, purpose, of: member, due: row.due, doneOn: today)
        } else if row != nil {
            counts.removed += 1
            rows[id] = nil
        }
    }

    private func deadline(
        _ id: Deadline.ID,
        _ purpose: Purpose,
        of member: Member.ID,
        due: CivilDate,
        doneOn: CivilDate?
    ) -> Deadline {
        Deadline(id: id, memberID: member, kind: purpose.kind, due: due, meetingID: meetingID, doneOn: doneOn)
    }

    /// `mela-2027-m017-visa`, shortened where it would be longer than an id may be, and counted on where another row
    /// has it.
    private func id(_ purpose: Purpose, of member: Member.ID) -> Deadline.ID? {
        for count in 1...100 {
            let end = "-\(purpose.rawValue)" + (count == 1 ? "" : "-\(count)")
            var stem = "\(meetingID)-\(member)".prefix(64 - end.count)
            while stem.hasSuffix("-") { stem = stem.dropLast() }
            guard let id = Deadline.ID(stem + end) else { return nil }
            guard let row = rows[id] else { return id }
            if row.meetingID == meetingID, row.memberID == member, row.kind == purpose.kind { return id }
        }
        return nil
    }
}
