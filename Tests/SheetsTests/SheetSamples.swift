import CivilTime
import Sheets

enum SheetSamples {
    /// One name for each script that our fonts must have, and the texts that have broken sheets.
    static func everyScript(repeated times: Int = 1) throws -> Sheet {
        let names = [
            ("Thai", "สมชาย ใจดี"), ("Khmer", "សុខា ចាន់"), ("Burmese", "မောင်မောင် အေး"),
            ("Devanagari", "सीता श्रेष्ठ"), ("Bengali", "রহিমা খাতুন"), ("Tamil", "கவிதா முருகன்"),
            ("Sinhala", "නිමල් පෙරේරා"), ("Lao", "ສົມພອນ ວົງສາ"), ("Tibetan", "བསྟན་འཛིན"),
            ("Mongolian", "ᠪᠠᠲᠤ"), ("Chinese", "王小明"), ("Japanese", "さくら 山田"), ("Korean", "김민지"),
            ("Georgian", "ნინო გელაშვილი"), ("Armenian", "Անի Պետրոսյան"), ("Arabic", "ليلى حسن"),
            ("Cyrillic", "Айгүл Сатыбалды"), ("Latin", "Nguyễn Thị Ánh"), ("Latin", "Suharto"),
        ]
        let remarks: [SheetCell] = [
            .text("=HYPERLINK(\"http://x.example\")"), .text("0123"), .text("https://example.org/?a=1&b=<2>"),
            .text("_x0041_ is no A"), .text("first line\nsecond line"), .empty, .text("-5 to +5"), .text("@home"),
            .text("a\u{1}b"), .text("12"),
        ]
        let first = try require(CivilDate(year: 1899, month: 12, day: 31))
        var rows: [[SheetCell]] = []
        for place in 0..<names.count * times {
            let (script, name) = names[place % names.count]
            let born = place == 0 ? first : try require(CivilDate(dayNumber: place * 523 - 3_000))
            rows.append([
                .text(name), .text(script), .date(born),
                .date(try require(CivilDate(year: 2027, month: 3, day: place % 28 + 1))),
                place % 7 == 3 ? .empty : .time(try require(TimeOfDay(hour: place % 24, minute: place * 7 % 60))),
                place == 1 ? .number(12_345_678_901_234_567) : .number(place * 3), remarks[place % remarks.count],
            ])
        }
        let table = SheetTable(
            "Arrivals",
            columns: [
                "Name", "Script", "Born", "Arrives",
                "At", "Bags", "Remark",
            ],
            rows: rows
        )
        return Sheet(title: "Pick-up", tables: [table], notes: ["3 more invited, no answer yet"])
    }

    static func severalTables() throws -> Sheet {
        let days = SheetTable(
            "Days",
            columns: ["Day", "People"],
            rows: try [(1, 18), (2, 22), (3, 20)].map { day, people in
                [.date(try require(CivilDate(year: 2027, month: 3, day: day))), .number(people)]
            }
        )
        let diets = SheetTable(
            "Diets: who eats what?",
            columns: ["Diet", "People", "Remark"],
            rows: [
                [.text("vegan"), .text("hidden"), .text("at least 1")], [.text("halal"), .number(12), .empty],
            ]
        )
        let allergies = SheetTable("Allergies", columns: ["Allergy"], rows: [])
        return Sheet(
            title: "Meals",
            tables: [days, diets, allergies],
            notes: ["Counts below 5 are hidden.", "Rare allergies were told in person."]
        )
    }

    private static func require<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw SampleError() }
        return value
    }

    struct SampleError: Error {}
}

/// A table of one column and one row.
func sheet(of cells: [SheetCell]..., columns: [String]? = nil, notes: [String] = []) -> Sheet {
    let columns = columns ?? cells[0].indices.map { "c\($0 + 1)" }
    return Sheet(title: "T", tables: [SheetTable("t", columns: columns, rows: cells)], notes: notes)
}
