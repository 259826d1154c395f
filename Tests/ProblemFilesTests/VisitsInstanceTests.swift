import Foundation
import ProblemFiles
import Scheduler
import TestSupport
import Testing

@Suite struct VisitsInstanceTests {
    private static let sound = """
        {"format":"visits-instance/1","name":"two","rounds":2,"hostMax":1,"travelMax":2,"repeatGap":3,"balanceAcross":1,
        "balanceSelf":null,"countries":[4,5],"score":[[null,7],[9,null]],"unavailable":[[1,0]],
        "history":[[],[[0,1]]]}
        """

    private func fault(_ text: String) -> String {
        do throws(ProblemFileError) {
            _ = try VisitsInstance(Array(text.utf8))
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    @Test func aSoundFileIsRead() throws {
        let instance = try VisitsInstance(Array(Self.sound.utf8))
        #expect(instance.name == "two")
        let expected = try VisitsProblem(
            rounds: 2,
            hostMax: 1,
            travelMax: 2,
            repeatGap: 3,
            balanceAcross: 1,
            countries: [4, 5],
            score: [[nil, 7], [9, nil]],
            unavailable: [.init(group: 1, round: 0)],
            history: [[], [.init(guest: 0, host: 1)]]
        )
        #expect(instance.problem == expected)
    }

    @Test(arguments: [
        "format", "name", "rounds", "hostMax", "travelMax", "repeatGap", "balanceAcross", "balanceSelf", "countries",
        "score", "unavailable", "history",
    ])
    func aMissingKeyIsNamed(key: String) {
        let text = Self.sound.replacing("\"\(key)\":", with: "\"other\":")
        #expect(fault(text).hasPrefix("\(key): found nothing; expected"))
    }

    @Test(arguments: [
        ("visits-instance/1", "visits-instance/2", "format: found \"visits-instance/2\"; expected"),
        ("\"name\":\"two\"", "\"name\":2", "name: found another type; expected a text"),
        ("\"rounds\":2", "\"rounds\":\"two\"", "rounds: found another type; expected a whole number"),
        ("\"rounds\":2", "\"rounds\":0", "rounds: found 0, expected a whole number from 1"),
        ("\"rounds\":2", "\"rounds\":2.5", "rounds: found a fraction"),
        ("\"rounds\":2", "\"rounds\":99999999999999999999", "rounds: found a fraction, or a number beyond 64 bits"),
        ("\"rounds\":2", "\"rounds\":null", "rounds: found null; expected a whole number"),
        ("\"hostMax\":1", "\"hostMax\":-1", "hostMax: found -1"),
        ("\"travelMax\":2", "\"travelMax\":true", "travelMax: "),
        ("\"repeatGap\":3", "\"repeatGap\":9223372036854775807", "repeatGap: found 9223372036854775807"),
        ("\"balanceAcross\":1", "\"balanceAcross\":-1", "balanceAcross: found -1"),
        (
            "\"balanceAcross\":1", "\"balanceAcross\":\"1\"",
            "balanceAcross: found another type; expected a whole number"
        ),
        ("\"balanceSelf\":null", "\"balanceSelf\":[]", "balanceSelf: found another type; expected a whole number"),
        ("\"balanceSelf\":null", "\"balanceSelf\":1e30", "balanceSelf: found a fraction, or a number beyond 64 bits"),
        ("[4,5]", "[4,null]", "countries[1]: found null; expected a whole number"),
        ("[4,5]", "[4,5,6]", "score: found 2 entries, expected 3"),
        ("[4,5]", "[]", "countries: found 0"),
        ("[4,5]", "{}", "countries: found another type; expected a list"),
        ("[[null,7],[9,null]]", "[[null,7]]", "score: found 1 entries, expected 2"),
        ("[[null,7],[9,null]]", "[[null,7],[9]]", "score[1]: found 1 entries, expected 2"),
        ("[[null,7],[9,null]]", "[[null,0],[9,null]]", "score[0][1]: found 0"),
        ("[[null,7],[9,null]]", "[[null,7],[\"x\",null]]", "score[1][0]: found another type; expected a whole number"),
        ("[[1,0]]", "[[1]]", "unavailable[0]: found 1 numbers; expected two"),
        ("[[1,0]]", "[[2,0]]", "unavailable[0][0]: found 2, expected an index from 0 to 1"),
        ("[[1,0]]", "[[1,2]]", "unavailable[0][1]: found 2, expected an index from 0 to 1"),
        ("[[],[[0,1]]]", "[[],[[0,1,2]]]", "history[1][0]: found 3 numbers; expected two"),
        ("[[],[[0,1]]]", "[[],[[0,2]]]", "history[1][0][1]: found 2"),
        ("[[],[[0,1]]]", "[[],[0,1]]", "history[1][0]: found another type; expected a list"),
        ("[[],[[0,1]]]", "[null]", "history[0]: found null; expected a list"),
    ])
    func aWrongKeyIsNamed(old: String, new: String, expected: String) throws {
        try #require(Self.sound.contains(old))
        let found = fault(Self.sound.replacing(old, with: new))
        #expect(found.hasPrefix(expected), "\(found)")
        #expect(!found.contains("\n"))
    }

    @Test(arguments: ["", " ", "{", "[]", "null", "7", "\"x\"", "{}", "not json", "\u{0}", "{\"format\":}"])
    func whatIsNoProblemSaysSo(text: String) {
        #expect(fault(text) != "no fault")
    }

    @Test func aHugeFileIsRefusedUnread() {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: VisitsInstance.sizeLimit + 1)
        #expect(throws: ProblemFileError.tooLarge(bytes: bytes.count, limit: VisitsInstance.sizeLimit)) {
            try VisitsInstance(bytes)
        }
    }

    /// Bytes flipped, dropped and doubled at seeded places: a problem or a fault each time, never a crash.
    @Test func damagedBytesNeverCrashTheReader() {
        var chance = SplitMix64(seed: 5)
        var faults = 0
        for _ in 0..<2_000 {
            var bytes = Array(Self.sound.utf8)
            for _ in 0..<chance.number(in: 1...4) {
                let place = chance.number(in: 0...bytes.count - 1)
                switch chance.number(in: 0...3) {
                case 0: bytes[place] = UInt8(chance.number(in: 0...255))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes[place], at: place)
                default: bytes[place] = UInt8(ascii: "9")
                }
            }
            do throws(ProblemFileError) {
                let outcome = try VisitsInstance(bytes).problem.solved()
                #expect(outcome.isOptimal)
            } catch {
                faults += 1
                if "\(error)".contains("\n") { Issue.record("two lines: \(error)") }
            }
        }
        #expect(faults > 500)
    }
}
