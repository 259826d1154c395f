internal import CivilTime
internal import NetworkModel

/// A season's picture in words: what whoever can't see it is told.
struct YearStripDescription {
    let text: String

    init(_ strip: YearStrip) {
        var sentences: [String] = []
        if let first = strip.days.first?.date, let last = strip.days.last?.date {
            let delegates = strip.delegates == 1 ? "1 delegate" : "\(strip.delegates) delegates"
            sentences.append("Days from \(first) to \(last), \(delegates).")
        }
        sentences += strip.sentences
        sentences += strip.months.map(Self.sentence)
        text = sentences.joined(separator: " ")
    }

    private static func sentence(_ month: YearStrip.Month) -> String {
        let hits = month.runs(by: { $0.hit > 0 ? Hit(delegates: $0.hit, isEstimated: $0.isEstimated) : nil })
        let clauses = [
            clause("delegates with a holiday at home", hits.map { "\($0.days.words) (\($0.trait.words))" }),
            clause("holidays at the host's", month.runs(where: \.isHostHoliday).map(\.words)),
            clause("weekends at the host's", month.runs(where: \.isWeekend).map(\.words)),
            clause("no meeting may take place", month.runs(where: \.isBarred).map(\.words)),
        ].compactMap(\.self)
        return "\(month.label): \(clauses.isEmpty ? "nothing" : clauses.joined(separator: "; "))."
    }

    private static func clause(_ name: String, _ days: [String]) -> String? {
        days.isEmpty ? nil : "\(name) on \(days.joined(separator: ", "))"
    }

    private struct Hit: Equatable {
        let delegates: Int
        let isEstimated: Bool

        var words: String { "\(delegates)" + (isEstimated ? ", estimated" : "") }
    }
}
