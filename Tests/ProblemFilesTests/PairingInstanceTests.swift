import Foundation
import ProblemFiles
import Scheduler
import TestSupport
import Testing

@Suite struct PairingInstanceTests {
    private static let sound = """
        {"format":"pairing-instance/1","name":"tw\\u00f6","mentees":3,"mentors":2,"capacity":[1,0],
        "arcs":[[0,0,5],[1,0,-7],[ 1 , 1 , 9 ]],"existing":[[1,0]],"forbidden":[[1,1]],"stickiness":4,"x":{"y":[1.5e3,null]}}
        """

    private func fault(_ text: String) -> String {
        do throws(ProblemFileError) {
            _ = try PairingInstance(Array(text.utf8))
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    @Test func aSoundFileIsRead() throws {
        let instance = try PairingInstance(Array(Self.sound.utf8))
        #expect(instance.name == "twö")
        let problem = try PairingProblem(
            mentees: 3,
            mentors: 2,
            capacity: [1, 0],
            arcs: [
                .init(mentee: 0, mentor: 0, score: 5), .init(mentee: 1, mentor: 0, score: -7),
                .init(mentee: 1, mentor: 1, score: 9),
            ],
            existing: [.init(mentee: 1, mentor: 0)],
            forbidden: [.init(mentee: 1, mentor: 1)],
            stickiness: 4
        )
        #expect(instance.problem == problem)
        #expect(try PairingInstance([0xEF, 0xBB, 0xBF] + Self.sound.utf8) == instance)
    }

    @Test(arguments: [
        "format", "name", "mentees", "mentors", "capacity", "arcs", "existing", "forbidden", "stickiness",
    ])
    func aMissingKeyIsNamed(key: String) {
        let text = Self.sound.replacing("\"\(key)\":", with: "\"other\":")
        #expect(fault(text) == "\(key): found nothing; expected it in its object")
    }

    @Test(arguments: [
        ("pairing-instance/1", "pairing-instance/2", "format: found \"pairing-instance/2\"; expected"),
        ("\"mentees\":3", "\"mentees\":\"three\"", "mentees: found another type; expected a whole number"),
        ("\"mentees\":3", "\"mentees\":null", "mentees: found null; expected a whole number"),
        ("\"mentees\":3", "\"mentees\":2.5", "mentees: found a fraction, or a number beyond 64 bits"),
        ("\"mentees\":3", "\"mentees\":99999999999999999999", "mentees: found a fraction, or a number beyond 64 bits"),
        ("\"mentees\":3", "\"mentees\":-9223372036854775808", "mentees: found -9223372036854775808, expected"),
        ("\"mentees\":3", "\"mentees\":0", "arcs[0][0]: found 0, but there is nothing that it could name"),
        ("\"mentees\":3", "\"mentees\":1", "arcs[1][0]: found 1, expected an index from 0 to 0"),
        ("\"mentors\":2", "\"mentors\":3", "capacity: found 2 entries, expected 3"),
        ("[1,0],", "[1,-1],", "capacity[1]: found -1"),
        ("[1,0],", "[1,true],", "capacity[1]: found another type; expected a whole number"),
        ("[1,0],", "7,", "capacity: found another type; expected a list"),
        ("[0,0,5]", "[0,0]", "arcs[0]: found 2 numbers; expected a mentee, a mentor and a score"),
        ("[0,0,5]", "[0,0,5,5]", "arcs[0]: found 4 numbers"),
        ("[0,0,5]", "[]", "arcs[0]: found 0 numbers"),
        ("[0,0,5]", "5", "arcs[0]: found another type; expected a list"),
        ("[0,0,5]", "null", "arcs[0]: found null; expected a list"),
        ("[0,0,5]", "[0,0,null]", "arcs[0][2]: found null; expected a whole number"),
        ("[0,0,5]", "[0,2,5]", "arcs[0][1]: found 2, expected an index from 0 to 1"),
        ("[0,0,5]", "[0,0,1000000001]", "arcs[0][2]: found 1000000001, expected"),
        ("[0,0,5]", "[0,0,4294967296]", "arcs[0]: found a number beyond 32 bits"),
        ("[0,0,5]", "[1,0,5]", "arcs: found mentee 1 with mentor 0 twice"),
        ("[[1,0]]", "[[3,0]]", "existing[0][0]: found 3"),
        ("[[1,0]]", "[[1,0],[1,0]]", "existing: found mentee 1 with mentor 0 twice"),
        ("[[1,1]]", "[[1,1,1]]", "forbidden[0]: found 3 numbers; expected a mentee and a mentor"),
        ("\"stickiness\":4", "\"stickiness\":-1", "stickiness: found -1"),
    ])
    func aWrongKeyIsNamed(old: String, new: String, expected: String) throws {
        try #require(Self.sound.contains(old))
        let found = fault(Self.sound.replacing(old, with: new, maxReplacements: 1))
        #expect(found.hasPrefix(expected), "\(found)")
        #expect(!found.contains("\n"))
    }

    @Test func whatIsBothExistingAndForbiddenIsRead() {
        #expect(fault(Self.sound.replacing("[[1,1]]", with: "[[1,0]]")) == "no fault")
    }

    @Test func emptyListsAreNoFault() throws {
        let text = """
            {"format":"pairing-instance/1","name":"","mentees":0,"mentors":0,"capacity":[],"arcs":[],"existing":[],
            "forbidden":[],"stickiness":0}
            """
        #expect(try PairingInstance(Array(text.utf8)).problem.mentees == 0)
    }

    @Test(arguments: [
        "", " ", "{", "[]", "null", "7", "\"x\"", "not json", "\u{0}", "{\"format\":}", "{\"a\":1}}", "{\"a\":1,}",
        "{\"a\" 1}", "{'a':1}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":-}", "{\"a\":nul}", "{\"a\":\"\n\"}", "{\"a\":\"\\",
        "{\"mentees\":1e}", "{\"mentees\":00}", "{\"arcs\":[[1 2]]}", "{\"arcs\":[,]}", "{\"capacity\":[1,]}",
        "{\"name\":\"\\q\"}", "{\"capacity\":[x]}",
    ])
    func whatIsNoJSONSaysSo(text: String) {
        #expect(fault(text) == "\(ProblemFileError.notJSON)")
    }

    @Test func aDeepNestIsRefused() {
        let nest = String(repeating: "[", count: 500_000)
        #expect(fault("{\"x\":\(nest)") == "\(ProblemFileError.notJSON)")
        #expect(fault("{\"mentees\":\(nest)") == "\(ProblemFileError.notJSON)")
        #expect(fault(nest) == "\(ProblemFileError.notJSON)")
    }

    @Test func aHugeFileIsRefusedUnread() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: PairingInstance.sizeLimit + 1)
        #expect(throws: ProblemFileError.tooLarge(bytes: bytes.count, limit: PairingInstance.sizeLimit)) {
            try PairingInstance(bytes)
        }
    }

    /// Bytes flipped, dropped and doubled at seeded places: an answer or a fault each time, never a crash. What this reader
    /// takes as JSON, Foundation's takes too.
    @Test func damagedBytesNeverCrashTheReader() throws {
        var generator = SplitMix64(seed: 5)
        var (faults, sound) = (0, 0)
        for _ in 0..<3_000 {
            var bytes = Array(Self.sound.utf8)
            for _ in 0..<generator.number(in: 1...3) {
                let place = generator.number(in: 0...bytes.count - 1)
                switch generator.number(in: 0...3) {
                case 0: bytes[place] = UInt8(generator.number(in: 0...255))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes[place], at: place)
                default: bytes[place] = UInt8(ascii: "9")
                }
            }
            do throws(ProblemFileError) {
                _ = try PairingInstance(bytes).problem.solved()
                sound += 1
                if String(validating: bytes, as: UTF8.self) != nil {
                    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
                }
            } catch {
                faults += 1
                if "\(error)".contains("\n") { Issue.record("two lines: \(error)") }
            }
        }
        #expect(faults > 1_500 && sound > 50)
    }
}
