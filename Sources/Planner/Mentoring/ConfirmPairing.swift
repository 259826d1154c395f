internal import CivilTime
public import NetworkModel
internal import NetworkRows

/// What a person says about a pairing that begins; `nil` leaves the choice to Mela.
public struct PairingDetails: Hashable, Sendable {
    /// The first day, YYYY-MM-DD.
    public var starts: String?
    public var every: Cadence.Rhythm?
    /// When the sessions begin, HH:MM.
    public var at: String?
    /// Whose clock that is.
    public var zone: String?
    /// How long one session is.
    public var minutes: Int?

    public init() {}

    var isEmpty: Bool { self == PairingDetails() }
}

public struct ConfirmedPairing: Hashable, Sendable {
    public let pairing: Pairing
    public let mentor: MentoringPartner
    public let mentee: MentoringPartner
    public let cadence: Cadence
    /// The first ones, by each one's clock.
    public let sessions: [PlannedSession]
    /// The standing pairing that this one took the place of.
    public let ended: Pairing?
    /// Whether the sessions lie between 08:00 and 21:00 for both.
    public let isDecent: Bool
    /// Whether they lie within the times that the two told.
    public let suits: Bool
    public let interpreter: MentoringPartner?
}

extension NetworkPlanner {
    /// Makes a proposed pairing active, with a cadence. An active one gets another cadence, where it has none or some
    /// detail is told.
    ///
    /// Every rule of pairing is asked again: the network may have changed since the proposal.
    public func confirmPairing(_ id: String, _ details: PairingDetails) throws(PlannerError) -> ConfirmedPairing {
        let before = try network()
        let pairing = try before.pairing(id)
        let clocks = try MemberClocks(before, RegionFacts.countries())
        let draft: PairingConfirmation
        switch pairing.status {
        case .proposed: draft = try PairingConfirmation(pairing, in: before, clocks, details, now: surroundings.now)
        case .active where !details.isEmpty || !before.cadences.contains { $0.pairingID == pairing.id }:
            draft = try PairingConfirmation(planning: pairing, in: before, clocks, details, now: surroundings.now)
        case .active, .declined, .ended:
            throw .pairingIs(pairing.id, pairing.status, expected: "a proposed one, or an active one and a new cadence")
        }
        let what = pairing.status == .proposed ? "pairing \(id) confirmed" : "pairing \(id): a new cadence"
        _ = try change(what, since: before) { network throws(PlannerError) in
            network.put(draft.pairing, in: \.pairings)
            network.put(draft.cadence, in: \.cadences)
            if let ended = draft.ended { network.put(ended, in: \.pairings) }
            network.interpretations.removeAll { $0.pairingID == pairing.id || $0.pairingID == draft.ended?.id }
            if let row = draft.interpretation { network.put(row, in: \.interpretations) }
        }
        return try draft.shown(in: network(), now: surroundings.now)
    }
}
