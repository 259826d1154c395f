public import NetworkModel

/// What a funder is told of one meeting: a total, and how it divides, as far as counts of less than 5 stay hidden, in
/// one report and between any two of the series.
public struct PublishedFigures: Hashable, Sendable {
    /// A count by its name in the records: `all`, `country-fj`, `times-first`.
    public struct Figure: Hashable, Sendable {
        public let name: Topic
        /// `nil` where it is hidden.
        public let people: Count?

        public init(name: Topic, people: Count?) {
            self.name = name
            self.people = people
        }
    }

    /// One way to divide all people into parts; each is in one.
    struct Division {
        let parts: [(name: Topic, people: Int)]
    }

    /// First the total, then each division's parts.
    let figures: [Figure]
    /// Whether they are those of an earlier report, because new ones would tell of fewer than 5 people.
    let isRepeated: Bool

    /// The figures as they are now where they give nothing away beside those that the funder has, or else the newest of
    /// those again. `earlier` stands in the order of their reports.
    init(_ divisions: [Division], total: Int, earlier: [[Figure]]) {
        var now = [Figure(name: Self.totalName, people: Count(total))]
        for division in divisions {
            let published = PublishedCount.hidingSmall(in: division.parts.map(\.people))
            for (place, part) in division.parts.enumerated() where part.people > 0 {
                let people: Count? =
                    if case .exactly(let people) = published?[place] { Count(people) } else { nil }
                now.append(Figure(name: part.name, people: people))
            }
        }
        let prefixes = divisions.map { Set($0.parts.map(\.name)) }
        let isSafe = earlier.allSatisfy { Self.keepsTheirCounsel(now, $0, divisions: prefixes) }
        isRepeated = !isSafe
        figures = isSafe ? now : earlier.last ?? now
    }

    static let totalName: Topic = {
        guard let name = Topic("all") else { preconditionFailure("a plain word is a topic") }
        return name
    }()

    /// Whether no difference between two reports that a reader can work out is one of 1 to 4 people: not that of a count
    /// that both tell, not that of the totals, and not that of what is left of the totals. That is the sum of all counts
    /// that one of the two hides; where none is hidden by both, it is two sums, for then each report tells what the other
    /// hides.
    private static func keepsTheirCounsel(_ now: [Figure], _ then: [Figure], divisions: [Set<Topic>]) -> Bool {
        func exact(_ figures: [Figure]) -> [Topic: Int?] {
            Dictionary(figures.map { ($0.name, $0.people?.number) }) { first, _ in first }
        }
        let (now, then) = (exact(now), exact(then))
        guard let total = now[totalName] ?? nil, let before = then[totalName] ?? nil, isTelling(total - before) == false
        else { return false }
        // A part of an earlier report that nobody is in any more belongs to the division that its likes are of.
        let known = Set(now.keys).union(then.keys).subtracting([totalName])
        for division in divisions {
            let prefix = division.first.map(Self.kind) ?? ""
            // What is left of each total, and what each report tells of those whom the other hides.
            var (restNow, restThen, toldNow, toldThen) = (total, before, 0, 0)
            var isHiddenByBoth = false
            for name in known where division.contains(name) || Self.kind(name) == prefix {
                // A name that a report doesn't have counts nobody there.
                let one = now.index(forKey: name) == nil ? 0 : now[name] ?? nil
                let other = then.index(forKey: name) == nil ? 0 : then[name] ?? nil
                if let one, let other, isTelling(one - other) { return false }
                if other == nil { toldNow += one ?? 0 }
                if one == nil { toldThen += other ?? 0 }
                isHiddenByBoth = isHiddenByBoth || one == nil && other == nil
                restNow -= one ?? 0
                restThen -= other ?? 0
            }
            if isTelling(restNow + toldNow - restThen - toldThen) { return false }
            if !isHiddenByBoth, isTelling(restNow - toldThen) || isTelling(restThen - toldNow) { return false }
        }
        return true
    }

    private static func isTelling(_ difference: Int) -> Bool {
        (1..<PublishedCount.smallest).contains(abs(difference))
    }

    /// `country` of `country-fj`.
    private static func kind(_ name: Topic) -> Substring { name.text.prefix { $0 != "-" } }
}
