import Testing

@testable import ICalendar

@Suite struct WorkAllowanceTests {
    @Test func oneRuleTakesNoMoreThanItsPartAndTheFileKeepsTheRest() {
        var file = WorkAllowance()
        let part = file.forOneRule
        #expect(part.steps == ReadingLimits.stepsPerRule && part.occurrences == ReadingLimits.occurrencesPerRule)

        var rest = part
        let taken = [rest.takesSteps(ReadingLimits.stepsPerRule), rest.takesSteps(), rest.takesOccurrence()]
        #expect(taken == [true, false, true])
        file.subtract(from: part, to: rest)
        #expect(file.steps == ReadingLimits.steps - ReadingLimits.stepsPerRule)
        #expect(file.occurrences == ReadingLimits.occurrences - 1)
    }

    @Test func theLastRuleOfAFileGetsWhatIsLeft() {
        var file = WorkAllowance()
        for _ in 0..<ReadingLimits.steps / ReadingLimits.stepsPerRule {
            let part = file.forOneRule
            var rest = part
            _ = rest.takesSteps(part.steps)
            file.subtract(from: part, to: rest)
        }
        #expect(file.steps == 0 && file.forOneRule.steps == 0)
        let hasMore = file.takesSteps()
        #expect(!hasMore)
    }

    @Test func aRuleWithoutWorkLeftIsCutShort() throws {
        var work = WorkAllowance()
        _ = work.takesSteps(ReadingLimits.steps - 5)
        let outcome = try RuleText.times(
            of: "FREQ=DAILY",
            from: "20260914T090000",
            through: "20260930T090000",
            work: &work
        )
        guard case .cutShort(let found) = outcome else {
            Issue.record("a rule of seventeen days takes more than five steps")
            return
        }
        #expect(found.count < 5)
        #expect(work.steps < 5)
    }
}
