import CivilTime
import NetworkModel
import Testing

@testable import Planner

/// The small network with a meeting in Nepal that four delegates of four countries are asked to, with Thailand on the way; made up.
enum BorderTables {
    static let meeting =
        "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,,,\n"
    static let delegatesHeader =
        "meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled\n"
    static let entriesHeader = "passport,destination,requirement,checkedOn,source\n"
    static let transitsHeader = "passport,country,requirement,checkedOn,source\n"
    static let limitsHeader = "passport,destination,days\n"
    static let deadlinesHeader = "id,memberID,kind,due,meetingID,doneOn\n"

    static func tables(_ rows: [String: String] = [:]) -> [String: String] {
        var tables = SmallTables.all
        tables["countries.csv"]? += "TH,north\n"
        tables["meetings.csv"]? += meeting
        tables["delegates.csv"] =
            delegatesHeader + """
                yearly-2027,m1,confirmed,2027-03-09,2027-03-16,single,,any,,no
                yearly-2027,m2,invited,,,single,,any,,no
                yearly-2027,m3,confirmed,,,single,,any,,no
                yearly-2027,m4,declined,,,single,,any,,no

                """
        for (file, text) in rows { tables[file] = text }
        return tables
    }

    static func desk(_ rows: [String: String] = [:], now: String = "2026-11-25T09:00:00Z") throws -> Desk {
        try Desk.with(tables(rows), now: now)
    }

    static func code(_ text: String) throws -> CountryCode { try #require(CountryCode(text)) }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    static func passport(
        _ nationality: String = "KH",
        expires: String? = "2035-01-01",
        number: String = "X1234567"
    ) throws -> TravelDocument {
        try TravelDocument(
            kind: .passport,
            name: #require(PlainLine("MALIS")),
            number: #require(DocumentNumber(number)),
            expires: expires.map(day),
            birthDate: day("1990-02-03"),
            nationality: code(nationality)
        )
    }

    /// Legs such as `PNH BKK 2027-03-10 08:00 2027-03-10 09:00`.
    static func itinerary(_ legs: String...) throws -> Itinerary {
        Itinerary(legs: try legs.map(leg), cancelled: [], stays: [], requests: nil, contact: nil, insurance: nil)
    }

    private static func leg(_ text: String) throws -> Leg {
        let words = text.split(separator: " ").map(String.init)
        try #require(words.count == 6)
        func wall(_ place: Int) throws -> WallTime {
            WallTime(date: try day(words[place]), time: try #require(TimeOfDay(words[place + 1])))
        }
        return try Leg(
            flight: #require(FlightNumber("XX 1")),
            from: #require(AirportCode(words[0])),
            departs: wall(2),
            to: #require(AirportCode(words[1])),
            arrives: wall(4),
            uid: #require(Leg.UID("leg")),
            sequence: .none,
            stamp: #require(Timestamp("2026-11-01T00:00:00Z"))
        )
    }

    /// What a vault would tell of one member.
    static func book(of member: String = "m2", _ passport: TravelDocument?, _ itinerary: Itinerary? = nil) throws
        -> TravelBook
    {
        let id = try #require(Member.ID(member))
        var book = TravelBook()
        if let passport { book.add(passport, of: TravelBook.Holder(memberID: id, part: .none)) }
        if let itinerary { book.add(itinerary, of: id) }
        return book
    }
}

extension BorderReport {
    func traveller(_ id: String) throws -> BorderTraveller {
        try #require(travellers.first { $0.memberID.text == id })
    }
}
