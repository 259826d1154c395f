import Scheduler
import Testing

@Suite struct RotationRuleKindTests {
    @Test func reasonsAreToldInOneOrder() {
        let kinds: [RotationRuleKind] = [.completion, .forbid, .slot, .coverage, .availability, .cooldown]
        #expect(kinds.sorted() == [.slot, .availability, .cooldown, .coverage, .forbid, .completion])
    }
}
