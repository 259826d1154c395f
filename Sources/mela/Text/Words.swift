/// `12,345`.
func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = ""
    for (place, digit) in digits.enumerated() {
        if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
        text.append(digit)
    }
    return (number < 0 ? "-" : "") + text
}

/// An amount in a currency's smallest units as in its own: `12,345.00` with two decimals.
func amount(_ units: Int, decimals: Int) -> String {
    guard decimals > 0 else { return grouped(units) }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = grouped(Int(padded.dropLast(decimals)) ?? 0)
    return (units < 0 ? "-" : "") + "\(whole).\(padded.suffix(decimals))"
}

/// Milli-turns as turns: `1.25`; trailing zeros are left out.
func turns(_ milliTurns: Int) -> String {
    let whole = milliTurns.magnitude / 1000
    var part = String(milliTurns.magnitude % 1000 + 1000).dropFirst()
    while part.last == "0" { part = part.dropLast() }
    return (milliTurns < 0 ? "-" : "") + "\(whole)" + (part.isEmpty ? "" : ".\(part)")
}

/// `1 row`, `2 rows`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? one : many ?? "\(one)s")"
}

func show(_ lines: [String]) {
    for line in lines { print(line) }
}
