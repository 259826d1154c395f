import NetworkModel
import TestSupport
import Testing

/// The same replies mean the same, in whatever order they came: a file may be read late, or twice.
@Suite struct ReplyOrderTests {
    private typealias Sample = SampleReplies

    /// Up to nine replies of four people to three versions in five seconds: ties, duplicates and loops come up often.
    private func replies(_ dice: inout SplitMix64) throws -> [Reply] {
        let people = ["ana", "ben", "leo", "mai"]
        return try (0...dice.number(in: 0...8)).map { _ in
            let answers: [Answer] = [
                .accepted, .declined, .tentative, .needsAction, .counter(try Sample.proposal()),
                try Sample.delegation(to: people[dice.number(in: 0...3)]),
                try Sample.delegation(to: people[dice.number(in: 0...3)]),
            ]
            return try Sample.reply(
                answers[dice.number(in: 0...answers.count - 1)],
                by: people[dice.comesUp(percent: 50) ? 0 : dice.number(in: 0...3)],
                after: dice.number(in: 0...4),
                to: dice.number(in: 0...2),
                from: dice.comesUp(percent: 50) ? people[dice.number(in: 0...3)] : nil
            )
        }
    }

    @Test func anyOrderGivesTheSameParticipation() throws {
        var dice = SplitMix64(seed: 5546)
        var statuses: Set<Participation.Status> = []
        for _ in 0..<400 {
            let replies = try replies(&dice)
            let invitation = try Sample.invitation(
                sequence: 2,
                state: dice.comesUp(percent: 10) ? .cancelled : .sent
            )
            let expected = try Sample.participation(replies, of: invitation)
            statuses.insert(expected.status)
            for _ in 0..<5 {
                let shuffled = replies.shuffled(using: &dice)
                #expect(try Sample.participation(shuffled, of: invitation) == expected)
                var oneByOne = try Sample.participation([], of: invitation)
                for reply in shuffled { oneByOne = try oneByOne.recording(reply) }
                #expect(oneByOne == expected)
            }
            try check(expected, against: replies)
        }
        #expect(statuses.count == 6, "every status should come up")
    }

    /// What must hold of any participation.
    private func check(_ participation: Participation, against replies: [Reply]) throws {
        #expect(Set(participation.entries.map(\.reply)) == Set(replies))
        #expect(participation.entries.count == Set(replies).count)
        let counting = participation.entries.filter { $0.standing == .counts }.map(\.reply)
        #expect(Set(counting.map(\.sender)).count == counting.count, "one last word a person")
        let holders = [try Sample.address("ana")] + participation.delegates
        #expect(Set(holders).count == holders.count)
        if participation.status == .cancelled {
            #expect(counting == [])
        } else {
            #expect(counting.allSatisfy { holders.contains($0.sender) && $0.sequence.number == 2 })
        }
        if participation.status == .accepted {
            #expect(counting.contains { $0.answer == .accepted && $0.sender == holders.last })
        }
        #expect(participation.earlierReply.map { $0.sequence.number < 2 } != false)
    }

    @Test func aLongChainOfDelegationsIsFollowed() throws {
        let count = 2000
        var replies = try (0..<count).map { number in
            try Sample.reply(
                Sample.delegation(to: "d\(number + 1)"),
                by: number == 0 ? "ana" : "d\(number)",
                from: number == 0 ? nil : number == 1 ? "ana" : "d\(number - 1)"
            )
        }
        replies.append(try Sample.reply(.accepted, by: "d\(count)", from: "d\(count - 1)"))
        let participation = try Sample.participation(replies.reversed())
        #expect(participation.status == .accepted)
        #expect(participation.delegates.count == count)
    }
}
