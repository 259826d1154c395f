/// The kinds of columns that schema 3 brought. Frozen with it, once it is released.
extension SchemaColumn {
    static func country(_ name: String) -> Self {
        capitals(name, 2, expects: "a country's code of two capital letters")
    }

    static func currency(_ name: String) -> Self { capitals(name, 3, expects: "a currency's three capital letters") }

    private static func capitals(_ name: String, _ count: Int, expects expectation: String) -> Self {
        let shape = String(repeating: "[A-Z]", count: count)
        return Self(name, expects: expectation, "\(name) GLOB '\(shape)' AND \(isASCII(name))")
    }

    static func money(_ name: String) -> Self {
        Self(
            name,
            type: "INTEGER",
            expects: "a whole number of the currency's smallest unit",
            "\(name) BETWEEN 0 AND 1000000000000"
        )
    }

    static func ages(_ name: String) -> Self {
        Self(
            name,
            expects: "ages from 0 to 17 with ; between",
            "\(name) NOT GLOB '*[^0-9;]*' AND \(name) NOT GLOB ';*' AND \(name) NOT GLOB '*;' "
                + "AND \(name) NOT GLOB '*;;*' AND \(name) NOT GLOB '*[0-9][0-9][0-9]*' "
                + "AND \(name) NOT GLOB '*[02-9][0-9]*' AND \(name) NOT GLOB '*1[89]*' AND \(isASCII(name))"
        )
    }

    static func sealedText(_ name: String) -> Self {
        Self(
            name,
            expects: "sealed bytes in Base64",
            "\(name) NOT GLOB '*[^A-Za-z0-9+/=]*' AND \(name) NOT GLOB '*=[^=]*' AND \(name) NOT GLOB '*===' "
                + "AND length(\(name)) BETWEEN 4 AND 100000 AND length(\(name)) % 4 = 0 AND \(isASCII(name))"
        )
    }
}
