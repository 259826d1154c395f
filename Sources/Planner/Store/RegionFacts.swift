internal import NetworkModel
internal import ReferenceData

/// The region's facts that a use case asks for, each table read when asked for.
enum RegionFacts {
    static func countries() throws(PlannerError) -> Countries {
        try read { () throws(ReferenceDataError) in try ReferenceTables.located().countries() }
    }

    static func season(of codes: [CountryCode]) throws(PlannerError) -> SeasonFacts {
        try read { () throws(ReferenceDataError) in try SeasonFacts(tables: .located(), countries: codes) }
    }

    static func entryRestrictions() throws(PlannerError) -> [EntryRestriction] {
        try read { () throws(ReferenceDataError) in try ReferenceTables.located().entryRestrictions() }
    }

    static func appointmentWords() throws(PlannerError) -> AppointmentWords {
        try read { () throws(ReferenceDataError) in try ReferenceTables.located().appointmentWords() }
    }

    static func airports() throws(PlannerError) -> Airports {
        try read { () throws(ReferenceDataError) in try ReferenceTables.located().airports() }
    }

    static func currencies() throws(PlannerError) -> Currencies {
        try read { () throws(ReferenceDataError) in try ReferenceTables.located().currencies() }
    }

    static func languages() throws(PlannerError) -> Languages {
        try read { () throws(ReferenceDataError) in try ReferenceTables.located().languages() }
    }

    static func sampleFolder() throws(PlannerError) -> String {
        try read { () throws(ReferenceDataError) in try DataFolders.located().sample }
    }

    private static func read<Table>(_ table: () throws(ReferenceDataError) -> Table) throws(PlannerError) -> Table {
        do throws(ReferenceDataError) { return try table() } catch { throw .referenceData("\(error)") }
    }
}

extension Languages {
    /// The English name, or else the tag.
    func name(of code: LanguageCode) -> String { self[tag: code.text]?.name ?? code.text }
}
