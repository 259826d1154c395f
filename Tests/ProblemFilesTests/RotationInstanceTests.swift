import Foundation
import ProblemFiles
import Scheduler
import TestSupport
import Testing

@Suite struct RotationInstanceTests {
    private static let sound = """
        {"format":"rotation-instance/1","name":"two","slots":2,"regions":[{"id":"A","weight":1,"mustCover":true},
        {"id":"B","weight":2,"mustCover":false}],"countries":[{"id":"a","region":0,"maxTurns":1},
        {"id":"b","region":1,"maxTurns":2}],"history":[0,null],"fairnessHistory":2,"cooldown":2,"spacing":1,
        "coverage":3,"repeatUnit":500,"cost":[[1,2],[3,null]],"pinned":[[1,0]],"forbidden":[]}
        """

    private func fault(_ text: String) throws -> String {
        do throws(ProblemFileError) {
            _ = try RotationInstance(Array(text.utf8))
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    @Test func aSoundFileIsRead() throws {
        let instance = try RotationInstance(Array(Self.sound.utf8))
        #expect(instance.name == "two")
        #expect(instance.problem.slots == 2)
        #expect(instance.problem.subregions.map(\.weight) == [1, 2])
        #expect(instance.problem.countries.map(\.maxTurns) == [1, 2])
        #expect(instance.problem.history == [0, nil])
        #expect(instance.problem.cost == [[1, 2], [3, nil]])
        #expect(instance.problem.pinned == [.init(country: 1, slot: 0)])
        #expect(instance.problem.runPrice == 0)
    }

    @Test func aPriceOnRunsMayBeNamed() throws {
        let text = Self.sound.replacing("\"repeatUnit\":500", with: "\"repeatUnit\":500,\"runPrice\":250")
        #expect(try RotationInstance(Array(text.utf8)).problem.runPrice == 250)
    }

    @Test(arguments: [
        "format", "name", "slots", "regions", "countries", "history", "fairnessHistory", "cooldown", "spacing",
        "coverage", "repeatUnit", "cost", "pinned", "forbidden",
    ])
    func aMissingKeyIsNamed(key: String) throws {
        let text = Self.sound.replacing("\"\(key)\":", with: "\"other\":")
        #expect(try fault(text).hasPrefix("\(key): found nothing; expected"))
    }

    @Test(arguments: [
        ("\"slots\":2", "\"slots\":\"two\"", "slots: "),
        ("\"slots\":2", "\"slots\":0", "slots: found 0, expected a whole number from 1"),
        ("\"slots\":2", "\"slots\":2.5", "slots: "),
        ("\"slots\":2", "\"slots\":99999999999999999999", "slots: "),
        ("\"slots\":2", "\"slots\":3", "cost[0]: found 2 entries, expected 3"),
        ("\"slots\":2", "\"slots\":null", "slots: found null; expected a whole number"),
        ("\"weight\":1", "\"weight\":-1", "regions[0].weight: found -1"),
        ("\"mustCover\":true", "\"mustCover\":1", "regions[0].mustCover: "),
        ("\"region\":1", "\"region\":2", "countries[1].region: found 2, expected an index from 0 to 1"),
        ("\"history\":[0,null]", "\"history\":[5]", "history[0]: found 5"),
        ("\"history\":[0,null]", "\"history\":{}", "history: found another type; expected a list"),
        ("[[1,2],[3,null]]", "[[1,2]]", "cost: found 1 entries, expected 2"),
        ("[[1,2],[3,null]]", "[[1,2],[3]]", "cost[1]: found 1 entries, expected 2"),
        ("[[1,2],[3,null]]", "[[1,-2],[3,4]]", "cost[0][1]: found -2"),
        ("[[1,2],[3,null]]", "[[1,\"x\"],[3,4]]", "cost[0][1]: found another type; expected a whole number"),
        ("[[1,2],[3,null]]", "[[1,9223372036854775807],[3,4]]", "cost[0][1]: found 9223372036854775807"),
        ("\"pinned\":[[1,0]]", "\"pinned\":[[1]]", "pinned[0]: found 1 numbers; expected a country and a slot"),
        ("\"pinned\":[[1,0]]", "\"pinned\":[[1,2]]", "pinned[0][1]: found 2"),
        ("\"forbidden\":[]", "\"forbidden\":[[0,0,0]]", "forbidden[0]: found 3 numbers"),
        ("rotation-instance/1", "rotation-instance/2", "format: found \"rotation-instance/2\"; expected"),
        ("\"cooldown\":2", "\"cooldown\":-1", "cooldown: found -1"),
        ("\"repeatUnit\":500", "\"repeatUnit\":1000001", "repeatUnit: found 1000001"),
        ("\"repeatUnit\":500", "\"repeatUnit\":5,\"runPrice\":1000001", "runPrice: found 1000001"),
        ("\"repeatUnit\":500", "\"repeatUnit\":5,\"runPrice\":1.5", "runPrice: found a fraction"),
        ("\"maxTurns\":1", "\"maxTurns\":true", "countries[0].maxTurns: "),
    ])
    func aWrongKeyIsNamed(old: String, new: String, expected: String) throws {
        try #require(Self.sound.contains(old))
        let found = try fault(Self.sound.replacing(old, with: new))
        #expect(found.hasPrefix(expected), "\(found)")
        #expect(!found.contains("\n"))
    }

    @Test(arguments: ["", " ", "{", "[]", "null", "7", "\"x\"", "{}", "not json", "\u{0}", "{\"format\":}"])
    func whatIsNoProblemSaysSo(text: String) throws {
        #expect(try fault(text) != "no fault")
    }

    @Test func emptyListsAreRefused() throws {
        let text = Self.sound.replacing(
            #/"regions":\[.*?\],"countries":\[.*?\]/#.dotMatchesNewlines(),
            with: "\"regions\":[],\"countries\":[]"
        )
        #expect(try fault(text) != "no fault")
    }

    @Test func aDeepNestIsRefused() throws {
        #expect(try fault(String(repeating: "[", count: 1_000_000)) != "no fault")
        let nest = String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
        #expect(
            try fault(Self.sound.replacing("\"name\":\"two\"", with: "\"name\":\"two\",\"x\":\(nest)")) != "no fault"
        )
    }

    @Test func aHugeFileIsRefusedUnread() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: RotationInstance.sizeLimit + 1)
        #expect(throws: ProblemFileError.tooLarge(bytes: bytes.count, limit: RotationInstance.sizeLimit)) {
            try RotationInstance(bytes)
        }
    }

    /// Bytes flipped, dropped and doubled at seeded places: an answer or a fault each time, never a crash.
    @Test func damagedBytesNeverCrashTheReader() {
        var generator = SplitMix64(seed: 3)
        var faults = 0
        for _ in 0..<3_000 {
            var bytes = Array(Self.sound.utf8)
            for _ in 0..<generator.number(in: 1...4) {
                let place = generator.number(in: 0...bytes.count - 1)
                switch generator.number(in: 0...3) {
                case 0: bytes[place] = UInt8(generator.number(in: 0...255))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes[place], at: place)
                default: bytes[place] = UInt8(ascii: "9")
                }
            }
            do throws(ProblemFileError) {
                _ = try RotationInstance(bytes)
            } catch {
                faults += 1
                if "\(error)".contains("\n") { Issue.record("two lines: \(error)") }
            }
        }
        #expect(faults > 1_000)
    }
}
