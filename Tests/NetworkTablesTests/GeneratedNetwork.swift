import NetworkModel
import NetworkRows

/// A seeded generator: the same seed gives the same numbers on every machine.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func element<Element>(of elements: [Element]) -> Element { elements[number(below: elements.count)] }

    mutating func sometimes(_ text: String) -> String { number(below: 3) == 0 ? text : "" }
}

/// A network of seeded values, with rows in every table and names that are hard on a CSV file.
struct GeneratedNetwork {
    private(set) var network = Network()
    private var chance: SplitMix64

    init(seed: UInt64) {
        chance = SplitMix64(seed: seed)
        let subregions = names("s", 1...4)
        let countries = Array(
            ["FJ", "TO", "WS", "NP", "BT"].shuffled(with: &chance).prefix(1 + chance.number(below: 5))
        )
        let groups = names("g", 2...12)
        let members = names("m", 2...40)
        let series = names("r", 1...3)
        let meetings = names("e", 1...5)
        network.profile = [["Réseau, \"\(line())\"", line(), "a@b.org"]].compactMap(row)
        network.subregions = subregions.map { [$0, line()] }.compactMap(row)
        network.countries = countries.map { [$0, chance.element(of: subregions)] }.compactMap(row)
        network.groups = groups.map {
            [$0, chance.element(of: countries), line(), line(), chance.sometimes("th;en"), topics(), topics()]
        }.compactMap(row)
        network.members = members.map {
            [
                $0, chance.element(of: groups), line(), chance.sometimes("zh-Hant;pis"),
                chance.sometimes("\($0)@example.org"), chance.element(of: ["open", "discreet"]),
                chance.sometimes(line()),
            ]
        }.compactMap(row)
        network.series = series.map { [$0, line(), "\(1 + chance.number(below: 10))"] }.compactMap(row)
        network.policies = series.map {
            [
                $0, "4", "2", "0", "8", "1000", "1", "yes", chance.sometimes("\(subregions[0]);any;\(subregions[0])"),
                "800", "2", "60", "none", "planned", "held",
            ]
        }.compactMap(row)
        network.shares = series.flatMap { series in subregions.map { [series, $0, number(), "no"] } }.compactMap(row)
        network.pins = series.flatMap { series in countries.map { [series, "2030", $0, "pinned"] } }.compactMap(row)
        network.entries = zip(countries.sorted(), countries.sorted().dropFirst()).map {
            [$0, $1, chance.element(of: ["free", "eVisa", "refused"]), "2026-10-31", line()]
        }.compactMap(row)
        network.meetings = meetings.map {
            let isPlaced = chance.number(below: 2) == 0
            return [
                $0, chance.element(of: series), number(), "2031", line(), isPlaced ? "held" : "online",
                isPlaced ? chance.element(of: countries) : "", isPlaced ? chance.sometimes(line()) : "",
                isPlaced ? chance.sometimes(chance.element(of: groups)) : "", "", "2031-02-27", "2031-03-01", "", "",
                "",
            ]
        }.compactMap(row)
        network.offers = names("o", 0...6).map {
            [
                $0, chance.element(of: series), chance.element(of: groups), "declined", "2030", "2035", "2026-01-31",
                chance.sometimes("\(line())\n\n\(line())"),
            ]
        }.compactMap(row)
        let places = meetings.flatMap { meeting in members.map { [meeting, $0] } }.filter { _ in
            chance.number(below: 4) == 0
        }
        network.delegates = places.map {
            $0 + ["invited", "", "", "shared", chance.sometimes(chance.element(of: members)), "vegan", topics(), "no"]
        }.compactMap(row)
        network.invitations = places.enumerated().map {
            ["u\(chance.next() >> 40)-\($0)"] + $1 + [number(), "sent", "2026-12-01T08:00:00Z", "00000000000000ff"]
        }.compactMap(row).sorted { $0.uid < $1.uid }
        network.visits = names("v", 0...6).map {
            [$0, "support", groups[0], groups[1], "radio", "proposed", "", "", chance.sometimes("2027-05-01"), ""]
        }.compactMap(row)
        network.mentoring = members.flatMap {
            [[$0, "mentee", "", topics(), "2025-02-03"], [$0, "mentor", "3", topics(), "2024-12-31"]]
        }.compactMap(row)
        network.pairings = names("p", 0...6).map {
            [$0, members[0], members[1], "active", chance.sometimes("2026-01-01"), ""]
        }
        .compactMap(row)
        fillGatherings(series, meetings)
        fillVisits(groups, members)
        fillMentoring(members)
        fillTravel(groups, members, meetings, series)
        fillSeason(groups, members, meetings, countries)
    }

