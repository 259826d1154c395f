public import NetworkModel

/// Something done to every table of a network.
public protocol TableVisitor {
    associatedtype Failure: Error

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(Failure)
}

extension Network {
    /// Shows each table to the visitor, each after those that it refers to.
    public static func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(\.profile)
        try visitor.visit(\.subregions)
        try visitor.visit(\.countries)
        try visitor.visit(\.groups)
        try visitor.visit(\.members)
        try visitor.visit(\.series)
        try visitor.visit(\.policies)
        try visitor.visit(\.shares)
        try visitor.visit(\.pins)
        try visitor.visit(\.entries)
        try visitor.visit(\.meetings)
        try visitor.visit(\.offers)
        try visitor.visit(\.delegates)
        try visitor.visit(\.invitations)
        try visitor.visit(\.visits)
        try visitor.visit(\.mentoring)
        try visitor.visit(\.pairings)
        try visitor.visit(\.preferences)
        try visitor.visit(\.programme)
        try visitor.visit(\.announcements)
        try visitor.visit(\.replies)
        try visitor.visit(\.visitors)
        try visitor.visit(\.visitPlans)
        try visitor.visit(\.visitTerms)
        try visitor.visit(\.absences)
        try visitor.visit(\.visitRules)
        try visitor.visit(\.guests)
        try visitor.visit(\.guestVisits)
        try visitor.visit(\.interpreters)
        try visitor.visit(\.interpretations)
        try visitor.visit(\.availability)
        try visitor.visit(\.exclusions)
        try visitor.visit(\.mentoringTerms)
        try visitor.visit(\.mentoringRules)
        try visitor.visit(\.cadences)
        try visitor.visit(\.sessions)
        try visitor.visit(\.deadlines)
        try visitor.visit(\.feed)
        try visitor.visit(\.transits)
        try visitor.visit(\.stayLimits)
        try visitor.visit(\.declarations)
        try visitor.visit(\.nominations)
        try visitor.visit(\.attestations)
        try visitor.visit(\.seatRules)
        try visitor.visit(\.seatShares)
        try visitor.visit(\.funding)
        try visitor.visit(\.turnouts)
        try visitor.visit(\.teamSeats)
        try visitor.visit(\.companions)
        try visitor.visit(\.rooms)
        try visitor.visit(\.expenses)
        try visitor.visit(\.sealed)
        try visitor.visit(\.consents)
        try visitor.visit(\.exports)
        try visitor.visit(\.exportSubjects)
        try visitor.visit(\.figures)
        try visitor.visit(\.purges)
        try visitor.visit(\.offerMonths)
        try visitor.visit(\.conferences)
        try visitor.visit(\.holidays)
        try visitor.visit(\.busyDays)
        try visitor.visit(\.safetyNotes)
        try visitor.visit(\.reluctance)
        try visitor.visit(\.venues)
        try visitor.visit(\.fallbacks)
        try visitor.visit(\.decisions)
        try visitor.visit(\.decisionFacts)
        try visitor.visit(\.dissents)
    }

    /// The columns of each table, in the order of `TableName`.
    public static var tableDescriptions: [(table: TableName, columns: [ColumnDescription])] {
        var collector = DescriptionCollector()
        visitTables(&collector)
        return collector.descriptions
    }
}

private struct DescriptionCollector: TableVisitor {
    var descriptions: [(table: TableName, columns: [ColumnDescription])] = []

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(Never) {
        descriptions.append((Row.table, Row.Column.descriptions))
    }
}
