/// Something in a file that was not understood, or was understood only in a stated way.
public struct SkippedLine: Hashable, Sendable {
    /// Where it stands: 1 is the first line of the file, as an editor counts.
    public let line: Int
    /// Names a property, a component or a rule's part at most, and never what they hold.
    public let reason: String
}

/// Gathers what is reported while a file is read.
struct ReadingReports {
    private var kept: [SkippedLine] = []
    private var dropped = 0

    mutating func report(_ reason: String, at line: Int) {
        if kept.count < ReadingLimits.reports {
            kept.append(SkippedLine(line: line, reason: reason))
        } else {
            dropped += 1
        }
    }

    /// In the order of the file; what stands on one line, in the order it was found.
    var inOrder: [SkippedLine] {
        let sorted = kept.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        var reports = sorted.map(\.element)
        if dropped > 0, let last = reports.last {
            reports.append(SkippedLine(line: last.line, reason: "\(dropped) more reports, not listed"))
        }
        return reports
    }
}
