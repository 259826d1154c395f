internal import NetworkRows

/// Something in the network that a coordinator should look at.
public struct Finding: Hashable, Sendable {
    public enum Weight: String, CaseIterable, Hashable, Sendable {
        /// Two things that can't both be true.
        case fault
        /// Something to do.
        case task
    }

    public let weight: Weight
    /// The table, as in the name of its file.
    public let table: String
    /// The row's key.
    public let key: String
    /// What was found and what to do.
    public let sentence: String

    init(_ weight: Weight, _ table: TableName, _ key: String, _ sentence: String) {
        self.weight = weight
        self.table = table.rawValue
        self.key = key
        self.sentence = sentence
    }
}
