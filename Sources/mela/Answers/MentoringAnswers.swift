internal import CivilTime
internal import NetworkModel
internal import Planner

/// `mela-pairings/1`: for the coordinator. No address is in it, and nobody's wish to be kept apart.
struct PairingPlanAnswer: Encodable {
    struct Proposal: Encodable {
        let id: String
        let wasProposed: Bool
        let mentor: String
        let mentee: String
        /// Tags; none where somebody interprets.
        let languages: [String]
        let interpreter: String?
        /// Of a week; `nil` where one told no times.
        let sharedHours: Int?
        let topics: [String]
        let areOfTwoGroups: Bool
        let waitsSince: String
        let score: Int
        /// By rule.
        let points: [String: Int]
        let replaces: String?
        let why: String
    }

    struct Unmatched: Encodable {
        let member: String
        let reason: String
        let why: String
    }

    let format = "mela-pairings/1"
    let isStable: Bool
    let proposals: [Proposal]
    let standing: [String]
    let unchanged: [String]
    let withdrawn: [String]
    let unmatchedMentees: [Unmatched]
    let unmatchedMentors: [Unmatched]

    init(_ plan: PairingPlan) {
        isStable = plan.isStable
        proposals = plan.proposals.map(Proposal.init)
        standing = plan.standing.map(\.id.text)
        unchanged = plan.unchanged.map(\.id.text)
        withdrawn = plan.withdrawn.map(\.id.text)
        unmatchedMentees = plan.mentees.map(Unmatched.init)
        unmatchedMentors = plan.mentors.map(Unmatched.init)
    }
}

extension PairingPlanAnswer.Proposal {
    init(_ one: ProposedPairing) {
        let grounds = one.grounds
        id = one.id.text
        wasProposed = one.wasProposed
        mentor = one.mentor.id.text
        mentee = one.mentee.id.text
        languages = grounds.languages.map(\.code.text)
        interpreter = grounds.interpreter?.id.text
        sharedHours = grounds.hours
        topics = grounds.topics.map(\.text)
        areOfTwoGroups = grounds.areOfTwoGroups
        waitsSince = "\(grounds.waitsSince)"
        score = grounds.score
        points = Dictionary(grounds.points.map { ($0.rule.rawValue, $0.points) }, uniquingKeysWith: +)
        replaces = one.replaces?.text
        why = PairingWords.why(one)
    }
}

extension PairingPlanAnswer.Unmatched {
    init(_ one: UnmatchedMember) {
        member = one.member.id.text
        why = PairingWords.sentence(one.reason)
        switch one.reason {
        case .noMentorSpeaks, .noMenteeSpeaks: reason = "language"
        case .noMentorsHours, .noMenteesHours: reason = "hours"
        case .noPlace: reason = "place"
        case .noCapacity: reason = "capacity"
        case .noMenteeWaits, .nobodyLeft: reason = "nobodyWaits"
        case .tooFewHours: reason = "hoursPerMonth"
        }
    }
}

/// `mela-own-mentoring/1`: for one member, about themself.
struct OwnMentoringAnswer: Encodable {
    struct Session: Encodable {
        /// RFC 3339, in UTC.
        let starts: String
        let localStart: String
        let zone: String
        let minutes: Int
        let isMoved: Bool
    }

    struct One: Encodable {
        let pairing: String
        /// `mentor` or `mentee`.
        let role: String
        let otherName: String
        let otherLanguages: [String]
        /// As the other one allows.
        let otherAddress: String?
        let since: String?
        let sessions: [Session]
    }

    let format = "mela-own-mentoring/1"
    let member: String
    let pairings: [One]
    let waitsSince: String?

    init(_ own: OwnMentoring) {
        member = own.member.id.text
        waitsSince = own.waitsSince.map { "\($0)" }
        pairings = own.pairings.map { one in
            One(
                pairing: one.pairing.id.text,
                role: one.isMentor ? "mentor" : "mentee",
                otherName: one.other.name.text,
                otherLanguages: one.languages.map(\.code.text),
                otherAddress: one.address?.text,
                since: one.pairing.starts.map { "\($0)" },
                sessions: one.sessions.map { session in
                    let local = one.isMentor ? session.mentors : session.mentees
                    return Session(
                        starts: "\(session.starts)",
                        localStart: "\(local.wall)",
                        zone: local.zone.text,
                        minutes: session.minutes,
                        isMoved: session.isMoved
                    )
                }
            )
        }
    }
}
