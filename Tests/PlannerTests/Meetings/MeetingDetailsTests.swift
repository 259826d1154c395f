import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct MeetingDetailsTests {
    private func edited(_ fill: (inout MeetingDetails) -> Void) throws -> Meeting {
        let planner = try Desk.with(SmallTables.all).planner
        var first = MeetingDetails()
        first.group = "np-kathmandu"
        (first.starts, first.ends) = ("2027-05-01", "2027-05-03")
        (first.opens, first.closes, first.timeZone) = ("09:00", "17:00", "Asia/Kathmandu")
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: first)
        var details = MeetingDetails()
        fill(&details)
        return try planner.confirmMeeting("yearly-2027", details: details, despitePolicy: nil)
    }

    private func complaint(_ fill: (inout MeetingDetails) -> Void) -> String {
        do { return "accepted: \(try edited(fill))" } catch { return "\(error)" }
    }

    @Test func whatIsNotSaidStaysAsItIs() throws {
        let meeting = try edited { $0.closes = "18:00" }
        #expect(meeting.hours?.opens.description == "09:00")
        #expect(meeting.hours?.closes.description == "18:00")
        #expect(meeting.dates?.description == "2027-05-01 to 2027-05-03")
        #expect(meeting.place?.city?.text == "Kathmandu")
        #expect(meeting.name.text == "Yearly meeting 2027, Kathmandu")
    }

    @Test func oneOfTwoDaysMayBeChangedAlone() throws {
        #expect(try edited { $0.ends = "2027-05-04" }.dates?.description == "2027-05-01 to 2027-05-04")
        #expect(try edited { $0.starts = "2027-05-02" }.dates?.description == "2027-05-02 to 2027-05-03")
    }

    @Test func anotherCountryLeavesCityAndGroupBehind() throws {
        let place = try #require(try edited { $0.country = "kh" }.place)
        #expect(place.countryCode.text == "KH")
        #expect(place.city == nil)
        #expect(place.hostGroupID == nil)
    }

    @Test func aGroupBringsItsCountryAndKeepsACityThatIsSaid() throws {
        let place = try #require(try edited { ($0.group, $0.city) = ("kh-phnom-penh", "Siem Reap") }.place)
        #expect(place.countryCode.text == "KH")
        #expect(place.city?.text == "Siem Reap")
    }

    @Test func anotherGroupBringsItsCityAndTheMeetingsNameFollows() throws {
        let meeting = try edited { $0.group = "kh-phnom-penh" }
        #expect(meeting.place?.city?.text == "Phnom Penh")
        #expect(meeting.name.text == "Yearly meeting 2027, Phnom Penh")
    }

    @Test func theSameGroupAgainLeavesTheCityAsItIs() throws {
        let planner = try Desk.with(SmallTables.all).planner
        var details = MeetingDetails()
        (details.group, details.city) = ("np-kathmandu", "Patan")
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: details)
        details.city = nil
        let meeting = try planner.confirmMeeting("yearly-2027", details: details, despitePolicy: nil)
        #expect(meeting.place?.city?.text == "Patan")
    }

    @Test func aNameLosesACityThatTheMeetingLeavesAndKeepsWhatAPersonGave() throws {
        #expect(try edited { $0.country = "KH" }.name.text == "Yearly meeting 2027")
        #expect(
            try edited { ($0.country, $0.name) = ("KH", "Old friends, Kathmandu") }.name.text
                == "Old friends, Kathmandu"
        )
    }

    @Test func anUnknownZoneIsNamed() {
        let zone = complaint { $0.timeZone = "Mars/Base" }
        #expect(zone.contains("Mars/Base") && !zone.hasPrefix("accepted"))
        #expect(complaint { $0.timeZone = "../../etc/passwd" }.hasPrefix("--time-zone: found "))
    }

    @Test func aLongTextIsNotRepeatedInFull() {
        let complaint = complaint { $0.name = String(repeating: "N", count: 300) }
        #expect(complaint == "--name: found \"\(String(repeating: "N", count: 40))…\"; expected \(plainLine)")
    }

    @Test func halfADateAndHalfAClockAreRefused() throws {
        let planner = try Desk.with(SmallTables.all).planner
        func complaint(_ fill: (inout MeetingDetails) -> Void) -> String {
            var details = MeetingDetails()
            fill(&details)
            do {
                return "accepted: \(try planner.addMeeting(to: nil, year: nil, id: nil, details: details))"
            } catch { return "\(error)" }
        }
        #expect(complaint { $0.starts = "2027-05-01" }.hasPrefix("found one of --starts and --ends"))
        #expect(complaint { $0.opens = "09:00" }.hasPrefix("found some of --opens, --closes and --time-zone"))
        #expect(complaint { $0.city = "Suva" } == "found the city Suva without a country; add --country")
        #expect(try planner.history(last: nil).count == 1)
    }
}
