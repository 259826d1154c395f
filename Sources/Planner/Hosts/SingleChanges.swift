internal import CivilTime
internal import NetworkModel

/// One thing that, changed alone, puts a country first: found by solving again.
public struct SingleChange: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case waiting, offer, policy, decision
    }

    public let kind: Kind
    public let sentence: String
}

/// Tries single changes of a network, one after the other, and keeps those that put a country first.
struct SingleChanges {
    let country: CountryCode
    let rotation: RotationCase
    let network: Network
    let today: CivilDate
    /// The series' rotation in another network, with as many slots.
    let rotationIn: (Network) throws(PlannerError) -> RotationCase

    /// In the order of `SingleChange.Kind`; of a rule's numbers only the nearest to today's.
    func found() throws(PlannerError) -> [SingleChange] {
        try [waiting()].compactMap(\.self) + [offer()].compactMap(\.self) + policies() + decisions()
    }

    private func isFirst(in network: Network) throws(PlannerError) -> Bool {
        try rotationIn(network).ranking().candidates.first { $0.country.code == country }?.rank == 1
    }

    /// Whether it is first for a later edition, where the best plan is followed until then.
    private func waiting() throws(PlannerError) -> SingleChange? {
        guard case .optimal(let hosts, _) = try rotation.plan().outcome else { return nil }
        var later = network
        for host in hosts.dropLast() {
            later.meetings.append(try rotation.edition(after: later, hostedBy: host))
            guard try isFirst(in: later), let next = rotation.year(after: host.year) else { continue }
            let waited = next.number - rotation.years[0].number
            let years = waited == 1 ? "one more year" : "\(waited) more years"
            let sentence = "waiting \(years): it would be first for \(next), after \(host.country.name) in \(host.year)"
            return SingleChange(kind: .waiting, sentence: sentence)
        }
        return nil
    }

    private func offer() throws(PlannerError) -> SingleChange? {
        let year = rotation.years[0]
        guard let candidate = rotation.candidates.first(where: { $0.code == country }),
            !candidate.words[0].isOffer, let group = candidate.groups.first,
            let id = HostOffer.ID("supposed-\(group.id)".prefix(64))
        else { return nil }
        var changed = network
        do throws(ValueError) {
            changed.offers.append(
                try HostOffer(
                    id: id,
                    seriesID: rotation.series.id,
                    groupID: group.id,
                    answer: .offered,
                    fromYear: year,
                    untilYear: year,
                    recordedOn: today,
                    note: nil
                )
            )
        } catch {
            throw .ours("\(error)")
        }
        guard try isFirst(in: changed) else { return nil }
        return SingleChange(kind: .offer, sentence: "an offer by a local group for \(year)")
    }

    private func policies() throws(PlannerError) -> [SingleChange] {
        var changes: [SingleChange] = []
        for trial in rotation.policy.trials(length: rotation.line.count + rotation.years.count) {
            for policy in trial.policies {
                var changed = network
                changed.policies.removeAll { $0.seriesID == policy.seriesID }
                changed.policies.append(policy)
                guard try isFirst(in: changed) else { continue }
                changes.append(SingleChange(kind: .policy, sentence: trial.sentence(policy)))
                break
            }
        }
        if let price = try runPrice() { changes.append(price) }
        return changes
    }

    /// A lower price on two editions running in one subregion, in sixteenths of today's.
    private func runPrice() throws(PlannerError) -> SingleChange? {
        let today = rotation.preferences.runPrice.number
        for sixteenths in (0..<16).reversed() where today * sixteenths / 16 < today {
            guard let lower = Count(today * sixteenths / 16) else { continue }
            var changed = network
            changed.preferences.removeAll { $0.seriesID == rotation.series.id }
            changed.preferences.append(RotationPreferences(seriesID: rotation.series.id, runPrice: lower))
            guard try isFirst(in: changed) else { continue }
            let price = "two editions running in one subregion priced at \(lower) thousandths of a turn, not \(today)"
            return SingleChange(kind: .policy, sentence: price)
        }
        return nil
    }

    private func decisions() throws(PlannerError) -> [SingleChange] {
        var changes: [SingleChange] = []
        for pin in rotation.pins where pin.year == rotation.years[0] {
            var changed = network
            changed.pins.removeAll { $0 == pin }
            guard try isFirst(in: changed) else { continue }
            let decision = pin.kind == .pinned ? "\(pin.countryCode) hosts" : "\(pin.countryCode) does not host"
            changes.append(
                SingleChange(kind: .decision, sentence: "taking back the decision that \(decision) in \(pin.year)")
            )
        }
        return changes
    }
}

extension RotationCase {
    func year(after year: Year) -> Year? { Year(year.number + series.everyYears.years) }

    /// The next edition of a network, as if that host were confirmed.
    func edition(after network: Network, hostedBy host: PlannedHost) throws(PlannerError) -> Meeting {
        let editions = network.meetings.filter { $0.seriesID == series.id }
        let number = (editions.map(\.number.number).max() ?? 0) + 1
        guard let id = Meeting.ID("supposed-\(number)"), let count = Count(number) else {
            throw .ours("an edition's number above a million")
        }
        do throws(ValueError) {
            return try Meeting(
                id: id,
                seriesID: series.id,
                number: count,
                year: host.year,
                name: series.name,
                status: .confirmed,
                place: Place(countryCode: host.country.code, city: nil, hostGroupID: nil),
                plannedCountryCode: nil,
                dates: nil,
                hours: nil
            )
        } catch {
            throw .ours("\(error)")
        }
    }
}
