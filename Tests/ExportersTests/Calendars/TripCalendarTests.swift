import CivilTime
import Exporters
import NetworkModel
import ReferenceData
import Testing

@Suite struct TripCalendarTests {
    private static let uids = ["3b1f0c529d4e4a7b8c660e2f5a917d3c", "7c1f0c529d4e4a7b8c660e2f5a917d3d"]

    /// `FJ 411 NAN 2027-03-09 10:00 SIN 2027-03-09 16:00`.
    private func leg(_ text: String, uid: String = uids[0], sequence: Int = 0) throws -> Leg {
        let words = text.split(separator: " ").map(String.init)
        try #require(words.count == 8)
        func wall(_ place: Int) throws -> WallTime {
            try WallTime(date: #require(CivilDate(words[place])), time: #require(TimeOfDay(words[place + 1])))
        }
        return try Leg(
            flight: #require(FlightNumber("\(words[0]) \(words[1])")),
            from: #require(AirportCode(words[2])),
            departs: wall(3),
            to: #require(AirportCode(words[5])),
            arrives: wall(6),
            uid: #require(Leg.UID(uid)),
            sequence: #require(Count(sequence)),
            stamp: #require(Timestamp("2026-11-25T09:00:00Z"))
        )
    }

    private func written(
        _ style: CalendarStyle,
        _ legs: [Leg],
        cancelled: [Leg] = [],
        title: String? = nil
    ) throws -> (file: CalendarFile, bytes: FileBytes) {
        let itinerary = try Itinerary(
            legs: legs,
            cancelled: cancelled,
            stays: [
                Stay(
                    place: InvitationSample.line("Planted hostel"),
                    dates: InvitationSample.days("2027-03-09", "2027-03-10")
                )
            ],
            requests: InvitationSample.line("Planted request"),
            contact: InvitationSample.line("Planted contact"),
            insurance: InvitationSample.line("Planted insurance")
        )
        let calendar = try TripCalendar(itinerary, of: FeedSample.reader(style, title: title))
        let file = try #require(try calendar.file(airports: ReferenceTables.located().airports()))
        return (file, try FileBytes(file))
    }

    private static let date = "FJ 411 NAN 2027-03-09 10:00 SIN 2027-03-09 16:00"

    @Test func anOpenOneSaysTheFlightAndItsLocalTimes() throws {
        let (file, bytes) = try written(.open, [leg(Self.date)])
        #expect(file.name == "calendar-3b1f0c52.ics")
        #expect(bytes.values("METHOD") == [":PUBLISH"])
        #expect(bytes.values("SUMMARY") == [":FJ 411 NAN to SIN"])
        #expect(bytes.values("LOCATION") == [":Nadi International Airport"])
        #expect(bytes.lines.contains { $0.contains("2027-03-09 10:00 in Nadi\\, 2027-03-09 16:00 in Singapore") })
        #expect(bytes.values("DTSTART") == [":20270308T220000Z"] && bytes.values("DTEND") == [":20270309T080000Z"])
        #expect(bytes.values("CLASS") == [":PRIVATE"])
    }

    @Test func aDiscreetOneSaysNothingOfTheJourney() throws {
        let (file, bytes) = try written(.discreet, [leg(Self.date)], title: "Choir")
        #expect(bytes.values("SUMMARY") == [":Choir"])
        #expect(bytes.values("DTSTART") == [":20270308T220000Z"])
        let text = file.text.lowercased()
        let words = [
            "fj", "411", "nan", "sin", "nadi", "singapore", "journey", "airport", "local", "valarm", "location",
            "description", "planted", "tzid",
        ]
        // A UID is of hexadecimal digits alone, and none of these words is in the names of properties.
        let uid = Self.uids[0]
        for word in words { #expect(!text.replacing(uid, with: "").contains(word), "\(word)") }
    }

    @Test(arguments: [CalendarStyle.open, .discreet])
    func nothingElseOfTheItineraryIsTold(style: CalendarStyle) throws {
        #expect(try !written(style, [leg(Self.date)]).file.text.contains("Planted"))
    }

    /// The same day begins 24 hours earlier on the other side of the date line.
    @Test func overTheDateLineTheTimesAreRight() throws {
        let kiribati = try written(.open, [leg("FJ 822 CXI 2027-03-10 10:00 HNL 2027-03-09 13:00")]).bytes
        #expect(
            kiribati.values("DTSTART") == [":20270309T200000Z"] && kiribati.values("DTEND") == [":20270309T230000Z"]
        )
        let nepal = try written(.open, [leg("RA 205 KTM 2027-03-10 10:00 DEL 2027-03-10 11:30")]).bytes
        #expect(nepal.values("DTSTART") == [":20270310T041500Z"] && nepal.values("DTEND") == [":20270310T060000Z"])
    }

    @Test func aFlightThatIsGoneIsCalledOffUnderItsUID() throws {
        let gone = try leg("SQ 442 SIN 2027-03-10 09:00 KTM 2027-03-10 12:00", uid: Self.uids[1], sequence: 2)
        let bytes = try written(.open, [leg(Self.date)], cancelled: [gone]).bytes
        #expect(bytes.values("UID") == Self.uids.map { ":\($0)" })
        #expect(bytes.values("STATUS") == [":CONFIRMED", ":CANCELLED"])
        #expect(bytes.values("SEQUENCE") == [":0", ":2"])
        // Where all are gone there still is a file that says so.
        #expect(try written(.discreet, [], cancelled: [gone]).bytes.values("STATUS") == [":CANCELLED"])
    }

    @Test func withoutAFlightThereIsNoFile() throws {
        let itinerary = Itinerary(legs: [], cancelled: [], stays: [], requests: nil, contact: nil, insurance: nil)
        let calendar = try TripCalendar(itinerary, of: FeedSample.reader(.open))
        #expect(try calendar.file(airports: ReferenceTables.located().airports()) == nil)
    }

    @Test func anAirportThatTheTableHasNotAndATellingUIDAreRefused() throws {
        #expect(throws: InvitationError.refusedValue("from")) {
            try written(.open, [leg("FJ 411 QQQ 2027-03-09 10:00 SIN 2027-03-09 16:00")])
        }
        #expect(throws: InvitationError.refusedValue("uid")) { try written(.open, [leg(Self.date, uid: "mela-m017")]) }
    }
}
