internal import ICalendar

/// The answers in one file, or in every .ics file of a folder.
struct ReplyFiles {
    /// In the order of the files' names, and of the lines.
    private(set) var answers: [(file: String, answer: ReadAnswer)] = []
    private(set) var skipped: [SkippedAnswer] = []

    /// - Throws: where a file can't be read; faults, one for each file that is no calendar.
    init(at path: String) throws(PlannerError) {
        var faults: [String] = []
        for file in try Self.files(at: path) {
            let limit = ReadingLimits.fileBytes
            let found = try FileTree.bytes(of: file, upTo: limit)
            do throws(CalendarReadingError) {
                guard found.count <= limit else { throw .tooLarge(bytes: found.count) }
                let contents = try ReplyContents(reading: found.bytes)
                answers += contents.answers.map { (file, $0) }
                skipped += contents.skipped.map { SkippedAnswer(file: file, line: $0.line, reason: $0.reason) }
            } catch {
                faults.append("\(file): \(error)")
            }
        }
        guard faults.isEmpty else { throw .faults(faults) }
    }

    private static func files(at path: String) throws(PlannerError) -> [String] {
        guard FileTree.isFolder(path) else { return [path] }
        let names = try FileTree.names(in: path).filter { $0.lowercased().hasSuffix(".ics") }
        guard !names.isEmpty else { throw .noCalendars(path) }
        return names.map { "\(path)/\($0)" }
    }
}
