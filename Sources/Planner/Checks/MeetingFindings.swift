internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    func meetingFindings(today: CivilDate) -> [Finding] {
        meetings.flatMap { meeting in
            [
                hostFinding(of: meeting), consentFinding(of: meeting, today: today),
                pastFinding(of: meeting, today: today),
            ]
            .compactMap { sentence in sentence.map { Finding($0.weight, .meetings, meeting.id.text, $0.sentence) } }
        }
    }

    private typealias Problem = (weight: Finding.Weight, sentence: String)

    private func hostFinding(of meeting: Meeting) -> Problem? {
        guard let place = meeting.place, let id = place.hostGroupID, let group = groups.first(where: { $0.id == id }),
            group.countryCode != place.countryCode
        else { return nil }
        return (.fault, "its host group \(id) works in \(group.countryCode), not in \(place.countryCode)")
    }

    private func consentFinding(of meeting: Meeting, today: CivilDate) -> Problem? {
        guard meeting.status == .confirmed || meeting.dates != nil && meeting.isToCome(on: today),
            let place = meeting.place,
            let policy = policies.first(where: { $0.seriesID == meeting.seriesID }), policy.offerNeeded
        else { return nil }
        let local = groups.filter { $0.countryCode == place.countryCode }
        let word = HostingWord.word(of: local, on: meeting.seriesID, in: meeting.year, offers: offers)
        if case .offered = word { return nil }
        return (.fault, "no group of \(place.countryCode) has offered to host it in \(meeting.year); record its offer")
    }

    private func pastFinding(of meeting: Meeting, today: CivilDate) -> Problem? {
        guard meeting.status == .confirmed || meeting.status == .proposed, let dates = meeting.dates, dates.last < today
        else { return nil }
        return (.task, "it ended on \(dates.last) and is still \(meeting.status); record what became of it")
    }

    func delegateFindings(today: CivilDate) -> [Finding] {
        let coming = meetings.filter { $0.isToCome(on: today) && !$0.isWithoutTravel }
        return coming.flatMap { meeting in
            let delegates = delegatesComing(to: meeting.id)
            return delegates.flatMap { delegate in
                [
                    sharingSentence(of: delegate, among: delegates), allergySentence(of: delegate),
                    stayProblem(delegate, meeting),
                ]
                .compactMap { $0 }
                .map { Finding(.task, .delegates, "\(meeting.id),\(delegate.memberID)", $0) }
            }
        }
    }

    private func sharingSentence(of delegate: Delegate, among delegates: [Delegate]) -> String? {
        guard let other = delegate.room.sharesWith else { return nil }
        guard let partner = delegates.first(where: { $0.memberID == other }) else {
            return "would share a room with \(other), who is not coming; ask again"
        }
        return partner.room.sharesWith == delegate.memberID
            ? nil : "would share a room with \(other), who did not say so; ask both"
    }

    private func allergySentence(of delegate: Delegate) -> String? {
        delegate.meals.allergies.isEmpty || delegate.meals.allergyHandled
            ? nil : "has an allergy that nobody has told the kitchen about in person; do, and set allergyHandled to yes"
    }

    private func stayProblem(_ delegate: Delegate, _ meeting: Meeting) -> String? {
        guard let stay = delegate.stay, let dates = meeting.dates, stay.first > dates.first || stay.last < dates.last
        else { return nil }
        return "stays \(stay), not for the whole meeting (\(dates)); check the days"
    }
}
