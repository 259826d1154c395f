import CivilTime
import NetworkModel
import Testing

@testable import Planner

/// A network of eight people in four groups: two each who speak English, Khmer, Nepali and Samoan, the second one of each
/// English too.
enum MentoringTables {
    private static let base = [
        "network.csv": "name,organizerName,organizerAddress\nSmall Network,Meetings team,meetings@example.org\n",
        "subregions.csv": "id,name\nnorth,North\nsouth,South\n",
        "countries.csv": "code,subregionID\nFJ,south\nKH,north\nNP,north\nWS,south\n",
        "groups.csv": """
        id,countryCode,name,city,languages,offers,wants
        fj,FJ,Reef Circle,Suva,en,,
        kh,KH,River House,Phnom Penh,km,,
        np,NP,Hill Garden,Kathmandu,ne,,
        ws,WS,Fale,Apia,sm,,

        """,
        "members.csv": """
        id,groupID,chosenName,languages,address,calendarStyle,calendarTitle
        e1,fj,Mango,en,e1@example.org,open,
        e2,fj,Ripple,en,e2@example.org,discreet,
        k1,kh,Malis,km,k1@example.org,discreet,
        k2,kh,Dara,km;en,k2@example.org,open,
        n1,np,Laxmi,ne,n1@example.org,discreet,
        n2,np,Gita,ne;en,n2@example.org,discreet,
        s1,ws,Sina,sm,s1@example.org,discreet,
        s2,ws,Fetu,sm;en,s2@example.org,open,

        """,
    ]

    private static let headers = [
        "mentoring.csv": "memberID,role,capacity,topics,since",
        "mentoringTerms.csv": "memberID,role,months,hoursPerMonth,wantsChange",
        "mentoringRules.csv": "name,number",
        "availability.csv": "memberID,weekday,opens,closes,timeZone",
        "exclusions.csv": "memberID,otherID",
        "interpreters.csv": "memberID,atMost",
        "interpretations.csv": "pairingID,memberID",
        "pairings.csv": "id,mentorID,menteeID,status,starts,ends",
        "cadences.csv": "pairingID,rhythm,first,opens,minutes,timeZone",
        "sessions.csv": "pairingID,day,outcome,movedTo,movedOpens",
    ]

    /// - Parameter rows: by table, without the header; a row of `members` is beside the eight.
    static func desk(_ rows: [String: String], now: String = "2026-11-25T09:00:00Z") throws -> Desk {
        var tables = base
        for (table, text) in rows {
            let file = "\(table).csv"
            if let header = headers[file] { tables[file] = header + "\n" }
            tables[file, default: ""] += text + "\n"
        }
        return try Desk.with(tables, now: now)
    }

    static func plan(_ rows: [String: String], isStable: Bool = false) throws -> PairingPlan {
        try desk(rows).planner.proposePairings(isStable: isStable, isDryRun: true)
    }
}

extension PairingPlan {
    /// `mentor-mentee`, by id.
    var pairs: [String] { proposals.map { "\($0.mentor.id)-\($0.mentee.id)" } }

    func reason(_ member: String) -> UnmatchedReason? {
        (mentees + mentors).first { $0.member.id.text == member }?.reason
    }
}
