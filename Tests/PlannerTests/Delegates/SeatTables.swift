import NetworkModel
import Testing

@testable import Planner

/// The small network with three members to a group and a meeting in 2027 that nobody was offered a seat of yet.
enum SeatTables {
    static let meeting = "yearly-2027"

    static func desk(_ rows: [String: String] = [:]) throws -> Desk {
        var tables = SmallTables.all
        tables["meetings.csv"]? += BorderTables.meeting
        tables["members.csv"]? += """
            m5,fj-suva,Pua,en,,discreet,
            m6,kh-phnom-penh,Sok,km,,discreet,
            m7,np-kathmandu,Bina,ne,,discreet,
            m8,ws-apia,Tala,sm,,discreet,

            """
        // Mango went last, in 2026; Malis went in 2024.
        tables["delegates.csv"] =
            BorderTables.delegatesHeader + """
                yearly-2024,m2,confirmed,,,single,,any,,no
                yearly-2026,m1,confirmed,,,single,,any,,no

                """
        for (file, text) in rows { tables[file] = (tables[file] ?? "") + text }
        return try Desk.with(tables)
    }

    static let nominations = "meetingID,memberID\n"
    static let seatShares = "seriesID,subregionID,weight,floor\n"
}

extension Desk {
    func seats(_ seats: Int? = 4, waiting: Int = 10, keeping: Bool = false) throws -> SeatsProposal {
        try planner.proposeSeats(of: SeatTables.meeting, seats: seats, waiting: waiting, keeping: keeping)
    }

    /// `m1 confirmed` for each delegate of the meeting.
    func standing() throws -> [String] {
        try planner.network().delegates.filter { $0.meetingID.text == SeatTables.meeting }
            .map { "\($0.memberID) \($0.status)" }
    }
}

extension SeatsProposal {
    var members: [String] { seated.map(\.memberID.text).sorted() }
}
