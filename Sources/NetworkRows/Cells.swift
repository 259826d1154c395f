internal import CivilTime
internal import NetworkModel

/// The texts of one row, one for each column.
public struct Cells<Column: RowColumn>: Sendable {
    private let texts: [String]

    /// `nil` where there is not one text for each column.
    public init?(_ texts: [String]) {
        guard texts.count == Column.allCases.count else { return nil }
        self.texts = texts
    }

    func needed<Value: CellValue>(_ column: Column) throws(CellFault) -> Value {
        guard let value: Value = try optional(column) else {
            throw CellFault(column: column.name, found: "nothing", expected: Value.expectation)
        }
        return value
    }

    /// `nil` for an empty cell.
    func optional<Value: CellValue>(_ column: Column) throws(CellFault) -> Value? {
        let text = texts[column.rawValue]
        return text.isEmpty ? nil : try value(text, column)
    }

    /// The cell's parts between semicolons, at most 100, each once unless it `canRepeat`; an empty cell has none.
    func list<Value: CellValue & Equatable>(
        _ column: Column,
        canRepeat: Bool = false
    ) throws(CellFault) -> [Value] {
        let text = texts[column.rawValue]
        if text.isEmpty { return [] }
        // Bytes, because as characters a Greek question mark equals a semicolon.
        let parts = text.utf8.split(separator: UInt8(ascii: ";"), maxSplits: 100, omittingEmptySubsequences: false)
        guard parts.count <= 100 else {
            throw CellFault(column: column.name, found: "more than 100 values", expected: "at most 100")
        }
        var values: [Value] = []
        for part in parts.map({ String(Substring($0)) }) {
            let value: Value = try value(part, column)
            guard canRepeat || !values.contains(value) else {
                throw CellFault(column: column.name, found: "\(column.shown(part)) twice", expected: "each value once")
            }
            values.append(value)
        }
        return values
    }

    /// Two days, or none; a `ValueError` about the span is told of the column of its last day.
    func dates(_ first: Column, _ last: Column) throws(CellFault) -> DateSpan? {
        let firstDay: CivilDate? = try optional(first)
        let lastDay: CivilDate? = try optional(last)
        switch (firstDay, lastDay) {
        case (nil, nil): return nil
        case (let firstDay?, nil): throw alone(first, firstDay.cell, without: last)
        case (nil, let lastDay?): throw alone(last, lastDay.cell, without: first)
        case (let firstDay?, let lastDay?): return try span(firstDay, lastDay, toldOf: last)
        }
    }

    /// Two days; a `ValueError` about the span is told of the column of its last day.
    func neededDates(_ first: Column, _ last: Column) throws(CellFault) -> DateSpan {
        try span(try needed(first), try needed(last), toldOf: last)
    }

    private func span(_ first: CivilDate, _ last: CivilDate, toldOf column: Column) throws(CellFault) -> DateSpan {
        do throws(ValueError) {
            return try DateSpan(first: first, last: last)
        } catch {
            throw CellFault(column: column.name, found: error.found, expected: error.expected)
        }
    }

    func alone(_ column: Column, _ found: String, without other: Column) -> CellFault {
        CellFault(column: column.name, found: column.shown(found), expected: "nothing without \(other.name)")
    }

    private func value<Value: CellValue>(_ text: String, _ column: Column) throws(CellFault) -> Value {
        guard let value = Value(cell: text) else {
            throw CellFault(column: column.name, found: column.shown(text), expected: Value.expectation)
        }
        return value
    }
}

/// Text for a message on one line: quoted, escaped where it can't be printed, and cut after 40 characters.
public func quoted(_ text: String) -> String {
    let isLong = text.unicodeScalars.count > 40
    let shown = isLong ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) : text
    let escaped = shown.unicodeScalars.reduce(into: "") { line, scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
            line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: line.unicodeScalars.append(scalar)
        }
    }
    return isLong ? "\"\(escaped)…\"" : "\"\(escaped)\""
}
