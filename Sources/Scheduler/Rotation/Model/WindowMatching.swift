/// Gives each coverage window a slot of its own: windows of several subregions never share one, nor do windows of one
/// subregion that have no open slot in common. Where some windows together have fewer open slots than there are of
/// them, no plan covers them all (Hall's theorem).
///
/// Kuhn's augmenting paths, O(windows² × slots in a window).
struct WindowMatching {
    struct Window: Hashable {
        let region: Int
        let slots: ClosedRange<Int>
    }

    private let model: RotationModel
    private let windows: [Window]
    /// By slot the window that has it, or −1.
    private var holder: [Int]
    private var isVisited: [Bool]

    init(_ model: RotationModel) {
        self.model = model
        windows = model.windows.indices.flatMap { model.apart(in: $0) }
        holder = Array(repeating: -1, count: model.slots)
        isVisited = []
    }

    /// Windows that can't all have a slot; empty where each has one.
    mutating func crowd() -> [Window] {
        for window in windows.indices {
            isVisited = Array(repeating: false, count: windows.count)
            if !place(window) { return windows.indices.filter { isVisited[$0] }.map { windows[$0] } }
        }
        return []
    }

    private mutating func place(_ window: Int) -> Bool {
        if isVisited[window] { return false }
        isVisited[window] = true
        for slot in windows[window].slots where model.isOpen(windows[window].region, slot) {
            if holder[slot] >= 0, !place(holder[slot]) { continue }
            holder[slot] = window
            return true
        }
        return false
    }
}

extension RotationModel {
    func isOpen(_ region: Int, _ slot: Int) -> Bool {
        let cell = slot * regions + region
        return cells[cell] < cells[cell + 1]
    }

    /// Windows of a subregion of which no two have an open slot in common, the earliest first; one without any open
    /// slot alone, where there is one.
    fileprivate func apart(in region: Int) -> [WindowMatching.Window] {
        var found: [WindowMatching.Window] = []
        var newest = -1
        for slots in windows[region] {
            let last = slots.last { isOpen(region, $0) }
            let window = WindowMatching.Window(region: region, slots: slots)
            guard let last else { return [window] }
            if slots.lowerBound <= newest { continue }
            found.append(window)
            newest = last
        }
        return found
    }
}
