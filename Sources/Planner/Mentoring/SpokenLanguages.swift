internal import NetworkModel

extension LanguageCode {
    /// The language as it is spoken, whatever its script or region: `zh` of `zh-Hant`.
    var spoken: String { String(text.prefix { $0 != "-" }) }
}

extension Sequence<LanguageCode> {
    /// Those that are spoken there too, in this order.
    func spoken(in others: Set<String>) -> [LanguageCode] { filter { others.contains($0.spoken) } }
}