    private mutating func fillGatherings(_ series: [String], _ meetings: [String]) {
        network.preferences = series.map { [$0, number()] }.compactMap(row)
        network.programme = meetings.map {
            ["s-\($0)", $0, "2031-02-27", "09:00", "10:30", line(), chance.sometimes(line()), link(), "th;zh-Hant"]
        }.compactMap(row)
        network.announcements = meetings.map { [$0, line(), chance.sometimes(line()), link()] }.compactMap(row)
        network.replies = network.invitations.map {
            [
                $0.uid.text, "m@b.org", "0", "2026-12-01T08:00:00Z", "tentative", "", chance.sometimes("n@b.org"), "",
                "", "no",
            ]
        }.compactMap(row)
    }

    private mutating func fillVisits(_ groups: [String], _ members: [String]) {
        let visits = network.visits.map(\.id.text)
        network.visitors = visits.map { [$0, chance.element(of: members), "goes"] }.compactMap(row)
        network.visitPlans = visits.map {
            [$0, chance.sometimes(line()), chance.sometimes("\(line())\n\(line())"), "", chance.element(of: members)]
        }.compactMap(row)
        network.visitTerms = groups.map { [$0, number(), number()] }.compactMap(row)
        network.absences = groups.map { [$0, "2026-12-01", "2027-12-01"] }.compactMap(row)
        network.visitRules = [["repeatGap", number()], ["rounds", number()]].compactMap(row)
        network.guests = ["g1", "g2"].map { [$0, line(), line(), chance.sometimes("sw;en")] }.compactMap(row)
        network.guestVisits = groups.map { ["gv-\($0)", "g1", $0, "hosts", "radio", "held", "", ""] }.compactMap(row)
        network.interpreters = members.map { [$0, number()] }.compactMap(row)
    }

    private mutating func fillMentoring(_ members: [String]) {
        let pairings = network.pairings.map(\.id.text)
        network.interpretations = pairings.map { [$0, chance.element(of: members)] }.compactMap(row)
        network.availability = members.map { [$0, "friday", "18:00", "20:30", "Asia/Kathmandu"] }.compactMap(row)
        network.exclusions = [[members[0], members[1]]].compactMap(row)
        network.mentoringTerms = members.map { [$0, "mentor", chance.sometimes("12"), "", "no"] }.compactMap(row)
        network.mentoringRules = [["groupPoints", number()], ["keepPoints", number()]].compactMap(row)
        network.cadences = pairings.map { [$0, "weekly", "2026-12-01", "18:00", "60", "Asia/Dili"] }.compactMap(row)
        network.sessions = pairings.map { [$0, "2026-12-08", "met", "", ""] }.compactMap(row)
        network.deadlines = members.map { ["d-\($0)", $0, "visa", "2027-01-31", "", ""] }.compactMap(row)
        network.feed = members.map {
            ["f-\($0)", $0, "visit", "v1", number(), "2026-12-01T08:00:00Z", "00000000000000ff"]
        }.compactMap(row)
    }

