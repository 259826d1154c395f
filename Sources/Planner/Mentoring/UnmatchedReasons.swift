internal import NetworkModel
internal import ReferenceData

/// Why those who found nobody found nobody.
struct UnmatchedReasons {
    private let pairingCase: MentoringCase
    private let search: PairingSearch
    private let languages: Languages

    init(_ pairingCase: MentoringCase, _ search: PairingSearch, _ languages: Languages) {
        self.pairingCase = pairingCase
        self.search = search
        self.languages = languages
    }

    /// - Parameter unmatched: places among the mentees.
    func ofMentees(_ unmatched: [Int]) -> [UnmatchedMember] {
        let kinds = unmatched.map(kind)
        let wanted = Dictionary(
            zip(unmatched, kinds).filter { $1 == .noPlace }.map { (placeLanguage($0.0), 1) },
            uniquingKeysWith: +
        )
        return zip(unmatched, kinds).map { place, kind in
            let person = pairingCase.mentees[place]
            let reason: UnmatchedReason
            switch kind {
            case .tooFewHours: reason = tooFewHours(person)
            case .noLanguage: reason = .noMentorSpeaks(person.member.languages.map(named))
            case .noHours: reason = .noMentorsHours
            case .noPlace:
                let language = placeLanguage(place)
                reason = .noPlace(language.map(named), places: wanted[language] ?? 1)
            }
            return UnmatchedMember(member: MentoringPartner(person.member), reason: reason)
        }
    }

    private enum Kind {
        case tooFewHours, noLanguage, noHours, noPlace
    }

    private func kind(_ place: Int) -> Kind {
        let mentee = pairingCase.mentees[place]
        if mentee.places(pairingCase.numbers) == 0 { return .tooFewHours }
        let offering = pairingCase.mentors.filter { $0.wish.role.places > 0 && $0.member.id != mentee.member.id }
        let sharing = offering.filter { !$0.spoken.isDisjoint(with: mentee.spoken) }
        let reached = sharing.isEmpty ? offering.filter { !hasNoLanguage($0, mentee) } : sharing
        if reached.isEmpty { return .noLanguage }
        if reached.allSatisfy({ hasNoHours($0, mentee) }) { return .noHours }
        // Reached only through interpreters, and none of them is left.
        return sharing.isEmpty && !search.hasCandidate(place) ? .noLanguage : .noPlace
    }

    /// The language in which a place would help: the best known one that some mentor speaks.
    private func placeLanguage(_ place: Int) -> LanguageCode? {
        let member = pairingCase.mentees[place].member
        let mentors = pairingCase.mentors.filter { $0.wish.role.places > 0 && $0.member.id != member.id }
        let spoken = member.languages.first { language in mentors.contains { $0.spoken.contains(language.spoken) } }
        return spoken ?? member.languages.first
    }

    /// - Parameter unmatched: places among the mentors.
    /// - Parameter waiting: places of the mentees who were looked for.
    func ofMentors(_ unmatched: [Int], waiting: [Int]) -> [UnmatchedMember] {
        let mentees = waiting.map { pairingCase.mentees[$0] }
        return unmatched.map { place in
            let mentor = pairingCase.mentors[place]
            return UnmatchedMember(member: MentoringPartner(mentor.member), reason: reason(mentor, mentees))
        }
    }

    private func reason(_ mentor: MentoringPerson, _ waiting: [MentoringPerson]) -> UnmatchedReason {
        if mentor.wish.role.places == 0 { return .noCapacity }
        if mentor.places(pairingCase.numbers) == 0 { return tooFewHours(mentor) }
        let others = waiting.filter { $0.member.id != mentor.member.id }
        if others.isEmpty { return .noMenteeWaits }
        let reached = others.filter { !hasNoLanguage(mentor, $0) }
        if reached.isEmpty { return .noMenteeSpeaks(mentor.member.languages.map(named)) }
        return reached.allSatisfy({ hasNoHours(mentor, $0) }) ? .noMenteesHours : .nobodyLeft
    }

    private func tooFewHours(_ person: MentoringPerson) -> UnmatchedReason {
        .tooFewHours(person.terms?.hoursPerMonth?.number ?? 0, needed: pairingCase.numbers[.hoursPerPairing])
    }

    private func hasNoLanguage(_ mentor: MentoringPerson, _ mentee: MentoringPerson) -> Bool {
        if case .noLanguage = pairingCase.fit(mentor, mentee) { true } else { false }
    }

    private func hasNoHours(_ mentor: MentoringPerson, _ mentee: MentoringPerson) -> Bool {
        if case .noHours = pairingCase.fit(mentor, mentee) { true } else { false }
    }

    private func named(_ code: LanguageCode) -> NamedLanguage {
        NamedLanguage(code: code, name: languages.name(of: code))
    }
}
