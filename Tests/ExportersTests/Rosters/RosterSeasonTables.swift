import NetworkModel
import Testing

@testable import Exporters

extension RosterFields {
    /// A row in each of the tables of seasons, fallbacks and decisions: from none of them a roster is made.
    static func seasonTables(_ sample: RosterCase) throws -> [FieldChange] {
        let day = try RosterSample.day("2031-01-02")
        let days = try DateSpan(first: day, last: day)
        let line = try RosterSample.line("A line")
        let five = try #require(Count(5))
        let meeting = try RosterSample.meetingID()
        let fiji = try #require(CountryCode("FJ"))
        let (venue, decision) = (try #require(Venue.ID("v1")), try #require(Decision.ID("d1")))
        func change(_ field: String, _ apply: (inout Network) throws -> Void) rethrows -> FieldChange {
            var changed = sample
            try apply(&changed.network)
            return FieldChange(field: "Network.\(field)", audiences: [], changed: changed)
        }
        return try [
            change("offerMonths") {
                $0.offerMonths = [
                    OfferMonth(offerID: try #require(HostOffer.ID("o1")), month: try #require(Month(5)))
                ]
            },
            change("conferences") {
                $0.conferences = [
                    OtherConference(
                        id: try #require(OtherConference.ID("c1")),
                        name: line,
                        days: days,
                        countryCode: fiji
                    )
                ]
            },
            change("holidays") {
                $0.holidays = [DecreedDay(countryCode: fiji, date: day, kind: .holiday, name: line, source: line)]
            },
            change("busyDays") {
                $0.busyDays = [BusyDays(memberID: try RosterSample.memberID("m1"), days: days)]
            },
            change("safetyNotes") {
                $0.safetyNotes = [
                    SafetyNote(countryCode: fiji, notedOn: day, level: .care, text: line, source: line)
                ]
            },
            change("reluctance") {
                $0.reluctance = [try Reluctance(destination: fiji, askedOn: day, atLeast: five)]
            },
            change("venues") {
                $0.venues = [Venue(id: venue, countryCode: fiji, city: line, name: line, people: five)]
            },
            change("fallbacks") {
                $0.fallbacks = [
                    try Fallback(
                        meetingID: meeting,
                        venueID: venue,
                        backupVenueID: nil,
                        backupCountryCode: fiji,
                        hubCountryCode: fiji
                    )
                ]
            },
            change("decisions") {
                $0.decisions = [
                    try Decision(
                        id: decision,
                        meetingID: meeting,
                        decidedOn: day,
                        countryCode: fiji,
                        days: days,
                        rank: nil,
                        ranked: five
                    )
                ]
            },
            change("decisionFacts") {
                $0.decisionFacts = [DecisionFact(decisionID: decision, kind: .safety, subject: line, reading: line)]
            },
            change("dissents") {
                $0.dissents = [
                    Dissent(
                        decisionID: decision,
                        groupID: try #require(Group.ID("fj-suva")),
                        reason: try #require(Note("Too far."))
                    )
                ]
            },
        ]
    }
}
