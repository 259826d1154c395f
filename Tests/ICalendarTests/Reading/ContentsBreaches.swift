internal import CivilTime
internal import ICalendar

// What must hold of the contents of any file. Tests/Fuzz asks too.

extension CalendarContents {
    /// What doesn't hold, though it must.
    func breaches(from: Timestamp, to: Timestamp) -> [String] {
        var breaches = BreachList()
        for period in busy {
            breaches.expect(from <= period.start && period.end <= to, "a busy time reaches out of the range")
            breaches.expect(period.start < period.end, "a busy time is empty")
        }
        for (earlier, later) in zip(busy, busy.dropFirst()) {
            breaches.expect(earlier.end < later.start, "busy times touch or are out of order")
        }
        breaches.expectOrder(of: skipped)
        for event in events {
            breaches.expect(event.start <= event.end, "an event ends before it starts")
            breaches.expect(event.occurrences.allSatisfy { $0.start <= $0.end }, "an occurrence ends before it starts")
            let starts = event.occurrences.filter { $0.start < to && $0.end >= from }.map(\.start)
            breaches.expect(zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }, "occurrences are out of order")
        }
        return breaches.found
    }
}

extension ReplyContents {
    /// What doesn't hold, though it must.
    var breaches: [String] {
        var breaches = BreachList()
        breaches.expectOrder(of: skipped)
        for answer in answers {
            breaches.expect(
                (answer.proposal == nil) == (answer.method == .reply),
                "a reply proposes, or a counter doesn't"
            )
            breaches.expect(answer.proposal.map { $0.start <= $0.end } != false, "a proposal ends before it starts")
            let hasDelegate = !answer.attendee.delegatedTo.isEmpty
            breaches.expect(answer.attendee.participation != .delegated || hasDelegate, "a delegation is to nobody")
        }
        return breaches.found
    }
}

private struct BreachList {
    private(set) var found: [String] = []

    mutating func expect(_ holds: Bool, _ breach: String) {
        if !holds { found.append(breach) }
    }

    mutating func expectOrder(of skipped: [SkippedLine]) {
        let isInOrder = zip(skipped, skipped.dropFirst()).allSatisfy { $0.line <= $1.line }
        expect(isInOrder, "reports are out of order")
    }
}
