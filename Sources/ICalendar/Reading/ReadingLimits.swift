/// How much of a stranger's calendar file is read.
///
/// What a file says is checked against these before it is understood. Over one of the first group, the whole file is
/// refused; over one of the second, the rest is read and the place is reported. Real files stay far below all of them.
public enum ReadingLimits {
    // The file.

    /// The whole file, in bytes: 5 MB.
    public static let fileBytes = 5_000_000
    /// One line after unfolding, in bytes. A picture that is attached inline stays below.
    public static let lineBytes = 1_000_000
    /// Lines after unfolding.
    public static let lines = 250_000
    /// Components, nested ones included.
    public static let components = 50_000
    /// How deep components nest; an alarm in an event in a calendar is 3 deep.
    public static let depth = 8
    /// Properties of one component.
    public static let properties = 5_000
    /// Parameters of one property that is read.
    public static let parameters = 100
    /// Values of one property: the days of an EXDATE, the periods of a FREEBUSY, the numbers of a BYMONTHDAY.
    public static let values = 10_000

    // What it means.

    /// Different time zone names; each costs a look at the system's zone files.
    public static let zones = 200
    /// The STANDARD and DAYLIGHT parts of one VTIMEZONE.
    public static let observances = 200
    /// The years in which a file's own VTIMEZONE is worked out; before and after them, its nearest offset stands.
    public static let zoneYears = 1900...2100
    /// The length of one occurrence, and how far RANGE=THISANDFUTURE moves one, in days: ten years.
    public static let spanDays = 3660
    /// Occurrences of one rule within the range that is asked for.
    public static let occurrencesPerRule = 100_000
    /// Occurrences of all events of a file.
    public static let occurrences = 500_000
    /// Steps for one rule: a day looked at, or a time made and thrown away, is one.
    public static let stepsPerRule = 2_000_000
    /// Steps for all rules of a file.
    public static let steps = 20_000_000
    /// Reports that are kept; how many more there were is the last one.
    public static let reports = 10_000
}
