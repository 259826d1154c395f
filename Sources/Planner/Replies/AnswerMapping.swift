internal import ICalendar
internal import NetworkModel

// An answer as a calendar program wrote it, as one to an invitation of ours.

extension Reply {
    /// `nil` for an answer that can't be to any invitation of ours: to another kind of UID, or from no mail address.
    init?(_ read: ReadAnswer) {
        guard let uid = Invitation.UID(read.uid.text), let sender = MailAddress(read.attendee.address),
            let sequence = Count(read.sequence), let answer = Answer(read)
        else { return nil }
        self.init(
            uid: uid,
            sender: sender,
            answer: answer,
            // RFC 5545 lets several people pass on one invitation; here each has one of their own.
            delegator: read.attendee.delegatedFrom.first.flatMap(MailAddress.init),
            sequence: sequence,
            stamp: read.stamp,
            occurrence: read.occurrence
        )
    }
}

extension Answer {
    fileprivate init?(_ read: ReadAnswer) {
        if let proposal = read.proposal {
            guard
                let times = try? ProposedTimes(
                    start: proposal.start,
                    end: proposal.end,
                    isAllDay: proposal.isAllDay
                )
            else { return nil }
            self = .counter(times)
            return
        }
        switch read.attendee.participation {
        case .accepted: self = .accepted
        case .declined: self = .declined
        case .tentative: self = .tentative
        case .needsAction: self = .needsAction
        case .delegated:
            guard let delegate = read.attendee.delegatedTo.first.flatMap(MailAddress.init) else { return nil }
            self = .delegated(to: delegate)
        }
    }
}

extension MailAddress {
    fileprivate init?(_ address: CalendarAddress) { self.init(address.email) }
}