    private mutating func fillTravel(_ groups: [String], _ members: [String], _ meetings: [String], _ series: [String])
    {
        let (meeting, subregions) = (meetings[0], network.subregions.map(\.id.text))
        network.transits = [["FJ", "AE", "visa", "2026-12-01", line()]].compactMap(row)
        network.stayLimits = [["FJ", "AE", number()]].compactMap(row)
        network.declarations = members.map { [$0, "no", "yes"] }.compactMap(row)
        network.nominations = members.map { [meeting, $0] }.compactMap(row)
        network.attestations = groups.map { [meeting, $0, "migrants", number()] }.compactMap(row)
        network.seatRules = [["countryBefore", number()], ["countryFirst", number()]].compactMap(row)
        network.seatShares = subregions.map { [series[0], $0, number(), number()] }.compactMap(row)
        network.funding = meetings.map { [$0, number()] }.compactMap(row)
        network.turnouts = members.map { [$0, series[0], number(), chance.sometimes("3")] }.compactMap(row)
        network.teamSeats = groups.map { [meeting, $0, number()] }.compactMap(row)
        network.companions = members.map { [meeting, $0, "1", chance.sometimes("0;17"), "0", "1"] }.compactMap(row)
        network.rooms = members.map { [meeting, $0, line(), "2"] }.compactMap(row)
        network.expenses = members.map {
            ["e-\($0)", meeting, chance.sometimes($0), "visa", "TOP", number(), number()]
        }.compactMap(row)
        network.sealed = members.map { [meeting, $0, "itinerary", "0", "AAECAwQFBgc="] }.compactMap(row)
        network.consents = members.map { [meeting, $0, "host", chance.sometimes("2026-12-01"), "2026-12-01"] }
            .compactMap(row)
        network.exports = [["e1", meeting, "hotel", "txt", "2026-12-01T08:00:00Z", line(), number()]].compactMap(row)
        network.exportSubjects = members.map { ["e1", $0] }.compactMap(row)
        network.figures = [["e1", "all", number()], ["e1", "fj", ""]].compactMap(row)
        network.purges = meetings.map { [$0, "2026-12-01", "", "", "", "", ""] }.compactMap(row)
    }

    private mutating func fillSeason(
        _ groups: [String],
        _ members: [String],
        _ meetings: [String],
        _ countries: [String]
    ) {
        let (offers, host) = (network.offers.map(\.id.text), chance.element(of: countries))
        network.offerMonths = offers.flatMap { [[$0, "12"], [$0, "2"]] }.compactMap(row)
        network.conferences = [["c1", line(), "2028-12-30", "2029-01-02", chance.sometimes("MX")]].compactMap(row)
        network.holidays = countries.sorted().map { [$0, "2031-02-28", "workday", line(), line()] }.compactMap(row)
        network.busyDays = members.map { [$0, "2031-02-27", "2031-02-28"] }.compactMap(row)
        network.safetyNotes = countries.sorted().map { [$0, "2030-01-01", "avoid", line(), line()] }.compactMap(row)
        network.reluctance = [[host, "2030-01-01", "25"]].compactMap(row)
        network.venues = ["v1", "v2"].map { [$0, chance.element(of: countries), line(), line(), number()] }
            .compactMap(row)
        network.fallbacks = meetings.map { [$0, "v1", chance.sometimes("v2"), chance.sometimes(host), ""] }
            .compactMap(row)
        network.decisions = meetings.map { ["d-\($0)", $0, "2030-01-02", host, "", "", chance.sometimes("1"), "3"] }
            .compactMap(row)
        let decisions = network.decisions.map(\.id.text)
        network.decisionFacts = decisions.map { [$0, "entry", line(), line()] }.compactMap(row)
        network.dissents = decisions.map { [$0, groups[0], "\(line())\n\(line())"] }.compactMap(row)
    }

    private mutating func link() -> String { chance.sometimes("https://example.org/a?b=%20;c") }

    private func row<Row: NetworkRow>(_ texts: [String]) -> Row? {
        Cells<Row.Column>(texts).flatMap { try? Row($0) }
    }

    /// Names in the order of their bytes.
    private mutating func names(_ letter: String, _ counts: ClosedRange<Int>) -> [String] {
        let count = counts.lowerBound + chance.number(below: counts.count)
        let numbers = (0..<count).map { _ in chance.number(below: 1000) }
        return Set(numbers.map { "\(letter)\($0)" } + ["\(letter)x", "\(letter)-y"]).sorted()
    }

    private mutating func number() -> String { "\(chance.number(below: 1_000_001))" }

    private mutating func topics() -> String { chance.element(of: ["", "radio", "first-aid;radio;x1"]) }

    private mutating func line() -> String {
        let parts = [
            "=1+1", "a,b", "\"q\"", "ครูแอน", "-", "'", "👩🏽‍🏫", "e\u{301}", "é", "नेपाल", "x\u{200D}y", "#", "\\n", "; ",
            "a  b",
        ]
        let words = (0...chance.number(below: 3)).map { _ in chance.element(of: parts) }
        return "\(words.joined(separator: " "))."
    }
}

extension Array {
    fileprivate func shuffled(with chance: inout SplitMix64) -> Self {
        map { (chance.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
