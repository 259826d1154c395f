/// Each of some subregions hosts at least once in every `meetings` consecutive places that lie wholly on the line
/// and reach into the plan.
public struct Coverage: RotationRule {
    /// W; 0 asks for nothing.
    public let meetings: Int
    /// The subregions that must be covered.
    public let subregions: [Int]

    public init(meetings: Int, subregions: [Int]) {
        self.meetings = meetings
        self.subregions = subregions
    }

    /// One breach for each empty window, by window and then in the order of `subregions`. The slot is the last one of
    /// the window; the breach ends after it. O(length × `meetings` × subregions).
    public func violations(in line: HostLine) -> [Violation] {
        guard meetings > 0, meetings <= line.places.count else { return [] }
        return (max(meetings - 1, line.firstSlot)..<line.places.count).flatMap { last in
            emptyWindows(endingAt: last, of: line)
        }
    }

    private func emptyWindows(endingAt last: Int, of line: HostLine) -> [Violation] {
        let window = (last - meetings + 1)...last
        let present = window.map(line.subregion(at:))
        return subregions.filter { !present.contains($0) }.map { subregion in
            Violation(
                rule: .coverage,
                country: nil,
                subregion: subregion,
                places: window,
                slot: last - line.firstSlot,
                until: last - line.firstSlot + 1
            )
        }
    }
}
