/// Counts a search's work and asks the caller now and then whether to go on.
final class SearchWatch {
    private let isCancelled: () -> Bool
    private let workLimit: Int
    private var work = 0
    private var nextQuestion = 0
    private(set) var isOver = false

    /// Steps between two questions to the caller: well below a millisecond.
    private static let stride = 50_000

    init(workLimit: Int, isCancelled: @escaping () -> Bool) {
        self.workLimit = workLimit
        self.isCancelled = isCancelled
    }

    /// Counts steps, each about one arc looked at; `true` where the search must end.
    func spend(_ steps: Int) -> Bool {
        work += steps
        if work >= nextQuestion {
            nextQuestion = work + Self.stride
            if work > workLimit || isCancelled() { isOver = true }
        }
        return isOver
    }

    /// A watch of its own for one of many searches, with at most so many steps.
    func limited(to steps: Int) -> SearchWatch {
        SearchWatch(workLimit: steps) { self.spend(Self.stride) }
    }
}
