internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    /// Fallbacks of meetings to come that no longer fit, and meetings that have none.
    func fallbackFindings(today: CivilDate) -> [Finding] {
        meetings.flatMap { meeting -> [Finding] in
            guard meeting.isToCome(on: today), let host = meeting.place?.countryCode else { return [] }
            guard let fallback = fallbacks.first(where: { $0.meetingID == meeting.id }) else {
                let sentence = "nothing is agreed in case it can't be held; see mela meetings fallback \(meeting.id)"
                return [Finding(.task, .fallbacks, meeting.id.text, sentence)]
            }
            return problems(of: fallback, host: host).map { Finding(.fault, .fallbacks, meeting.id.text, $0) }
        }
    }

    private func problems(of fallback: Fallback, host: CountryCode) -> [String] {
        var problems: [String] = []
        if let venue = venues.first(where: { $0.id == fallback.venueID }), venue.countryCode != host {
            problems.append(
                "its venue \(venue.id) lies in \(venue.countryCode), not in \(host), which hosts; choose another"
            )
        }
        if fallback.backupCountryCode == host {
            problems.append("its backup host \(host) hosts it now; choose another")
        }
        if fallback.hubCountryCode == host {
            problems.append("its hub lies in \(host), which hosts it; choose another, or none")
        }
        return problems
    }
}
