internal import CivilTime

/// The `NAME=value` parts of a rule, taken one by one.
struct RuleParts {
    private var parts: [String: String] = [:]

    var isEmpty: Bool { parts.isEmpty }

    init(_ text: String) throws(RecurrenceRule.Refusal) {
        for part in text.trimmingEnd.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { throw RecurrenceRule.Refusal(reason: "a part has no value") }
            let name = uppercased(ArraySlice(sides[0].utf8))
            guard parts.updateValue(uppercased(ArraySlice(sides[1].utf8)), forKey: name) == nil else {
                throw RecurrenceRule.Refusal(reason: "a part stands twice")
            }
        }
    }

    mutating func take(_ name: String) -> String? { parts.removeValue(forKey: name) }

    mutating func takeNumber(_ name: String, upTo limit: Int) throws(RecurrenceRule.Refusal) -> Int? {
        guard let text = take(name) else { return nil }
        guard let number = signedNumber(text[...], in: 1...limit) else {
            throw RecurrenceRule.Refusal(reason: "\(name) is no number from 1 to \(limit)")
        }
        return number
    }

    mutating func takeTime(_ name: String) throws(RecurrenceRule.Refusal) -> TimeValue? {
        guard let text = take(name) else { return nil }
        guard let time = TimeValue(text) else { throw RecurrenceRule.Refusal(reason: "\(name) is no day or time") }
        return time
    }

    mutating func takeNumbers(
        _ name: String,
        _ range: ClosedRange<Int>,
        butZero: Bool = false
    ) throws(RecurrenceRule.Refusal) -> [Int] {
        guard let text = take(name) else { return [] }
        var numbers: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let number = signedNumber(part, in: range), !butZero || number != 0 else {
                throw RecurrenceRule.Refusal(reason: "\(name) has a value that is not in its range")
            }
            numbers.append(number)
        }
        return numbers.withoutRepeats
    }

    mutating func takeWeekday(_ name: String) throws(RecurrenceRule.Refusal) -> Int? {
        guard let text = take(name) else { return nil }
        guard let index = Self.weekdays.firstIndex(of: text) else {
            throw RecurrenceRule.Refusal(reason: "\(name) is no weekday")
        }
        return index + 1
    }

    mutating func takeWeekdays(_ name: String) throws(RecurrenceRule.Refusal) -> [RecurrenceRule.Weekday] {
        guard let text = take(name) else { return [] }
        var found: Set<RecurrenceRule.Weekday> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let digits = part.dropLast(2)
            guard let index = Self.weekdays.firstIndex(of: String(part.suffix(2))),
                let ordinal = digits.isEmpty ? 0 : signedNumber(digits, in: -53...53), digits.isEmpty || ordinal != 0
            else { throw RecurrenceRule.Refusal(reason: "\(name) has a value that is no weekday") }
            found.insert(RecurrenceRule.Weekday(ordinal: ordinal, weekday: index + 1))
        }
        return found.sorted { ($0.weekday, $0.ordinal) < ($1.weekday, $1.ordinal) }
    }

    private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}

/// Digits, with a sign before them or not; `nil` outside the range.
private func signedNumber(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
    let isSigned = text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+")
    guard let magnitude = number(ArraySlice(isSigned ? text.utf8.dropFirst() : text.utf8[...])) else { return nil }
    let value = text.utf8.first == UInt8(ascii: "-") ? -magnitude : magnitude
    return range.contains(value) ? value : nil
}

extension [Int] {
    var withoutRepeats: [Int] { Set(self).sorted() }
}
