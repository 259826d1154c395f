import ProblemFiles
import Scheduler
import Testing

@Suite struct PairingAnswerTests {
    private func problem() throws -> PairingProblem {
        try PairingProblem(
            mentees: 3,
            mentors: 1,
            capacity: [1],
            arcs: [.init(mentee: 0, mentor: 0, score: 2), .init(mentee: 1, mentor: 0, score: 3)]
        )
    }

    @Test func theAnswerIsOneLine() throws {
        let problem = try problem()
        let line = PairingAnswer(name: "a/b", outcome: problem.solved(), milliseconds: 1.23456).line
        #expect(
            line
                == #"{"format":"pairing-answer/1","name":"a/b","paired":1,"pairs":[[1,0]],"score":3,"#
                + #""solveMilliseconds":1.235,"status":"optimal","unpaired":"#
                + #"[{"blockedBy":[0],"mentee":0,"reason":"capacity"},{"mentee":2,"reason":"noCandidate"}]}"#
        )
        let stable = PairingAnswer(name: "a/b", stable: problem.stablePairing(), milliseconds: 0).line
        #expect(stable.contains(#""pairs":[[1,0]]"#) && stable.contains(#""status":"stable""#))
    }

    @Test func aCertificateIsReadAsItWasWritten() throws {
        let problem = try problem()
        let certificate = problem.certificate(named: "a \"b\"", of: problem.solved())
        let text = PairingCertificateFile(certificate).text
        #expect(try PairingCertificateFile(Array(text.utf8)).certificate == certificate)
        for count in 0..<text.utf8.count {
            #expect(throws: ProblemFileError.self) { try PairingCertificateFile(Array(text.utf8.prefix(count))) }
        }
    }
}
