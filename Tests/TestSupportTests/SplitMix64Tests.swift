import TestSupport
import Testing

@Suite struct SplitMix64Tests {
    /// The first numbers of seed 1234567, as Rosetta Code's "Pseudo-random numbers/Splitmix64" lists them.
    @Test func theNumbersAreThoseOfTheReference() {
        var chance = SplitMix64(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        for number in expected { #expect(chance.next() == number) }
    }

    @Test func aNumberStaysInItsRange() {
        var chance = SplitMix64(seed: 1)
        var seen: Set<Int> = []
        for _ in 0..<200 { seen.insert(chance.number(in: -1...2)) }
        #expect(seen == [-1, 0, 1, 2])
    }

    @Test func certaintyAlwaysComesUpAndImpossibilityNever() {
        var chance = SplitMix64(seed: 2)
        for _ in 0..<200 {
            let (certain, impossible) = (chance.comesUp(percent: 100), chance.comesUp(percent: 0))
            #expect(certain && !impossible)
        }
    }
}
