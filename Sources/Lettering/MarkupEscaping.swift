extension String {
    /// The text as it stands in XML or HTML, in an element or in an attribute of either quote.
    ///
    /// Scalar by scalar: by characters, a quote with a combining mark would be no quote. What XML 1.0 allows nowhere,
    /// and line ends, tabs and C1 controls with it, becomes U+FFFD.
    package var escapedForXML: String {
        var escaped = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar.isControl ? "\u{FFFD}" : scalar)
            }
        }
        return String(escaped)
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character (C0, DEL or C1), or one of the two that XML 1.0 allows nowhere else.
    package var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
