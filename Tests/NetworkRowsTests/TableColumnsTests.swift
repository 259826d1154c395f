import NetworkModel
import NetworkRows
import Testing

@Suite struct TableColumnsTests {
    private let tables = Network.tableDescriptions

    @Test func eachTableIsVisitedOnceInTheOrderOfTheNames() {
        #expect(tables.map(\.table) == TableName.allCases)
    }

    @Test func aTableRefersOnlyToTablesBeforeIt() {
        for (place, table) in tables.enumerated() {
            let before = tables[..<place].map(\.table)
            for column in table.columns {
                guard let reference = column.content.reference else { continue }
                #expect(before.contains(reference), "\(table.table) \(column.name)")
            }
        }
    }

    @Test func whatIsReferredToHasAKeyOfOneColumn() {
        let referredTo = Set(tables.flatMap { $0.columns.compactMap(\.content.reference) })
        for (table, columns) in tables where referredTo.contains(table) {
            #expect(columns.count { $0.content.isKey } == 1, "\(table)")
        }
    }

    @Test func everyTableHasAKeyAndNoKeyMayBeEmpty() {
        for (table, columns) in tables {
            #expect(columns.contains { $0.content.isKey }, "\(table)")
            #expect(!columns.contains { $0.content.isKey && $0.content.isOptional }, "\(table)")
        }
    }

    @Test func everyColumnAndTableHasAMeaningAndNoNameIsThereTwice() {
        for (table, columns) in tables {
            #expect(!table.rowMeaning.isEmpty)
            #expect(Set(columns.map(\.name)).count == columns.count, "\(table)")
            for column in columns { #expect(column.content.meaning.count > 3, "\(table) \(column.name)") }
        }
    }

    @Test func aColumnThatMayBeEmptyIsReadEmptyAndNoOtherIs() {
        for row in WrittenRow.all {
            guard let columns = tables.first(where: { $0.table == row.table })?.columns else { continue }
            for (place, column) in columns.enumerated() where !column.content.isOptional {
                var texts = row.texts
                texts[place] = ""
                let fault = RowReading(row.table, texts).fault
                #expect(fault?.column == column.name, "\(row.testDescription)")
                #expect(fault?.found == "nothing")
            }
            for (place, column) in columns.enumerated() where column.content.isOptional {
                let isEmptySomewhere = WrittenRow.all.contains { $0.table == row.table && $0.texts[place].isEmpty }
                #expect(isEmptySomewhere, "\(row.table) \(column.name)")
            }
        }
    }

    @Test func oneInvitationForEachMemberAndMeeting() {
        #expect(Invitation.uniqueColumns == [.meetingID, .memberID])
        #expect(Member.uniqueColumns.isEmpty)
    }
}
