import Testing

@testable import CertificateChecking

@Suite struct WorkBudgetTests {
    @Test func whatIsSpentIsGone() throws {
        var budget = WorkBudget()
        try budget.spend(999_999_999)
        try budget.spend(1)
        #expect(throws: StepFault.self) { try budget.spend(1) }
    }
}
