public import NetworkModel
internal import Sheets

/// What a funder needs: how many came, from how many countries, and how many for the first time. No name, and no count
/// of less than 5.
public struct FunderRoster: Hashable, Sendable {
    public struct CountryCount: Hashable, Sendable {
        public let country: CountryCode
        public let people: Int
    }

    public let people: Int
    /// Those that may be told, by their number, then by code.
    public let countries: [CountryCount]
    /// How many other countries there are, and how many came from them together.
    public let otherCountries: Int
    public let peopleOfOtherCountries: Int
    public let firstTime: PublishedCount
    public let notFirstTime: PublishedCount

    /// - Parameter earlier: what the funder was told before, in the order of the reports.
    /// - Throws: `RosterError` where fewer than 10 have confirmed.
    static func draft(_ source: RosterSource, earlier: [[PublishedFigures.Figure]]) throws(RosterError) -> RosterDraft {
        let delegates = source.confirmed
        guard delegates.count >= PublishedCount.fewestPeople else {
            throw .tooFew(source.meeting.id, least: PublishedCount.fewestPeople)
        }
        let groups = Dictionary(source.network.groups.map { ($0.id, $0.countryCode) }) { first, _ in first }
        let goers = source.network.goers(before: source.meeting)
        var byCountry: [CountryCode: Int] = [:]
        for delegate in delegates {
            guard let country = groups[try source.member(delegate).groupID] else { continue }
            byCountry[country, default: 0] += 1
        }
        let again = delegates.count { goers.contains($0.memberID) }
        let countries = PublishedFigures.Division(
            parts: byCountry.sorted { $0.key < $1.key }.compactMap { country, people in
                Topic("country-\(country.text.lowercased())").map { ($0, people) }
            }
        )
        let times = PublishedFigures.Division(
            parts: [("times-first", delegates.count - again), ("times-again", again)].compactMap { name, people in
                Topic(name).map { ($0, people) }
            }
        )
        let published = PublishedFigures([countries, times], total: delegates.count, earlier: earlier)
        let roster = FunderRoster(published)
        return RosterDraft(roster.document(source.facts), figures: published.figures)
    }

    init(_ published: PublishedFigures) {
        func people(_ name: String) -> PublishedCount {
            guard let figure = published.figures.first(where: { $0.name.text == name }) else { return .exactly(0) }
            return figure.people.map { .exactly($0.number) } ?? .hidden
        }
        let total = published.figures.first { $0.name == PublishedFigures.totalName }?.people?.number ?? 0
        let countries = published.figures.filter { $0.name.text.hasPrefix("country-") }
        let told = countries.compactMap { figure -> CountryCount? in
            guard let people = figure.people?.number, let code = CountryCode(figure.name.text.suffix(2).uppercased())
            else { return nil }
            return CountryCount(country: code, people: people)
        }
        self.people = total
        self.countries = told.sorted { (-$0.people, $0.country) < (-$1.people, $1.country) }
        otherCountries = countries.count - told.count
        peopleOfOtherCountries = total - told.map(\.people).reduce(0, +)
        firstTime = people("times-first")
        notFirstTime = people("times-again")
    }

    private func document(_ facts: RosterFacts) -> RosterDocument {
        var rows: [[SheetCell]] = countries.map { [.text(facts.name(of: $0.country)), .number($0.people)] }
        if otherCountries > 0 {
            rows.append([.text("\(otherCountries) other countries together"), .number(peopleOfOtherCountries)])
        }
        func cell(_ count: PublishedCount) -> SheetCell {
            if case .exactly(let people) = count { .number(people) } else { .text("not told") }
        }
        let tables = [
            SheetTable("People", columns: ["What", "People"], rows: [[.text("took part"), .number(people)]]),
            SheetTable("By country", columns: ["Country", "People"], rows: rows),
            SheetTable(
                "By experience",
                columns: ["What", "People"],
                rows: [
                    [.text("for the first time"), cell(firstTime)], [.text("had been before"), cell(notFirstTime)],
                ]
            ),
        ]
        // The same whether they stand or not: that they do would tell that somebody came or went.
        let notes = [
            "Counts of less than 5 are not told, nor what would give them away.",
            "Where new figures would tell of fewer than 5 people, those of an earlier report stand.",
        ]
        return RosterDocument(title: "Figures", tables: tables, notes: notes)
    }
}
