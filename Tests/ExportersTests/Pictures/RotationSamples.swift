import Exporters
import NetworkModel
import Testing

/// A rotation with every state, two marks in one cell, and names that don't fit.
enum RotationSample {
    static func subregions(_ names: [(id: String, name: String)]) throws -> [Subregion] {
        try names.map { Subregion(id: try #require(Subregion.ID($0.id)), name: try #require(PlainLine($0.name))) }
    }

    static func mark(
        _ year: Int,
        _ subregion: String?,
        _ label: String,
        _ detail: String,
        _ state: RotationPicture.State = .held
    ) throws -> RotationPicture.Mark {
        RotationPicture.Mark(
            year: try #require(Year(year)),
            subregion: try subregion.map { try #require(Subregion.ID($0)) },
            label: label,
            detail: detail,
            state: state
        )
    }

    static func picture() throws -> RotationPicture {
        RotationPicture(
            title: "Regional meeting: hosts from 2013 to 2032",
            subregions: try subregions([
                ("central-asia", "Central Asia"), ("east-asia", "East Asia"), ("oceania", "Oceania"),
                ("pasifika", "Pasifika"), ("south-asia", "South Asia"), ("south-east-asia", "South-East Asia"),
                ("west-asia", "West Asia"),
            ]),
            marks: [
                try mark(2013, "oceania", "AU", "Canberra, Australia"),
                try mark(2014, "south-asia", "IN", "Delhi, India"),
                try mark(2015, "south-east-asia", "TH", "Chiang Mai, Thailand"),
                try mark(2016, "south-east-asia", "PH", "Manila, Philippines"),
                try mark(2017, "south-east-asia", "MY", "Kuala Lumpur, Malaysia"),
                try mark(2018, "oceania", "AU", "Melbourne, Australia"),
                try mark(2019, "east-asia", "JP", "Kobe, Japan", .postponed),
                try mark(2020, "south-asia", "NP", "planned in Nepal", .cancelled),
                try mark(2021, nil, "", "no country", .online),
                try mark(2022, "south-asia", "LK", "Colombo, Sri Lanka; planned in Maldives", .moved),
                try mark(2023, "south-east-asia", "ID", "Denpasar, Indonesia"),
                try mark(2024, "east-asia", "KR", "Busan, Republic of Korea"),
                try mark(2025, "south-east-asia", "TH", "Bangkok, Thailand"),
                try mark(2026, "south-asia", "BD", "Dhaka, Bangladesh"),
                try mark(2027, "pasifika", "WS", "Apia, Samoa", .confirmed),
                try mark(2028, "central-asia", "KZ", "Kazakhstan", .planned),
                try mark(2029, "west-asia", "JO", "Jordan", .planned),
                try mark(2030, "south-east-asia", "VN", "Viet Nam", .planned),
                try mark(2030, "south-east-asia", "KH", "Cambodia", .online),
                try mark(2031, "east-asia", "TW", "Taiwan", .planned),
                try mark(2032, "pasifika", "FJ", "Fiji", .planned),
            ]
        )
    }
}
