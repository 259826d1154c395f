internal import CLibFuzzer
internal import CivilTime
internal import Glibc
internal import ICalendar

/// Ten years, the most that may be asked for at once.
private let range = (
    from: Timestamp("2020-01-01T00:00:00Z"),
    to: Timestamp("2030-01-01T00:00:00Z")
)

/// For one input. Of a processor, so that one that waits on a busy machine is not taken for a slow one.
private let mostSeconds = 2

/// What libFuzzer calls with each input: the bytes of a file, read as a calendar and as answers to an invitation.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let from = range.from, let to = range.to else { fatalError("the range is no time") }
    let start = clock()
    expectNone { () throws(CalendarReadingError) in
        try CalendarContents(reading: file, from: from, to: to).breaches(from: from, to: to)
    }
    expectNone { () throws(CalendarReadingError) in try ReplyContents(reading: file).breaches }
    guard (clock() - start) / CLOCKS_PER_SEC < mostSeconds else {
        fatalError("it takes more than \(mostSeconds) seconds of a processor")
    }
    return 0
}

/// Ends the program with the breaches; a precondition would drop its words in a release build.
private func expectNone(_ breaches: () throws(CalendarReadingError) -> [String]) {
    do throws(CalendarReadingError) {
        let found = try breaches()
        guard found.isEmpty else { fatalError(found.joined(separator: "; ")) }
    } catch {
        guard !error.description.isEmpty else { fatalError("a refusal says nothing") }
    }
}

/// The program's entry, as SwiftPM names it.
@_cdecl("fuzz_calendar_main")
public func main(
    _ count: CInt,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    var (count, words) = unsafe (count, words)
    return unsafe LLVMFuzzerRunDriver(&count, &words, testOneInput)
}
