internal import CivilTime
internal import Exporters
internal import Lettering
internal import NetworkModel

/// A season of days for a terminal: a line a month and a character a day, plain ASCII but for the title and the notes.
enum YearStripText {
    /// Columns of the widest line.
    static let width = 80
    private static let labelWidth = 9

    static func lines(_ strip: YearStrip) -> [String] {
        var lines = wrapped(strip.title) + [""]
        if !strip.days.isEmpty {
            lines.append(head)
            for month in strip.months {
                lines.append(month.label.padded(to: labelWidth) + row(month, delegates: strip.delegates))
                if !month.parts.isEmpty { lines.append(marks(month.parts)) }
            }
            lines += [""] + legend(strip)
        }
        return lines + strip.sentences.flatMap(wrapped)
    }

    private static let head: String = {
        let numbers = ["1"] + stride(from: 5, through: 30, by: 5).map(String.init)
        return numbers.reduce("") { line, number in
            line.padded(to: labelWidth + (Int(number) ?? 1) - 1) + number
        }
    }()

    private static func row(_ month: YearStrip.Month, delegates: Int) -> String {
        let before = (month.days.first?.date.day ?? 1) - 1
        return String(repeating: " ", count: before) + month.days.map { character($0, of: delegates) }.joined()
    }

    /// What forbids comes before what advises: a barred day shows neither holidays nor numbers.
    static func character(_ day: YearStrip.Day, of delegates: Int) -> String {
        if day.isBarred { return "x" }
        if day.isHostHoliday { return "H" }
        if day.hit == 0 { return day.isWeekend ? "," : "." }
        return day.hit == delegates ? "*" : "\(max(1, day.hit * 10 / delegates))"
    }

    private static func marks(_ parts: [YearStrip.WindowPart]) -> String {
        parts.reduce("") { line, part in
            line.padded(to: labelWidth + part.days.lowerBound - 1) + mark(part)
        }
    }

    /// `<1-->`, as long as the part has days; an end that lies in another month is a dash. Where there is no room for
    /// the ends they are left out, and where there is none for the number it is all pluses.
    static func mark(_ part: YearStrip.WindowPart) -> String {
        let (rank, room) = ("\(part.rank)", part.days.count)
        guard room >= rank.count else { return String(repeating: "+", count: room) }
        let isWide = room >= rank.count + 2
        let start = isWide ? part.opens ? "<" : "-" : ""
        let end = room > rank.count ? part.closes ? ">" : "-" : ""
        let dashes = room - start.count - rank.count - end.count
        return start + rank + String(repeating: "-", count: dashes) + end
    }

    private static func legend(_ strip: YearStrip) -> [String] {
        var lines = [
            "Delegates with a holiday at home: . none (, at a weekend), 1 to 9 tenths, of",
            "which 1 is any fewer too, * all \(strip.delegates).",
            "H holiday at the host's, x no meeting may take place, <1--> proposed window.",
        ]
        let estimated = strip.months.compactMap { month -> String? in
            let runs = month.runs(where: { $0.hit > 0 && $0.isEstimated })
            return runs.isEmpty ? nil : "\(month.label) \(runs.map(\.words).joined(separator: ", "))"
        }
        if !estimated.isEmpty {
            lines += wrapped("Some hang on the moon or on a decree: \(estimated.joined(separator: "; ")).")
        }
        return lines
    }

    /// The text in lines of at most `width` columns, broken at spaces, within a word only where it is too long for one.
    private static func wrapped(_ text: String) -> [String] {
        // Word by word, for a stranger's long text is cut.
        let words = text.split(separator: " ").flatMap { CalendarWords.plain(String($0)).split(separator: " ") }
        var lines: [String] = []
        var line = ""
        for word in words {
            if !line.isEmpty, line.displayWidth + 1 + String(word).displayWidth > width {
                lines.append(line)
                line = ""
            } else if !line.isEmpty {
                line.append(" ")
            }
            for character in word {
                if line.displayWidth + String(character).displayWidth > width {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
