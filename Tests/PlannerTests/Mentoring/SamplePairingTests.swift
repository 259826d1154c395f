import NetworkModel
import Testing

@testable import Planner

@Suite struct SamplePairingTests {
    @Test(arguments: [false, true])
    func everyMentorAndMenteeHasAMatchOrAReason(isStable: Bool) throws {
        let desk = try Desk.withSample()
        let network = try desk.planner.network()
        let plan = try desk.planner.proposePairings(isStable: isStable, isDryRun: true)
        #expect(PairingAudit(network, plan).breaches == [])
        #expect(plan.proposals.count > 25)
        let reasons = plan.mentees.map(\.reason) + plan.mentors.map(\.reason)
        #expect(reasons.contains(.noMentorsHours) && reasons.contains(.noCapacity))
        #expect(plan.proposals.contains { $0.grounds.interpreter != nil })
        #expect(plan.proposals.contains { $0.replaces != nil })
    }

    @Test func allOfItCanBeConfirmed() throws {
        let desk = try Desk.withSample()
        let plan = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        // Who asked for a change moves first, so that their place is free.
        let order = plan.proposals.filter { $0.replaces != nil } + plan.proposals.filter { $0.replaces == nil }
        for proposal in order {
            do throws(PlannerError) {
                let confirmed = try desk.planner.confirmPairing(proposal.id.text, .init())
                #expect(confirmed.isDecent, "\(proposal.id)")
            } catch {
                // Some live half a day apart.
                #expect(error.description.contains("no hour between 08:00 and 21:00 for both"), "\(error)")
            }
        }
        let faults = try desk.planner.check().filter { $0.weight == .fault }
        #expect(faults.isEmpty)
    }
}
