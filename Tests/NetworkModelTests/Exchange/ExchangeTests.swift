import CivilTime
import NetworkModel
import Testing

@Suite struct ExchangeTests {
    private func visit(from: String, to: String, reportDue: String? = nil) throws -> Visit {
        try Visit(
            id: #require(Visit.ID("v")),
            kind: .exchange,
            visitingGroupID: #require(Group.ID(from)),
            hostGroupID: #require(Group.ID(to)),
            topic: #require(Topic("legal-aid")),
            status: .held,
            dates: DateSpan(first: #require(CivilDate("2026-05-04")), last: #require(CivilDate("2026-05-08"))),
            reportDue: reportDue.map { try #require(CivilDate($0)) },
            reportedOn: nil
        )
    }

    @Test func noGroupVisitsItself() throws {
        _ = try visit(from: "a", to: "b")
        #expect(throws: ValueError.self) { try visit(from: "a", to: "a") }
    }

    @Test func noReportIsDueBeforeTheVisit() throws {
        _ = try visit(from: "a", to: "b", reportDue: "2026-05-04")
        #expect(throws: ValueError.self) { try visit(from: "a", to: "b", reportDue: "2026-05-03") }
    }

    private func pairing(_ mentor: String, _ mentee: String, from: String?, to: String?) throws -> Pairing {
        try Pairing(
            id: #require(Pairing.ID("p")),
            mentorID: #require(Member.ID(mentor)),
            menteeID: #require(Member.ID(mentee)),
            status: .ended,
            starts: from.map { try #require(CivilDate($0)) },
            ends: to.map { try #require(CivilDate($0)) }
        )
    }

    @Test func nobodyMentorsThemself() throws {
        _ = try pairing("a", "b", from: nil, to: nil)
        #expect(throws: ValueError.self) { try pairing("a", "a", from: nil, to: nil) }
    }

    @Test func aPairingEndsAfterItStarts() throws {
        _ = try pairing("a", "b", from: "2026-01-01", to: "2026-01-01")
        #expect(throws: ValueError.self) { try pairing("a", "b", from: "2026-01-02", to: "2026-01-01") }
    }
}
