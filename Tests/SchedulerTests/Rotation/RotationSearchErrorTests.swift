import Scheduler
import Testing

@Suite struct RotationSearchErrorTests {
    @Test(arguments: [
        (RotationSearchError.tooLong(slots: 30, limit: 18), "found 30 slots, expected at most 18"),
        (.tooManyCountries(countries: 200, limit: 128), "found 200 countries, expected at most 128"),
        (.tooManySteps(steps: 9, limit: 5), "the search would take 9 steps, expected at most 5"),
        (.cancelled, "the search was cancelled"),
    ])
    func anErrorSaysWhatWasFoundAndExpected(error: RotationSearchError, text: String) {
        #expect(error.description.hasPrefix(text))
    }
}
