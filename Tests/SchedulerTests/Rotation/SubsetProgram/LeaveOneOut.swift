/// Shows each item the sum of all others, where items can be added but not taken away.
///
/// Halves the items again and again, adding each half to the sum that goes to the other: n log n additions instead of n².
func leavingOneOut<Sum>(
    of items: Range<Int>,
    from start: Sum,
    adding add: (Int, Sum) throws(RotationSearchError) -> Sum,
    visit: (Int, Sum) throws(RotationSearchError) -> Void
) throws(RotationSearchError) {
    if items.count == 1 { try visit(items.lowerBound, start) }
    if items.count < 2 { return }
    let middle = items.lowerBound + items.count / 2
    var sum = start
    for item in middle..<items.upperBound { sum = try add(item, sum) }
    try leavingOneOut(of: items.lowerBound..<middle, from: sum, adding: add, visit: visit)
    sum = start
    for item in items.lowerBound..<middle { sum = try add(item, sum) }
    try leavingOneOut(of: middle..<items.upperBound, from: sum, adding: add, visit: visit)
}
