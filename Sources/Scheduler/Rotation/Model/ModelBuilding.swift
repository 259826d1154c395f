extension RotationModel {
    /// The fewest slots that meet a subregion's windows, and the most that its spacing leaves room for; at least 0, and
    /// empty ranges are told apart by the flow: the fewest never exceed `slots`.
    static func bounds(
        regions: Int,
        slots: Int,
        cells: [Int],
        gap: [Int],
        windows: [[ClosedRange<Int>]]
    ) -> [ClosedRange<Int>] {
        (0..<regions).map { region in
            func isOpen(_ slot: Int) -> Bool { cells[slot * regions + region] < cells[slot * regions + region + 1] }
            var most = 0
            var next = 0
            for slot in 0..<slots where slot >= next && isOpen(slot) {
                most += 1
                next = slot + gap[region]
            }
            var fewest = 0
            var newest = -1
            for window in windows[region] where window.lowerBound > newest {
                fewest += 1
                newest = window.last(where: isOpen) ?? window.upperBound
            }
            return min(fewest, slots)...max(most, min(fewest, slots))
        }
    }
}
