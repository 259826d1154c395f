internal import NetworkModel

extension NetworkPlanner {
    /// The history's line of a change, where the rotation policy is held for the meeting's new host: it allows the host, or
    /// there is a reason to do otherwise, which the line ends with.
    ///
    /// - Parameter isNewHost: whether the policy is asked at all.
    func line(
        _ what: String,
        of meeting: Meeting,
        isNewHost: Bool,
        despitePolicy: String?,
        in network: Network
    ) throws(PlannerError) -> String {
        guard isNewHost, let refusal = refusalByPolicy(of: meeting, in: network) else { return what }
        guard let despitePolicy else { throw refusal }
        let line = "\(what), despite the policy: \(despitePolicy)"
        guard PlainLine(line) != nil else {
            throw .wrongValue("--despite-policy: expected the reason, in one line of 1 to about 100 characters")
        }
        return line
    }

    /// Why the policy does not allow this meeting; also where that can't be told.
    private func refusalByPolicy(of meeting: Meeting, in network: Network) -> PlannerError? {
        var others = network
        others.meetings.removeAll { $0.id == meeting.id }
        let ranking: HostRanking
        do throws(PlannerError) {
            let facts = try rotationFacts(of: network, countingDates: false)
            ranking = try rotation(of: meeting.seriesID.text, count: 1, in: others, facts: facts).ranking()
        } catch {
            return error
        }
        guard ranking.years.first == meeting.year else {
            return .notNext(meeting.id, year: meeting.year, next: ranking.years.first ?? meeting.year)
        }
        guard let host = ranking.excluded.first(where: { $0.country.code == meeting.place?.countryCode }) else {
            return nil
        }
        return .againstPolicy(meeting.id, reasons: host.reasons.map(\.sentence))
    }
}
