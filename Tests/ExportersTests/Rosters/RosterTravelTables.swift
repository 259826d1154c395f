import CivilTime
import NetworkModel
import Testing

@testable import Exporters

extension RosterFields {
    /// A row in each of the tables of borders, seats, travel and care. Who has been before is counted for the funder alone.
    static func travelTables(_ sample: RosterCase) throws -> [FieldChange] {
        let one = try #require(Count(1))
        let day = try RosterSample.day("2031-01-02")
        let line = try RosterSample.line("A line")
        let stamp = try #require(Timestamp("2031-01-02T00:00:00Z"))
        let meeting = try RosterSample.meetingID()
        let m1 = try RosterSample.memberID("m1")
        let (suva, reef) = (try #require(Group.ID("fj-suva")), try #require(Series.ID("reef")))
        let (fiji, emirates) = (try #require(CountryCode("FJ")), try #require(CountryCode("AE")))
        let export = try #require(RosterExport.ID("e1"))
        let money = try #require(MinorUnits(100))
        func change(
            _ field: String,
            _ audiences: Set<RosterAudience> = [],
            _ apply: (inout Network) throws -> Void
        ) rethrows -> FieldChange {
            var changed = sample
            try apply(&changed.network)
            return FieldChange(field: "Network.\(field)", audiences: audiences, changed: changed)
        }
        return try [
            change("transits") {
                $0.transits = [
                    try TransitRule(
                        passport: fiji,
                        country: emirates,
                        requirement: .visa,
                        checkedOn: day,
                        source: line
                    )
                ]
            },
            change("stayLimits") { $0.stayLimits = [StayLimit(passport: fiji, destination: emirates, days: one)] },
            change("declarations") { $0.declarations = [Declaration(memberID: m1, isYoung: true, isNew: true)] },
            change("nominations") { $0.nominations = [Nomination(meetingID: meeting, memberID: m1)] },
            change("attestations") {
                $0.attestations = [
                    Attestation(
                        meetingID: meeting,
                        groupID: suva,
                        community: try RosterSample.topic("migrants"),
                        attested: one
                    )
                ]
            },
            change("seatRules") { $0.seatRules = [SeatRule(name: .countryFirst, number: one)] },
            change("seatShares") {
                $0.seatShares = [
                    SeatShare(seriesID: reef, subregionID: try #require(.init("pasifika")), weight: one, floor: one)
                ]
            },
            change("funding") { $0.funding = [Funding(meetingID: meeting, seats: one)] },
            change("turnouts", [.funder]) {
                $0.turnouts = [Turnout(memberID: m1, seriesID: reef, times: one, latest: one)]
            },
            change("teamSeats") { $0.teamSeats = [TeamSeats(meetingID: meeting, groupID: suva, seats: one)] },
            change("expenses") {
                $0.expenses = [
                    Expense(
                        id: try #require(.init("e1")),
                        meetingID: meeting,
                        memberID: m1,
                        kind: .visa,
                        currency: try #require(CurrencyCode("FJD")),
                        budget: money,
                        paid: money
                    )
                ]
            },
            change("sealed") {
                $0.sealed = [
                    SealedRecord(
                        meetingID: meeting,
                        memberID: m1,
                        kind: .passport,
                        part: .none,
                        text: try #require(SealedText("AAAA"))
                    )
                ]
            },
            change("exports") {
                $0.exports = [
                    RosterExport(
                        id: export,
                        meetingID: meeting,
                        audience: try RosterSample.topic("hotel"),
                        format: try RosterSample.topic("csv"),
                        stamp: stamp,
                        who: line,
                        rows: one
                    )
                ]
            },
            change("exportSubjects") { $0.exportSubjects = [ExportSubject(exportID: export, memberID: m1)] },
            change("figures") {
                $0.figures = [
                    PublishedFigure(exportID: export, name: try RosterSample.topic("all"), people: one)
                ]
            },
            change("purges") { $0.purges = [Purge(meetingID: meeting, due: day, done: nil)] },
        ]
    }
}
