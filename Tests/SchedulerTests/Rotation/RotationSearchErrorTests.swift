import Scheduler
import Testing

@Suite struct RotationSearchErrorTests {
    @Test(arguments: [
        (RotationSearchError.tooWide, "the costs times the turns are too large to compare exactly, expected"),
        (.tooHard, "found no plan and no proof that there is none, expected"),
        (.cancelled, "the search was cancelled"),
    ])
    func anErrorSaysWhatWasFoundAndExpected(error: RotationSearchError, text: String) {
        #expect(error.description.hasPrefix(text))
    }
}
