internal import CivilTime
internal import NetworkModel
internal import NetworkRows
internal import NetworkTables
internal import ReferenceData

/// What a file of travel puts into the vault, record by record.
struct TripRecord: Hashable {
    let meetingID: Meeting.ID
    let memberID: Member.ID
    let contents: Contents

    enum Contents: Hashable {
        case document(TravelDocument, part: Count)
        case itinerary(Itinerary)
    }
}

/// Reads a file's rows over what the vault holds: documents and trips take the place of the same person's, legs and
/// stays that of all the person's.
struct TripBook {
    private let surroundings: Surroundings
    /// By meeting.
    private let held: [Meeting.ID: TravelBook]
    private var checks: TripChecks

    init(file: String, network: Network, airports: Airports, held: [Meeting.ID: TravelBook], surroundings: Surroundings)
    {
        self.surroundings = surroundings
        self.held = held
        checks = TripChecks(file: file, network: network, airports: airports)
    }

    /// - Throws: `PlannerError.faults` with every fault of the file.
    mutating func records(of file: TripFile) throws(PlannerError) -> [TripRecord] {
        let records =
            switch file {
            case .documents(let lines): documents(lines)
            case .legs(let lines): legs(lines)
            case .stays(let lines): stays(lines)
            case .trips(let lines): trips(lines)
            }
        guard checks.faults.isEmpty else {
            throw PlannerError(checks.faults.enumerated().sorted { ($0.1.line, $0.0) < ($1.1.line, $1.0) }.map(\.1))
        }
        return records
    }

    private mutating func documents(_ lines: [ListedLine<DocumentRow>]) -> [TripRecord] {
        struct Place: Hashable {
            let holder: TravelBook.Holder
            let meeting: Meeting.ID
            let kind: TravelDocument.Kind
        }
        var seen: [Place: Int] = [:]
        return lines.compactMap { line in
            let row = line.row
            guard
                checks.isDelegate(
                    row.memberID,
                    of: row.meetingID,
                    line: line.line,
                    .meetingID,
                    DocumentRow.Column.memberID
                )
            else { return nil }
            checks.hasCompanion(row, line: line.line)
            checks.isPlausible(row.document, on: surroundings.now.date, line: line.line)
            let holder = TravelBook.Holder(memberID: row.memberID, part: row.companion)
            let place = Place(holder: holder, meeting: row.meetingID, kind: row.document.kind)
            if let first = seen.updateValue(line.line, forKey: place) {
                checks.fail(
                    line.line,
                    DocumentRow.Column.kind,
                    "a second \(row.document.kind) of one person",
                    "one; see line \(first)"
                )
            }
            return TripRecord(
                meetingID: row.meetingID,
                memberID: row.memberID,
                contents: .document(row.document, part: row.companion)
            )
        }
    }

    private mutating func trips(_ lines: [ListedLine<TripRow>]) -> [TripRecord] {
        var seen: [Traveller: Int] = [:]
        return lines.compactMap { line in
            let row = line.row
            guard
                checks.isDelegate(row.memberID, of: row.meetingID, line: line.line, .meetingID, TripRow.Column.memberID)
            else { return nil }
            let traveller = Traveller(row.meetingID, row.memberID)
            if let first = seen.updateValue(line.line, forKey: traveller) {
                checks.fail(
                    line.line,
                    TripRow.Column.memberID,
                    "a second row of \(row.memberID)",
                    "one; see line \(first)"
                )
            }
            return revised(traveller) { itinerary in
                (itinerary.requests, itinerary.contact, itinerary.insurance) = (
                    row.requests, row.contact, row.insurance
                )
            }
        }
    }

    private mutating func stays(_ lines: [ListedLine<StayRow>]) -> [TripRecord] {
        var found: [Traveller: [(line: Int, stay: Stay)]] = [:]
        for line in lines {
            let row = line.row
            guard
                checks.isDelegate(
                    row.memberID,
                    of: row.meetingID,
                    line: line.line,
                    .meetingID,
                    StayRow.Column.memberID
                ),
                checks.isNear(row.stay.dates.first, row.meetingID, line: line.line, StayRow.Column.arrives)
            else { continue }
            found[Traveller(row.meetingID, row.memberID), default: []].append((line.line, row.stay))
        }
        return found.sorted { $0.key < $1.key }.map { traveller, stays in
            let inOrder = stays.sorted { $0.stay.dates.first < $1.stay.dates.first }
            for (earlier, later) in zip(inOrder, inOrder.dropFirst())
            where later.stay.dates.first < earlier.stay.dates.last {
                checks.fail(
                    later.line,
                    StayRow.Column.arrives,
                    "\(later.stay.dates.first), a night that is slept elsewhere",
                    "\(earlier.stay.dates.last) or later; see line \(earlier.line)"
                )
            }
            return revised(traveller) { $0.stays = inOrder.map(\.stay) }
        }
    }

    private mutating func legs(_ lines: [ListedLine<LegRow>]) -> [TripRecord] {
        var found: [Traveller: [TimedLeg]] = [:]
        for line in lines {
            let row = line.row
            guard
                checks.isDelegate(row.memberID, of: row.meetingID, line: line.line, .meetingID, LegRow.Column.memberID),
                checks.isNear(row.departs.date, row.meetingID, line: line.line, LegRow.Column.departsOn),
                checks.isNear(row.arrives.date, row.meetingID, line: line.line, LegRow.Column.arrivesOn),
                let times = checks.times(of: row, line: line.line)
            else { continue }
            found[Traveller(row.meetingID, row.memberID), default: []].append(
                TimedLeg(line: line.line, row: row, departs: times.departs, arrives: times.arrives)
            )
        }
        return found.sorted { $0.key < $1.key }.map { traveller, legs in
            let inOrder = legs.sorted { ($0.departs, $0.line) < ($1.departs, $1.line) }
            for (earlier, later) in zip(inOrder, inOrder.dropFirst()) where later.departs < earlier.arrives {
                checks.fail(
                    later.line,
                    LegRow.Column.departsAt,
                    "\(later.row.departs) from \(later.row.from), while \(earlier.row.flight) is in the air",
                    "a start after \(earlier.row.arrives) in \(earlier.row.to); see line \(earlier.line)"
                )
            }
            return revised(traveller) { itinerary in
                let revision = LegRevision(itinerary, of: traveller, surroundings: surroundings)
                itinerary.legs = revision.legs(inOrder.map(\.row))
                itinerary.cancelled = revision.cancelled(beside: itinerary.legs)
            }
        }
    }

    /// What the vault holds of the traveller's way, with one part of it made anew.
    private func revised(_ traveller: Traveller, _ edit: (inout Itinerary) -> Void) -> TripRecord {
        var itinerary = held[traveller.meeting]?.itinerary(of: traveller.member) ?? Itinerary()
        edit(&itinerary)
        return TripRecord(
            meetingID: traveller.meeting,
            memberID: traveller.member,
            contents: .itinerary(itinerary)
        )
    }

    private struct TimedLeg {
        let line: Int
        let row: LegRow
        let departs: Timestamp
        let arrives: Timestamp
    }
}

/// A member on the way to one meeting.
struct Traveller: Hashable, Comparable {
    let meeting: Meeting.ID
    let member: Member.ID

    init(_ meeting: Meeting.ID, _ member: Member.ID) {
        self.meeting = meeting
        self.member = member
    }

    static func < (left: Self, right: Self) -> Bool { (left.meeting, left.member) < (right.meeting, right.member) }
}
