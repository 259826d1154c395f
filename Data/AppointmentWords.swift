/// What a calendar calls an entry that says nothing: the title of a discreet invitation.
public struct AppointmentWords: Hashable, Sendable {
    /// One language's word.
    public struct Entry: Hashable, Sendable {
        /// BCP 47.
        public let tag: String
        public let word: String
        public let status: Status
    }

    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// What calendar programs in that language commonly say.
        case usual
        /// A native reader should check it before it is relied on.
        case draft
    }

    /// The word for those whose language has none here.
    public static let fallback = "Appointment"

    /// By tag, in byte order.
    public let entries: [Entry]
    private let places: [String: Int]

    /// The entry with exactly that tag.
    public func entry(for tag: String) -> Entry? { places[tag].map { entries[$0] } }

    /// The word in the first of these languages that has one.
    ///
    /// A tag without an entry is shortened from its end, as RFC 4647, 3.4 has it: `th-TH` finds `th`.
    public func word(for tags: [String]) -> String {
        for tag in tags {
            var subtags = tag.split(separator: "-")
            while !subtags.isEmpty {
                if let entry = entry(for: subtags.joined(separator: "-")) { return entry.word }
                subtags.removeLast()
            }
        }
        return Self.fallback
    }
}

extension AppointmentWords {
    fileprivate enum Column: String, TableColumn {
        case tag, word, status
    }

    fileprivate init(_ table: consuming Table<Column>) throws(ReferenceDataError) {
        var places: [String: Int] = [:]
        entries = try table.rows { row throws(ReferenceDataError) in
            let tag = try row.text(.tag)
            guard places.updateValue(places.count, forKey: tag) == nil else {
                throw row.damage(.tag, expected: "a tag that stands in no row above")
            }
            return Entry(tag: tag, word: try row.text(.word), status: try row.choice(.status, of: Status.self))
        }
        self.places = places
    }
}

extension ReferenceTables {
    /// `appointment_words.csv`.
    public func appointmentWords() throws(ReferenceDataError) -> AppointmentWords {
        try AppointmentWords(table("appointment_words.csv", AppointmentWords.Column.self))
    }
}
