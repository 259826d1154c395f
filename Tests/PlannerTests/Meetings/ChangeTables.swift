import CivilTime
import Foundation
import NetworkModel
import Testing

@testable import Planner

/// The small network with a meeting in Nepal in March 2027 that has hours, a programme and four delegates: m1 is open, m2
/// discreet, m3 open without an address, m4 discreet with a title of her own.
enum ChangeTables {
    static let meeting = "yearly-2027"
    static let row =
        "yearly-2027,yearly,4,2027,\"Yearly 2027, Kathmandu\",confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,09:30,17:00,Asia/Kathmandu\n"

    static func tables(_ rows: [String: String] = [:]) -> [String: String] {
        var tables = SmallTables.all
        tables["meetings.csv"]? += row
        tables["delegates.csv"] =
            BorderTables.delegatesHeader + """
                yearly-2027,m1,confirmed,2027-03-10,2027-03-15,single,,any,,no
                yearly-2027,m2,invited,,,none,,any,,no
                yearly-2027,m3,confirmed,2027-03-12,2027-03-15,single,,any,,no
                yearly-2027,m4,confirmed,,,single,,any,,no

                """
        tables["programme.csv"] = """
            id,meetingID,day,opens,closes,title,place,link,languages
            s1,yearly-2027,2027-03-11,10:00,12:00,Welcome,Hall,,en
            s2,yearly-2027,2027-03-14,10:00,12:00,Farewell,Hall,,en

            """
        for (file, text) in rows { tables[file] = text }
        return tables
    }

    static func desk(_ rows: [String: String] = [:], now: String = "2026-11-25T09:00:00Z") throws -> Desk {
        try Desk.with(tables(rows), now: now)
    }

    static func details(_ fill: (inout MeetingDetails) -> Void) -> MeetingDetails {
        var details = MeetingDetails()
        fill(&details)
        return details
    }

    static let later = details { ($0.starts, $0.ends) = ("2027-05-20", "2027-05-23") }
    static let cambodia = details { $0.group = "kh-phnom-penh" }
    static let nothing = MeetingDetails()
}

extension NetworkPlanner {
    @discardableResult
    func moveIt(_ details: MeetingDetails = ChangeTables.cambodia, despite: String? = nil) throws -> Meeting {
        try moveMeeting(ChangeTables.meeting, details: details, despitePolicy: despite)
    }

    @discardableResult
    func postponeIt(_ details: MeetingDetails = ChangeTables.nothing) throws -> Meeting {
        try postponeMeeting(ChangeTables.meeting, details: details)
    }

    @discardableResult
    func putItOnline(_ details: MeetingDetails = ChangeTables.nothing) throws -> Meeting {
        try putMeetingOnline(ChangeTables.meeting, details: details)
    }

    /// Why it is refused, with the store left as it was.
    func refusal(_ call: (NetworkPlanner) throws -> Meeting) throws -> PlannerError {
        let before = try network()
        let error = #expect(throws: PlannerError.self) { try call(self) }
        #expect(try network() == before)
        return try #require(error)
    }
}
