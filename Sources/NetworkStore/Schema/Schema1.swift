/// Schema 1, as released. Frozen: its text is never edited; a change of the schema is a new migration.
///
/// The columns are those of `NetworkRows`; an empty cell is NULL, and a list stands as in the CSV files. A CHECK repeats
/// what a value holds, as far as SQL can say it, and is never stricter than the value; its name is what a person reads
/// when it refuses. In `GLOB '*[' || char(…)` the number 45 is the hyphen of a range, and in `trim` the numbers are
/// Unicode's white space. References are checked when a transaction ends, so rows may come in any order.
enum Schema1 {
    static let migration = [people, meetings, exchange, history, triggers, meetingTriggers].joined(separator: "\n\n")
}
