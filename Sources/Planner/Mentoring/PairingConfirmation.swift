internal import CivilTime
internal import NetworkModel

/// A pairing that is to be active, past every check.
struct PairingConfirmation {
    let pairing: Pairing
    let cadence: Cadence
    let ended: Pairing?
    private let times: DecentTimes
    private let zone: Zone
    private let interpreter: Member?

    /// Who interprets, where somebody must.
    var interpretation: Interpretation? {
        interpreter.map { Interpretation(pairingID: pairing.id, memberID: $0.id) }
    }

    /// Of a proposed one.
    init(
        _ proposed: Pairing,
        in network: Network,
        _ clocks: MemberClocks,
        _ details: PairingDetails,
        now: Timestamp
    ) throws(PlannerError) {
        let pairingCase = MentoringCase(network, clocks, today: now.date)
        let replaced = try pairingCase.place(for: proposed)
        interpreter = try pairingCase.interpreter(for: proposed, insteadOf: replaced)
        let starts = try details.starts.map { text throws(PlannerError) in try dayValue(text, "starts") } ?? now.date
        pairing = try proposed.edited(status: .active, starts: starts, ends: nil)
        ended = try replaced.map { old throws(PlannerError) in try old.ending(on: starts) }
        (cadence, times, zone) = try Self.plan(pairing, in: network, clocks, details, from: starts, now: now)
    }

    /// Of an active one.
    init(
        planning active: Pairing,
        in network: Network,
        _ clocks: MemberClocks,
        _ details: PairingDetails,
        now: Timestamp
    ) throws(PlannerError) {
        interpreter = try MentoringCase(network, clocks, today: now.date).standingInterpreters()[active.id]
        let first = try details.starts.map { text throws(PlannerError) in try dayValue(text, "starts") } ?? now.date
        pairing = active
        ended = nil
        (cadence, times, zone) = try Self.plan(active, in: network, clocks, details, from: first, now: now)
    }

    private static func plan(
        _ pairing: Pairing,
        in network: Network,
        _ clocks: MemberClocks,
        _ details: PairingDetails,
        from starts: CivilDate,
        now: Timestamp
    ) throws(PlannerError) -> (Cadence, DecentTimes, Zone) {
        guard details.zone == nil || details.at != nil else {
            throw .wrongValue("found --zone without --at; expected both, or neither")
        }
        guard let length = Cadence.Length(minutes: details.minutes ?? 60) else {
            throw .wrongValue("--minutes: found \(details.minutes ?? 60); expected 10 to 480")
        }
        let zone: Zone
        if let text = details.zone {
            let name = try value(text, "zone", "a time zone's name, such as Asia/Kathmandu", ZoneName.init)
            do throws(ZoneError) { zone = try Zone(named: name) } catch { throw .wrongValue("\(error)") }
        } else {
            zone = clocks.home(of: pairing.mentorID)
        }
        let times = DecentTimes(pairing, in: network, clocks, year: now.date.year)
        // Without a day, nobody is asked for today.
        let first = details.starts == nil ? starts.adding(days: 1) ?? starts : starts
        let wall: WallTime
        if let at = details.at {
            let opens = try timeValue(at, "at")
            let day =
                details.starts == nil ? times.day(for: opens, from: first, minutes: length.minutes, in: zone) : first
            wall = WallTime(date: day, time: opens)
        } else if let proposal = times.proposal(from: first, minutes: length.minutes, in: zone) {
            wall = proposal
        } else {
            throw .pairingRefused(
                pairing.id,
                "has no hour between 08:00 and 21:00 for both; expected one that you agree on with them: "
                    + "--at HH:MM --zone ZONE"
            )
        }
        let cadence = Cadence(
            pairingID: pairing.id,
            rhythm: details.every ?? .monthly,
            first: wall.date,
            opens: wall.time,
            length: length,
            zone: zone.name
        )
        return (cadence, times, zone)
    }

    func shown(in network: Network, now: Timestamp) throws(PlannerError) -> ConfirmedPairing {
        guard let mentor = network.members.first(where: { $0.id == pairing.mentorID }),
            let mentee = network.members.first(where: { $0.id == pairing.menteeID })
        else { throw .ours("a pairing of nobody") }
        let weekday = cadence.first.weekday
        let minutes = cadence.length.minutes
        return ConfirmedPairing(
            pairing: pairing,
            mentor: MentoringPartner(mentor),
            mentee: MentoringPartner(mentee),
            cadence: cadence,
            sessions: SessionCalendar(network, try MemberClocks(network, RegionFacts.countries()), now: now)
                .coming(of: pairing, count: 3),
            ended: ended,
            isDecent: times.isDecent(weekday, cadence.opens, minutes: minutes, in: zone),
            suits: times.suits(weekday, cadence.opens, minutes: minutes, in: zone),
            interpreter: interpreter.map(MentoringPartner.init)
        )
    }
}
