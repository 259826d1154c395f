/// The order in which subregions take turns, again and again: Oceania, South-East Asia, South Asia, East Asia.
public struct RotationPattern: Hashable, Sendable {
    /// Whose turn a place of the cycle is.
    public enum Entry: Hashable, Sendable {
        case any
        case subregion(Subregion.ID)

        /// Whether a turn of that subregion is one of this entry; `nil` is a subregion that nobody knows.
        public func admits(_ subregion: Subregion.ID?) -> Bool {
            switch self {
            case .any: true
            case .subregion(let id): id == subregion
            }
        }
    }

    public let entries: [Entry]

    /// - Throws: `ValueError` on the field `pattern` for more than 100 entries.
    public init(_ entries: [Entry]) throws(ValueError) {
        guard entries.count <= 100 else {
            throw ValueError("pattern", found: "\(entries.count) entries", expected: "at most 100")
        }
        self.entries = entries
    }

    private init() { entries = [] }

    public static let none = RotationPattern()

    /// The place in the cycle that the next turn takes; `nil` without entries.
    ///
    /// It follows that of the newest turn. Where a subregion stands several times, the newest turns tell which place that
    /// was: the one that the most turns before it lead up to; of several, the one where the first of these turns took
    /// the earliest place. Where no place fits the newest turn, the cycle begins anew. So the turns of a plan that keeps
    /// the pattern never change whose turn it is next. O(turns × entries).
    ///
    /// - Parameter turns: the subregions that used a turn, oldest first; editions that used none are not among them.
    public func place(after turns: [Subregion.ID?]) -> Int? {
        guard !entries.isEmpty else { return nil }
        var best = (length: 0, start: 0, next: 0)
        for place in entries.indices {
            let length = self.length(of: turns, endingAt: place)
            guard length > 0 else { continue }
            let start = cyclic(place - length + 1)
            if length > best.length || length == best.length && start < best.start {
                best = (length, start, cyclic(place + 1))
            }
        }
        return best.next
    }

    /// Whose turn is that of the edition `later` turns after the next one.
    public func entry(after turns: [Subregion.ID?], later: Int = 0) -> Entry? {
        place(after: turns).map { entries[cyclic($0 + later)] }
    }

    /// How many of the newest turns follow the cycle up to that place.
    private func length(of turns: [Subregion.ID?], endingAt place: Int) -> Int {
        turns.reversed().enumerated().first { back, turn in !entries[cyclic(place - back)].admits(turn) }?.offset
            ?? turns.count
    }

    private func cyclic(_ place: Int) -> Int {
        let rest = place % entries.count
        return rest < 0 ? rest + entries.count : rest
    }
}
