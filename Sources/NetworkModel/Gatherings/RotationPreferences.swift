/// What a series would rather not, each with its price; its policy says what it will not.
public struct RotationPreferences: Hashable, Sendable {
    public let seriesID: Series.ID
    /// What an edition in the subregion of the one before it costs, in thousandths of a turn; 0 for nothing.
    public let runPrice: Count

    public init(seriesID: Series.ID, runPrice: Count) {
        self.seriesID = seriesID
        self.runPrice = runPrice
    }
}
