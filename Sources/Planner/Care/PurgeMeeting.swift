public import CivilTime
public import NetworkModel
internal import NetworkRows
internal import NetworkStore
internal import Vault

/// What a purge destroyed, and the counts that stay.
public struct PurgeReport: Hashable, Sendable {
    public let meetingID: Meeting.ID
    /// Whether the vault had a key for the meeting.
    public let hadKey: Bool
    public let remainder: Purge.Remainder?
}

/// A meeting whose people are to be forgotten by now.
public struct DuePurge: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let due: CivilDate
}

extension NetworkPlanner {
    /// Destroys what is known of a meeting's people: first its key, then the rows, what the history says of them, and
    /// what is left in the file. Counts stay. It can't be taken back, and it can be run again.
    ///
    /// A meeting still to come is purged only `early`.
    public func purge(_ meeting: String, early: Bool = false) throws(PlannerError) -> PurgeReport {
        let before = try network()
        let meeting = try Self.meeting(meeting, in: before)
        guard PurgePlan.isOver(meeting, today: surroundings.now.date) || early else {
            throw .meetingIs(
                meeting.id,
                meeting.status,
                expected: "one that is over; to destroy what is known of its people all the same, add --early"
            )
        }
        let (hadKey, keyFault) = try destroyKey(of: meeting.id)
        guard let what = PlainLine("purge of \(meeting.id)") else { throw .ours("the history's line of a purge") }
        let note = ChangeNote(when: surroundings.now, who: surroundings.who, what: what)
        let plan = PurgePlan(meeting: meeting, today: surroundings.now.date)
        do throws(StoreChangeError<PlannerError>) {
            try store.purge(meeting.id, note: note) { network throws(PlannerError) in plan.keepCounts(in: &network) }
        } catch {
            throw PlannerError(error)
        }
        if let keyFault {
            throw .vaultRefused("what the store told of \(meeting.id) is gone, but its key isn't: \(keyFault)")
        }
        let done = try network().purges.first { $0.meetingID == meeting.id }?.done
        return PurgeReport(meetingID: meeting.id, hadKey: hadKey, remainder: done)
    }

    /// The key goes first: whatever stops the rest, what was sealed opens nowhere any more. A key file that can't be changed
    /// keeps no row: its fault is told once they are gone.
    private func destroyKey(of meeting: Meeting.ID) throws(PlannerError) -> (hadKey: Bool, fault: VaultError?) {
        do throws(VaultError) {
            return (try vault.destroyKey(of: meeting), nil)
        } catch {
            if case .assistant = error { throw PlannerError(error) }
            return (false, error)
        }
    }

    /// The meetings that are due today, by day.
    public func duePurges() throws(PlannerError) -> [DuePurge] {
        try network().duePurges(today: surroundings.now.date)
    }

    /// Sets the day on which a meeting's people are to be forgotten.
    public func setPurge(_ meeting: String, due: String) throws(PlannerError) -> DuePurge {
        let before = try network()
        let meeting = try Self.meeting(meeting, in: before)
        let day = try dayValue(due, "on")
        if let last = meeting.dates?.last, day <= last {
            throw .wrongValue("--on: found \(day); expected a day after the meeting, which ends on \(last)")
        }
        let done = before.purges.first { $0.meetingID == meeting.id }?.done
        _ = try change("purge of \(meeting.id) is due on \(day)", since: before) { network throws(PlannerError) in
            network.put(Purge(meetingID: meeting.id, due: day, done: done), in: \.purges)
        }
        return DuePurge(meetingID: meeting.id, due: day)
    }
}

extension Network {
    /// One that isn't over yet is left alone, and one of which nothing is known needs no purge.
    func duePurges(today: CivilDate) -> [DuePurge] {
        meetings.compactMap { meeting in
            guard PurgePlan.isOver(meeting, today: today), let due = PurgePlan.due(of: meeting, in: self), due <= today,
                PurgePlan.hasPeople(meeting.id, in: self)
            else { return nil }
            return DuePurge(meetingID: meeting.id, due: due)
        }.sorted { ($0.due, $0.meetingID) < ($1.due, $1.meetingID) }
    }
}
