import NetworkModel
import Testing

@testable import Planner

/// A small network whose meeting has twelve confirmed delegates with passports, flights and a vault, and two who come
/// if they can.
struct RosterDesk {
    static let words = Array("four words of mine".utf8)
    static let meeting = "yearly-2027"

    let desk: Desk
    var planner: NetworkPlanner { desk.planner }

    init() throws {
        var tables = SmallTables.all
        tables["members.csv"] =
            "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle\n"
            + (1...18).map { "m\($0),fj-suva,Mango \($0),en,,discreet,\n" }.joined()
        tables["meetings.csv"]? +=
            "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-05-01,2027-05-03,,,\n"
        tables["programme.csv"] =
            "id,meetingID,day,opens,closes,title,place,link,languages\ns1,yearly-2027,2027-05-01,09:30,10:30,Welcome,,,ne;en\n"
        tables["delegates.csv"] = Self.delegates((1...18).map { ($0, $0 <= 12 ? "confirmed" : "invited") })
        desk = try Desk.with(tables)
        try planner.makeQuickVault(Self.words)
        let header = "meetingID,memberID,companion,kind,name,number,expires,birthDate,nationality\n"
        let documents = (1...12).map {
            "yearly-2027,m\($0),0,passport,PRINTED \($0),PN\($0),2035-01-01,1990-02-03,FJ\n"
        }
        try desk.write(header + documents.joined(), to: "documents.csv")
        try desk.write(
            """
            meetingID,memberID,flight,from,departsOn,departsAt,to,arrivesOn,arrivesAt
            yearly-2027,m1,FJ 301,NAN,2027-04-29,09:00,KTM,2027-04-29,20:00

            """,
            to: "flights.csv"
        )
        for file in ["documents.csv", "flights.csv"] {
            _ = try planner.importTrips(from: desk.path(file), .passphrase(Self.words), isDryRun: false)
        }
    }

    static func delegates(_ all: [(Int, String)], allergy: String = "", told: String = "no") -> String {
        "meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled\n"
            + all.map { number, status in
                "yearly-2027,m\(number),\(status),2027-04-30,2027-05-04,single,,any,\(allergy),\(told)\n"
            }.joined()
    }

    /// Takes these rows over those that the store has.
    func take(_ delegates: String) throws {
        try desk.write(delegates, to: "in/delegates.csv")
        _ = try planner.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
    }

    func roster(_ audience: String, _ format: String = "csv", with access: VaultAccess? = nil) throws -> MadeRoster {
        var wish = RosterWish(audience: audience, format: format)
        wish.member = "m1"
        wish.access = access
        return try planner.roster(of: Self.meeting, wish)
    }
}
