import Foundation
import TestSupport
import Testing

@Suite struct TripsTests {
    @Test func aListIsSealedShownAndTakenBack() throws {
        let mela = try VaultProgram.made()
        let dry = try mela.open("trips", "import", "documents.csv", "--dry-run")
        #expect(
            dry.lines == [
                "Would seal 2 records for mela-2027; 0 unchanged.", "A dry run: nothing was changed.",
            ]
        )
        let sealed = try mela.open("trips", "import", "documents.csv")
        #expect(sealed.lines.first == "Sealed 2 records for mela-2027; 0 unchanged.")
        #expect(sealed.lines.last?.hasPrefix("Now destroy the file") == true)
        #expect(try mela.open("trips", "import", "documents.csv").lines.first?.hasSuffix("; 2 unchanged.") == true)
        #expect(try mela.open("trips", "import", "flights.csv").status == 0)
        let list = try mela.open("trips", "list", "mela-2027")
        let line = try #require(list.lines.first { $0.hasPrefix("m017 ") })
        #expect(line.contains("2027-03-08 11:30 BG 371") && line.hasSuffix("way back"))
        #expect(!list.output.contains("PLANTED"))
        #expect(try mela.run("undo").status == 0)
        #expect(try !mela.open("trips", "list", "mela-2027").output.contains("BG 371"))
    }

    @Test func faultsAreOneLineEachAndNothingIsSealed() throws {
        let mela = try VaultProgram.made()
        let bad = VaultProgram.flights.replacing("11:30", with: "09:00").replacing("CTU", with: "QQQ")
        try mela.write(bad, to: "bad.csv")
        let answer = try mela.open("trips", "import", "bad.csv")
        #expect(answer.status == 65 && answer.output.isEmpty)
        #expect(
            answer.complaint.split(separator: "\n").map { $0.prefix { $0 != ";" } } == [
                "bad.csv:2:arrivesAt: 2027-03-08 09:00 in KTM, 45 min before it departs from DAC at 2027-03-08 10:00",
                "bad.csv:3:from: no airport \"QQQ\"",
            ]
        )
        #expect(try mela.open("trips", "import", "none.csv").status == 66)
        #expect(try mela.run("history").lines.count == 1)
    }

    @Test func theCalendarsAreTheSameUnderEveryClockAndLanguage() throws {
        let mela = try VaultProgram.filled()
        let places = [
            ["TZ": "UTC", "LC_ALL": "C"], ["TZ": "Pacific/Kiritimati", "LC_ALL": "th_TH.UTF-8", "LANG": "th_TH.UTF-8"],
            ["TZ": "Asia/Kathmandu", "LC_ALL": "ne_NP.UTF-8", "LANG": "ne_NP.UTF-8"],
        ]
        var written: [[String: Data]] = []
        for (number, environment) in places.enumerated() {
            let answer = try mela.open(
                "trips",
                "calendar",
                "mela-2027",
                "--out",
                "out\(number)",
                environment: environment
            )
            #expect(answer.status == 0 && answer.lines.last == "Wrote 2 files to out\(number).")
            written.append(try contents(below: mela.file("out\(number)")))
        }
        #expect(written[0].count == 2 && written[1] == written[0] && written[2] == written[0])
        // An import under another calendar and clock finds nothing changed.
        let again = try mela.open("trips", "import", "flights.csv", environment: places[1])
        #expect(again.lines.first == "Sealed 0 records for mela-2027; 2 unchanged.")
    }

    @Test func theBudgetIsInTheCurrenciesOwnUnits() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let answer = try mela.run("trips", "budget", "mela-2027")
        let flights = try #require(answer.lines.first { $0.hasPrefix("USD") && $0.contains(" flight ") })
        #expect(flights.split(separator: " ") == ["USD", "flight", "1", "38,000.00", "12,400.00", "25,600.00"])
        try mela.write(
            """
            id,meetingID,memberID,kind,currency,budget,paid
            a,mela-2026-x,,hotel,VUV,1500,2000

            """.replacing("mela-2026-x", with: "mela-2027"),
            to: "more/expenses.csv"
        )
        #expect(try mela.run("import", "more").status == 0)
        let vatu = try #require(try mela.run("trips", "budget", "mela-2027").lines.first { $0.hasPrefix("VUV") })
        #expect(vatu.split(separator: " ") == ["VUV", "hotel", "1", "1,500", "2,000", "-500"])
        try mela.write(
            "id,meetingID,memberID,kind,currency,budget,paid\nb,mela-2027,,hotel,XXZ,1,0\n",
            to: "bad/expenses.csv"
        )
        let bad = try mela.run("import", "bad")
        #expect(bad.status == 65)
        #expect(
            bad.complaint.contains("expenses.csv:2:currency: \"XXZ\", in which nothing is priced; expected a currency")
        )
    }
}
