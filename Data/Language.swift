/// A language of the region or its partners.
public struct Language: Hashable, Sendable {
    /// BCP 47, such as `zh-Hant`.
    public let tag: String
    /// The English name.
    public let name: String
    /// The language's name in itself, where a source has it.
    public let autonym: String?
    /// ISO 15924, such as `Khmr`.
    public let script: String
    public let direction: Direction

    public enum Direction: String, CaseIterable, Hashable, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// The autonym, or else the English name.
    public var displayName: String { autonym ?? name }
}

/// All languages, by tag in byte order.
public struct Languages: RandomAccessCollection, Hashable, Sendable {
    private let languages: [Language]
    private let places: [String: Int]

    public var startIndex: Int { languages.startIndex }
    public var endIndex: Int { languages.endIndex }
    public subscript(position: Int) -> Language { languages[position] }

    /// The language with exactly that tag.
    public subscript(tag tag: String) -> Language? { places[tag].map { languages[$0] } }
}

extension Languages {
    fileprivate enum Column: String, TableColumn {
        case tag, name, autonym, script, direction
        case autonymSource = "autonym_source"
    }

    fileprivate init(_ table: consuming Table<Column>) throws(ReferenceDataError) {
        var places: [String: Int] = [:]
        languages = try table.rows { row throws(ReferenceDataError) in
            let language = Language(
                tag: try row.text(.tag),
                name: try row.text(.name),
                autonym: row.optionalText(.autonym),
                script: try row.text(.script),
                direction: try row.choice(.direction, of: Language.Direction.self)
            )
            guard places.updateValue(places.count, forKey: language.tag) == nil else {
                throw row.damage(.tag, expected: "a tag that stands in no row above")
            }
            return language
        }
        self.places = places
    }
}

extension ReferenceTables {
    /// `languages.csv`.
    public func languages() throws(ReferenceDataError) -> Languages {
        try Languages(table("languages.csv", Languages.Column.self))
    }
}
