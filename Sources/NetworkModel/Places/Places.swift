/// One of the areas that take turns: `pasifika`. Which countries lie in it is policy, not law.
public struct Subregion: Hashable, Sendable {
    public typealias ID = Identifier<Subregion>

    public let id: ID
    public let name: PlainLine

    public init(id: ID, name: PlainLine) {
        self.id = id
        self.name = name
    }
}

/// A country as the network sees it: its code, and the subregion it takes turns in.
public struct Country: Hashable, Sendable {
    public let code: CountryCode
    public let subregionID: Subregion.ID

    public init(code: CountryCode, subregionID: Subregion.ID) {
        self.code = code
        self.subregionID = subregionID
    }
}
