import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// Bad lists of travel: line, column, found, expected, and nothing lost.
@Suite struct TripFaultTests {
    private typealias Tables = TravelTables

    private static let afterStart = "expected a landing after the start, by the clocks of both airports"

    @Test(arguments: [
        // Fiji is at +12, Singapore at +8: 10:00 there is 06:00 here.
        ("NAN,2027-03-09,10:00,SIN,2027-03-09,05:59", "2027-03-09 05:59 in SIN, 1 min before it departs from NAN"),
        ("NAN,2027-03-09,10:00,SIN,2027-03-09,06:00", "2027-03-09 06:00 in SIN, 0 min before it departs from NAN"),
        // Over the date line: Hawaii is at -10, Kiritimati at +14, a whole day apart.
        ("HNL,2027-03-09,10:00,CXI,2027-03-10,09:59", "2027-03-10 09:59 in CXI, 1 min before it departs from HNL"),
        // Samoa is at +13, American Samoa at -11.
        ("APW,2027-03-09,10:00,PPG,2027-03-08,09:59", "2027-03-08 09:59 in PPG, 1 min before it departs from APW"),
        // Nepal is at +05:45, India at +05:30.
        ("KTM,2027-03-09,10:00,DEL,2027-03-09,09:44", "2027-03-09 09:44 in DEL, 1 min before it departs from KTM"),
    ])
    func aLegThatLandsBeforeItStartsIsToldByBothClocks(leg: String, found: String) throws {
        let faults = try Tables.desk().tripFaults(Tables.legs("m1,FJ 411,\(leg)"))
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("list.csv:2:arrivesAt: \(found) at 2027-03-09 10:00; ") == true, "\(faults)")
        #expect(faults.first?.hasSuffix(Self.afterStart) == true)
    }

    @Test(arguments: [
        "NAN,2027-03-09,10:00,SIN,2027-03-09,06:01", "HNL,2027-03-09,10:00,CXI,2027-03-10,13:00",
        "CXI,2027-03-10,10:00,HNL,2027-03-09,13:00", "APW,2027-03-09,10:00,PPG,2027-03-08,10:35",
        "PPG,2027-03-09,10:00,APW,2027-03-10,10:35", "KTM,2027-03-09,10:00,DEL,2027-03-09,09:46",
        "NAN,2027-03-09,10:00,SIN,2027-03-10,06:00",
    ])
    func aLegThatLandsAfterItStartsIsTakenWhateverTheClocksSay(leg: String) throws {
        #expect(try Tables.desk().importTrips(Tables.legs("m1,FJ 411,\(leg)")).changed == 1)
    }

    @Test(arguments: [
        (
            "m1,FJ 411,QQQ,2027-03-09,10:00,SIN,2027-03-09,16:00",
            #"from: no airport "QQQ"; expected a code of the table"#
        ),
        ("m1,FJ 411,NAN,2027-03-09,10:00,QQQ,2027-03-09,16:00", #"to: no airport "QQQ"; expected a code of the table"#),
        ("m1,FJ 411,nadi,2027-03-09,10:00,SIN,2027-03-09,16:00", #"from: "nadi"; expected an airport's three capital"#),
        ("m1,FJ 411,NAN,2027-03-09,10:00,NAN,2027-03-09,16:00", #"to: "NAN"; expected another airport than NAN"#),
        (
            "m1,FJ411X1,NAN,2027-03-09,10:00,SIN,2027-03-09,16:00",
            #"flight: "FJ411X1"; expected a flight such as FJ 411"#
        ),
        (
            "m1,FJ 411,NAN,2027-03-09,10:00,SIN,2027-03-10,06:01",
            "arrivesOn: a flight of 24 h 1 min; expected at most 24 h"
        ),
        (
            "m1,FJ 411,NAN,2570-03-09,10:00,SIN,2027-03-09,16:00",
            "departsOn: 2570-03-09, which looks like a year of the Buddhist calendar; expected 2027-03-09, a year of"
        ),
        (
            "m1,FJ 411,NAN,2027-03-09,10:00,SIN,2570-03-09,16:00",
            "arrivesOn: 2570-03-09, which looks like a year of the Buddhist calendar; expected 2027-03-09, a year of"
        ),
        (
            "m1,FJ 411,NAN,2028-03-09,10:00,SIN,2028-03-09,16:00",
            "departsOn: 2028-03-09; expected a day near 2027-03-11 to 2027-03-14"
        ),
        (
            "m1,FJ 411,NAN,2027-02-29,10:00,SIN,2027-03-01,16:00",
            #"departsOn: "2027-02-29"; expected a day that exists"#
        ),
        (
            "m9,FJ 411,NAN,2027-03-09,10:00,SIN,2027-03-09,16:00",
            #"memberID: no member "m9"; expected one of members.csv"#
        ),
        (
            "m4,FJ 411,NAN,2027-03-09,10:00,SIN,2027-03-09,16:00",
            #"memberID: "m4", no delegate of yearly-2027; expected one of its delegates.csv"#
        ),
        ("m1,FJ 411,NAN,2027-03-09,10:00,SIN,2027-03-09", "8 cells; expected 9"),
        ("m1,FJ 411,NAN,2027-03-09,10:00,SIN,2027-03-09,16:00,x", "10 cells; expected 9"),
    ])
    func aLegThatCantBeIsOneFault(row: String, found: String) throws {
        let faults = try Tables.desk().tripFaults(Tables.legs(Tables.onward, row))
        #expect(faults.count == 1)
        let place = found.first?.isNumber == true ? "list.csv:3: " : "list.csv:3:"
        #expect(faults.first?.hasPrefix(place + found) == true, "\(faults)")
    }

    @Test func aLegToAMeetingThatIsNotThereIsAFault() throws {
        let list = Tables.legs(Tables.there).replacing("yearly-2027", with: "yearly-2099")
        let expected = #"list.csv:2:meetingID: no meeting "yearly-2099"; expected one of meetings.csv"#
        #expect(try Tables.desk().tripFaults(list) == [expected])
    }

    @Test func twoLegsOfOnePersonAreNotInTheAirAtOnce() throws {
        let early = "m1,SQ 442,SIN,2027-03-09,15:59,KTM,2027-03-09,19:00"
        let desk = try Tables.desk()
        // The later line is told, whichever stands first in the file.
        for (rows, line, other) in [([Tables.there, early], 3, 2), ([early, Tables.there], 2, 3)] {
            let faults = try desk.tripFaults(Tables.legs(rows[0], rows[1]))
            let found = "2027-03-09 15:59 from SIN, while FJ 411 is in the air"
            let expected = "a start after 2027-03-09 16:00 in SIN; see line \(other)"
            #expect(faults == ["list.csv:\(line):departsAt: \(found); expected \(expected)"])
        }
        // Somebody else may be.
        #expect(try desk.importTrips(Tables.legs(Tables.there, early.replacing("m1", with: "m2"))).changed == 2)
    }

    @Test func aPassportNumberOfTenKilobytesIsOneShortFaultWithoutIt() throws {
        let number = "PLANTED" + String(repeating: "7", count: 10_240)
        let row = Tables.passport.replacing("PA1234567", with: number)
        let faults = try Tables.desk().tripFaults(Tables.documents(row))
        #expect(
            faults == ["list.csv:2:number: a text of 10247 characters; expected 1 to 20 capital letters and digits"]
        )
    }

    @Test(arguments: [
        ("m1,0,passport,MANGO,pa-ß,2035-01-01,1990-02-03,FJ", "number: a text of 4 characters; "),
        ("m1,0,passport, MANGO,PA1,2035-01-01,1990-02-03,FJ", "name: a text of 6 characters; "),
        ("m1,0,passport,MANGO,PA1,2035-01-01,1990-02-03,Fiji", "nationality: a text of 4 characters; "),
        ("m1,0,visa,MANGO,PA1,2035-01-01,1990-02-03,FJ", #"kind: "visa"; expected one of passport, identityCard"#),
        ("m1,1,passport,MANGO,PA1,2035-01-01,1990-02-03,FJ", "companion: 1; expected 0: nobody is recorded"),
        ("m3,2,passport,MANGO,PA1,2035-01-01,1990-02-03,FJ", "companion: 2; expected at most 1"),
        ("m1,0,passport,MANGO,PA1,2035-01-01,2030-02-03,FJ", "birthDate: a day to come; expected a day before today"),
        ("m1,0,passport,MANGO,PA1,,1814-02-03,FJ", "birthDate: an age of 212 years; expected a birth less than 120"),
        (
            "m1,0,passport,MANGO,PA1,2578-01-01,2533-02-03,FJ",
            "birthDate: a day to come, which looks like a year of the Buddhist calendar; expected a day before today, by"
        ),
        ("m1,0,passport,MANGO,PA1,2578-01-01,1990-02-03,FJ", "expires: "),
        ("m4,0,passport,MANGO,PA1,2035-01-01,1990-02-03,FJ", #"memberID: "m4", no delegate of yearly-2027"#),
    ])
    func aDocumentThatCantBeIsOneFault(row: String, found: String) throws {
        let desk = try Tables.desk([
            "companions.csv": "meetingID,memberID,adults,childAges,inChildcare,beds\nyearly-2027,m3,1,,0,1\n"
        ])
        let faults = try desk.tripFaults(Tables.documents(row))
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("list.csv:2:\(found)") == true, "\(faults)")
    }

    @Test func oneTravellerHasOneOfEach() throws {
        let desk = try Tables.desk()
        #expect(
            try desk.tripFaults(Tables.documents(Tables.passport, Tables.passport)) == [
                "list.csv:3:kind: a second passport of one person; expected one; see line 2"
            ]
        )
        #expect(
            try desk.tripFaults(Tables.wishes("m1,window,,", "m1,aisle,,")) == [
                "list.csv:3:memberID: a second row of m1; expected one; see line 2"
            ]
        )
        #expect(
            try desk.tripFaults(Tables.stays("m1,Singapore,2027-03-09,2027-03-11", "m1,Delhi,2027-03-10,2027-03-12"))
                == [
                    "list.csv:3:arrives: 2027-03-10, a night that is slept elsewhere; expected 2027-03-11 or later; see line 2"
                ]
        )
        // One place is left in the morning, the next one is reached in the evening.
        let following = Tables.stays("m1,Singapore,2027-03-09,2027-03-11", "m1,Delhi,2027-03-11,2027-03-12")
        #expect(try desk.importTrips(following).changed == 1)
    }

    @Test func everyFaultIsToldUpToFifty() throws {
        let rows = (0..<60).map { "yearly-2027,m9,FJ \($0),NAN,2027-03-09,10:00,SIN,2027-03-09,16:00\n" }
        let faults = try Tables.desk().tripFaults(Tables.legs() + rows.joined())
        #expect(faults.count == 51)
        #expect(faults.first?.hasPrefix("list.csv:2:memberID") == true)
        #expect(faults.last == "10 more faults")
    }

    // What a spreadsheet in a Thai locale writes.

    @Test func windows874IsRefusedWithItsLineAndColumn() throws {
        let thai: [UInt8] = [0xE2, 0xB7, 0xC3]
        let before = Array(Tables.wishes("m1,window,,", "m2,").utf8.dropLast())
        let expected =
            "list.csv:3:requests: bytes that are not UTF-8; expected UTF-8: save the file as CSV UTF-8"
        #expect(try Tables.desk().tripFaults(before + thai + Array(",,\n".utf8)) == [expected])
        let header = Array("meetingID,memberID,".utf8) + thai + Array(",contact,insurance\n".utf8)
        #expect(try Tables.desk().tripFaults(header).first?.hasPrefix("list.csv:1: bytes that are not UTF-8") == true)
    }

    @Test func utf16IsRefused() throws {
        let units = Tables.legs(Tables.there).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let desk = try Tables.desk()
        let expected = "expected UTF-8: save the file as CSV UTF-8"
        #expect(try desk.tripFaults([0xFF, 0xFE] + units) == ["list.csv:1: UTF-16LE; \(expected)"])
        #expect(try desk.tripFaults(units) == ["list.csv:1: a NUL byte, as in UTF-16; \(expected)"])
    }

    @Test func semicolonsAreRefused() throws {
        let desk = try Tables.desk()
        let list = Tables.legs(Tables.there).replacing(",", with: ";")
        let fault = "1: cells parted by semicolons; expected commas: save the file as CSV UTF-8 with commas"
        #expect(try desk.tripFaults(list) == ["list.csv:\(fault)"])
        let rooms = "meetingID;memberID;room;beds\r\nyearly-2027;m1;204;2\r\n"
        #expect(try desk.tableFaults(["rooms.csv": rooms]) == ["rooms.csv:\(fault)"])
    }

    @Test func aListOfSomethingElseIsRefused() throws {
        let desk = try Tables.desk()
        let faults = try desk.tripFaults("name,age\nMango,30\n")
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("list.csv:1: the columns of no list of travel; expected meetingID,") == true)
        #expect(try desk.tripFaults("").first?.hasPrefix("list.csv:1: an empty file; expected a first row of") == true)
        let missing = try desk.tripFaults("meetingID,memberID,flight,from\n")
        #expect(missing.first?.hasPrefix("list.csv:1: ") == true)
        let tooLong = try desk.tripFaults(Array(repeating: UInt8(ascii: "x"), count: (16 << 20) + 1))
        #expect(tooLong == ["list.csv:1: 16777217 bytes; expected at most 16777216"])
    }
}
