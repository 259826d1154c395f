extension String {
    /// As a worksheet holds it: there `_x0041_` means a code unit, an A (ECMA-376, part 1, 22.9.2.19), so an underscore
    /// that would begin such a code becomes one itself.
    var escapedForWorksheet: String {
        guard contains("_x") else { return self }
        return replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
    }
}

/// Names for worksheets from titles: 31 UTF-16 units at most, without what Excel refuses, none twice whatever the case.
func worksheetNames(for titles: [String]) -> [String] {
    var taken: Set<String> = []
    return titles.map { title in
        let name = worksheetName(title)
        var unique = name
        var number = 1
        while !taken.insert(unique.lowercased()).inserted {
            number += 1
            let ending = " (\(number))"
            unique = name.cut(toUnits: longestName - ending.utf16.count) + ending
        }
        return unique
    }
}

private let longestName = 31

private func worksheetName(_ title: String) -> String {
    // An apostrophe is refused at either end only; as ’ it is a plain letter everywhere.
    let plain = String(
        title.map { character in
            switch character {
            case "[", "]", ":", "*", "?", "/", "\\": " "
            case "'": "’"
            default: character
            }
        }
    )
    let name = plain.split(separator: " ").joined(separator: " ").cut(toUnits: longestName)
    if name.isEmpty { return "Table" }
    // "History" is Excel's own, and the library quotes no name that looks like a cell's (`A1`, `R1C1`, `RC`).
    let isReserved = name.lowercased() == "history"
    let couldBeCell = name.wholeMatch(of: #/[A-Za-z]{0,3}[0-9]+|[RrCc][0-9]*|[Rr][0-9]*[Cc][0-9]*|[0-9].*/#) != nil
    return isReserved || couldBeCell ? "Table \(name)".cut(toUnits: longestName) : name
}

extension String {
    /// Its first characters, as many as fit, without a space at their end.
    fileprivate func cut(toUnits limit: Int) -> String {
        var cut = ""
        for character in self {
            guard cut.utf16.count + character.utf16.count <= limit else { break }
            cut.append(character)
        }
        while cut.last == " " { cut.removeLast() }
        return cut
    }
}
