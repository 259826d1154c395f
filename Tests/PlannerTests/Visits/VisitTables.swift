import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// Three groups of three countries in which each offers what the next wants, in one language; tests change them.
enum VisitTables {
    static let groupsHeader = "id,countryCode,name,city,languages,offers,wants\n"
    static let visitsHeader = "id,kind,visitingGroupID,hostGroupID,topic,status,starts,ends,reportDue,reportedOn\n"

    static let all = [
        "network.csv": "name,organizerName,organizerAddress\nSmall Network,Meetings team,meetings@example.org\n",
        "subregions.csv": "id,name\nnorth,North\nsouth,South\n",
        "countries.csv": "code,subregionID\nFJ,south\nKH,north\nNP,north\nWS,south\n",
        "groups.csv": groupsHeader + """
            fj-suva,FJ,Reef Circle,Suva,en,radio,sewing
            np-kathmandu,NP,Hill Garden,Kathmandu,ne;en,sewing,dance
            ws-apia,WS,Fale,Apia,sm;en,dance,radio

            """,
        "members.csv": """
        id,groupID,chosenName,languages,address,calendarStyle,calendarTitle
        m1,fj-suva,Mango,en;km,,open,
        m2,np-kathmandu,Laxmi,ne,,open,
        m3,ws-apia,Sina,sm,,discreet,

        """,
    ]

    /// With these files instead, or with these lines added to a file. Other groups have no members unless they are told.
    static func with(_ files: [String: String] = [:], adding lines: [String: String] = [:]) -> [String: String] {
        var tables = all.merging(files) { $1 }
        if files["groups.csv"] != nil, files["members.csv"] == nil { tables["members.csv"] = nil }
        for (file, text) in lines { tables[file] = (tables[file] ?? "") + text }
        return tables
    }

    static func rules(_ numbers: String...) -> String {
        "name,number\n" + numbers.map { $0.replacing("=", with: ",") + "\n" }.joined()
    }
}

extension NetworkPlanner {
    func plan(_ rounds: Int? = 1, isDryRun: Bool = true) throws(PlannerError) -> VisitProgramme {
        try planVisits(rounds: rounds, limitSeconds: nil, isDryRun: isDryRun)
    }
}

extension VisitProgramme {
    /// `fj-suva>np-kathmandu`, round by round.
    var pairs: [[String]] { rounds.map { $0.visits.map { "\($0.visitor.id)>\($0.host.id)" }.sorted() } }

    func leftOut(_ group: String) -> GroupLeftOut? { leftOut.first { $0.group.id.text == group } }
}
