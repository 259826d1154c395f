internal import CivilTime
internal import NetworkModel

/// A member in one of the two roles, with all that pairing asks about them.
struct MentoringPerson: Sendable {
    let member: Member
    let wish: MentoringWish
    let terms: MentoringTerms?
    /// `nil` where they told no times.
    let times: WeeklyTimes?
    let spoken: Set<String>

    /// How many pairings they can have at once: a mentor's capacity, a mentee's one, held by the hours that they have.
    func places(_ numbers: MentoringNumbers) -> Int {
        min(wish.role.places, placesByHours(numbers) ?? wish.role.places)
    }

    func placesByHours(_ numbers: MentoringNumbers) -> Int? { numbers.pairings(in: terms?.hoursPerMonth) }
}

extension MentoringWish.Role {
    /// How many pairings the wish is for.
    var places: Int {
        switch self {
        case .mentor(let capacity): capacity.mentees
        case .mentee: 1
        }
    }
}

/// A mentor and a mentee who may be paired, are, or were.
struct PairKey: Hashable {
    let mentor: Member.ID
    let mentee: Member.ID

    init(_ mentor: Member.ID, _ mentee: Member.ID) {
        self.mentor = mentor
        self.mentee = mentee
    }

    init(_ pairing: Pairing) { self.init(pairing.mentorID, pairing.menteeID) }
}
