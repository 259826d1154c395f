internal import ICalendar
internal import NetworkModel
internal import NetworkRows

/// Takes one answer after the other, and then lets each delegate's place follow what the answers come to.
struct ReplyDesk {
    private let before: Network
    private var network: Network
    private let addresses: AddressBook
    private var answered: Set<Invitation.UID> = []

    init(network: Network) {
        before = network
        self.network = network
        addresses = AddressBook(network.members)
    }

    mutating func receive(_ read: ReadAnswer, file: String) -> ReceivedAnswer {
        let (invitation, worth) = judge(read)
        return ReceivedAnswer(
            file: file,
            line: read.line,
            answer: read.proposal == nil ? Answer.Kind(read.attendee.participation) : .counter,
            invitation: invitation,
            worth: worth,
            hasComment: read.hasComment
        )
    }

    private mutating func judge(_ read: ReadAnswer) -> (Invitation?, ReceivedAnswer.Worth) {
        guard let reply = Reply(read) else {
            return (nil, .refused("it is not to an invitation that Mela sent"))
        }
        let found: Invitation
        do throws(ReplyError) {
            found = try reply.invitation(among: network.invitations)
        } catch {
            return (nil, .refused("\(error)"))
        }
        let participation = Participation(of: found, replies: network.replies, addresses: addresses)
        guard participation.standing(of: reply) == nil else { return (found, .duplicate) }
        do throws(ReplyError) {
            let next = try participation.recording(reply)
            guard let standing = next.standing(of: reply) else { return (found, .duplicate) }
            network.put(reply, in: \.replies)
            answered.insert(found.uid)
            return (found, .recorded(standing))
        } catch {
            return (found, .refused("\(error)"))
        }
    }

    /// The network with the replies, and whose place changed with them.
    ///
    /// A place follows where the answers come to something else than before; so an organiser's own word stays until
    /// the member says something new. A place that was passed on stays for the organiser to give.
    consuming func finished() throws(PlannerError) -> (network: Network, places: [ChangedPlace]) {
        var places: [ChangedPlace] = []
        for invitation in before.invitations where answered.contains(invitation.uid) {
            let earlier = Participation(of: invitation, replies: before.replies, addresses: addresses)
            let now = Participation(of: invitation, replies: network.replies, addresses: addresses)
            guard now.status != earlier.status, now.delegates.isEmpty, let status = now.status.place,
                let delegate = network.delegates.first(where: {
                    $0.meetingID == invitation.meetingID && $0.memberID == invitation.memberID
                }), delegate.status != status
            else { continue }
            network.put(try delegate.standing(as: status), in: \.delegates)
            places.append(
                ChangedPlace(meetingID: invitation.meetingID, memberID: invitation.memberID, status: status)
            )
        }
        places.sort { ($0.meetingID, $0.memberID) < ($1.meetingID, $1.memberID) }
        return (network, places)
    }
}

extension Participation.Status {
    /// The place at the meeting that the answer asks for; `nil` where it leaves it as it is.
    fileprivate var place: Delegate.Status? {
        switch self {
        case .accepted: .confirmed
        case .declined: .declined
        case .tentative, .needsAnswer, .counterProposed: .invited
        case .cancelled: nil
        }
    }
}

extension Answer.Kind {
    fileprivate init(_ participation: AnsweringAttendee.Participation) {
        switch participation {
        case .needsAction: self = .needsAction
        case .accepted: self = .accepted
        case .declined: self = .declined
        case .tentative: self = .tentative
        case .delegated: self = .delegated
        }
    }
}
