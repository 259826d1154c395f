import CertificateChecking
import Foundation
import ProblemFiles
import Scheduler
import Testing

/// Each number of a pairing's certificate, changed in every way that comes to mind.
@Suite struct PairingTamperingTests {
    /// A roomy part and a crowded one.
    private func problem(score: Int32 = 6) throws -> PairingProblem {
        try PairingProblem(
            mentees: 7,
            mentors: 4,
            capacity: [2, 1, 2, 0],
            arcs: [
                .init(mentee: 0, mentor: 0, score: 5), .init(mentee: 0, mentor: 2, score: 9),
                .init(mentee: 1, mentor: 0, score: 7), .init(mentee: 1, mentor: 2, score: 8),
                .init(mentee: 2, mentor: 1, score: 3), .init(mentee: 3, mentor: 1, score: 4),
                .init(mentee: 4, mentor: 1, score: score), .init(mentee: 4, mentor: 3, score: 9),
                .init(mentee: 5, mentor: 2, score: 1), .init(mentee: 5, mentor: 0, score: 2),
            ],
            existing: [.init(mentee: 3, mentor: 1)],
            forbidden: [.init(mentee: 5, mentor: 0)],
            stickiness: 3
        )
    }

    private func certificate() throws -> PairingCertificate {
        let problem = try problem()
        return problem.certificate(named: "seven", of: problem.solved())
    }

    private func fault(
        pairs: [PairingProblem.Pair]? = nil,
        paired: Int? = nil,
        score: Int? = nil,
        pairWeight: Int? = nil,
        menteePrice: [Int]? = nil,
        mentorPrice: [Int]? = nil
    ) throws -> PairingCertificateFault? {
        let (sound, problem) = (try certificate(), try problem())
        let other = PairingCertificate(
            name: sound.name,
            instance: sound.instance,
            pairs: pairs ?? sound.pairs,
            paired: paired ?? sound.paired,
            score: score ?? sound.score,
            pairWeight: pairWeight ?? sound.pairWeight,
            menteePrice: menteePrice ?? sound.menteePrice,
            mentorPrice: mentorPrice ?? sound.mentorPrice
        )
        do throws(PairingCertificateFault) {
            try PairingCertificateChecking.check(other, for: problem)
            return nil
        } catch {
            return error
        }
    }

    @Test func theSoundOneHolds() throws {
        #expect(try fault() == nil)
        #expect(try certificate().paired == 4)
        #expect(try certificate().score == 9 + 7 + 7 + 1)
    }

    private func changes(of number: Int) -> [Int] {
        [number + 1, number - 1, -number, number / 10, 1 << 40, .max, .min].filter { $0 != number }
    }

    @Test func noOtherSumHolds() throws {
        let sound = try certificate()
        for other in changes(of: sound.paired) { #expect(try fault(paired: other) != nil) }
        for other in changes(of: sound.score) { #expect(try fault(score: other) != nil) }
        for other in changes(of: sound.pairWeight) { #expect(try fault(pairWeight: other) != nil) }
        #expect(try fault(pairWeight: 1) != nil)
    }

    @Test func noOtherPriceHolds() throws {
        let sound = try certificate()
        for index in sound.menteePrice.indices {
            for other in changes(of: sound.menteePrice[index]) {
                var prices = sound.menteePrice
                prices[index] = other
                #expect(try fault(menteePrice: prices) != nil)
            }
        }
        // The price of a mentor without places counts nothing: a higher one proves the same.
        for index in sound.mentorPrice.indices.dropLast() {
            for other in changes(of: sound.mentorPrice[index]) {
                var prices = sound.mentorPrice
                prices[index] = other
                #expect(try fault(mentorPrice: prices) != nil)
            }
        }
        #expect(try fault(menteePrice: Array(sound.menteePrice.dropLast())) != nil)
        #expect(try fault(mentorPrice: sound.mentorPrice + [0]) != nil)
    }

    @Test func noOtherPairsHold() throws {
        let sound = try certificate().pairs
        for index in sound.indices {
            for other in [0, 1, 2, 3, 4, 5, 6, 7, -1, Int.max] {
                var (mentees, mentors, fewer) = (sound, sound, sound)
                mentees[index] = .init(mentee: other, mentor: sound[index].mentor)
                mentors[index] = .init(mentee: sound[index].mentee, mentor: other)
                fewer.remove(at: index)
                if mentees != sound { #expect(try fault(pairs: mentees) != nil) }
                if mentors != sound { #expect(try fault(pairs: mentors) != nil) }
                #expect(try fault(pairs: fewer) != nil)
            }
        }
    }

    @Test func anotherProblemIsToldFromThis() throws {
        let certificate = try certificate()
        let other = try problem(score: 7)
        #expect(throws: PairingCertificateFault.anotherInstance) {
            try PairingCertificateChecking.check(certificate, for: other)
        }
    }

    /// One pair of a high score instead of two of low ones, with prices that fit a weight of 1.
    @Test func aWeightThatScoresOutweighProvesNothing() throws {
        let problem = try PairingProblem(
            mentees: 2,
            mentors: 2,
            capacity: [1, 1],
            arcs: [
                .init(mentee: 0, mentor: 0, score: 10), .init(mentee: 0, mentor: 1, score: 1),
                .init(mentee: 1, mentor: 0, score: 1),
            ]
        )
        let certificate = PairingCertificate(
            name: "two",
            instance: problem.fingerprint,
            pairs: [.init(mentee: 0, mentor: 0)],
            paired: 1,
            score: 10,
            pairWeight: 1,
            menteePrice: [5, 0],
            mentorPrice: [6, 0]
        )
        let fault = PairingCertificateFault.wrongSum(
            key: "pairWeight",
            found: 1,
            expected: "more than all scores can differ, 40"
        )
        #expect(throws: fault) { try PairingCertificateChecking.check(certificate, for: problem) }
    }

    /// Nobody asks for the last mentee or pays their price: below 0 it would hide what another price is too high.
    @Test func aPriceBelowZeroHidesNothing() throws {
        var prices = try certificate().menteePrice
        prices[6] -= 5
        prices[0] += 5
        #expect(try fault(menteePrice: prices) == .belowZero(key: "menteePrice[6]", found: -5))
        prices = try certificate().mentorPrice
        prices[2] = -1
        #expect(try fault(mentorPrice: prices) == .belowZero(key: "mentorPrice[2]", found: -1))
    }

    @Test func noChangedNumberPassesTheChecksum() throws {
        let text = PairingCertificateFile(try certificate()).text
        var count = 0
        for match in text.matches(of: #/-?[0-9]+/#) {
            guard let number = Int(String(match.output)) else { continue }
            for other in changes(of: number) {
                let bytes = Array(text.replacingCharacters(in: match.range, with: "\(other)").utf8)
                #expect(throws: ProblemFileError.self) { try PairingCertificateFile(bytes) }
                count += 1
            }
        }
        #expect(count > 150)
    }
}
