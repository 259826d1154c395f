extension PlainLine {
    /// Whether the line's Burmese letters stand as the Zawgyi font wants them and Unicode does not: there a name is
    /// drawn wrongly, and two spellings of one name don't match. It is only a guess, and nothing is converted by it.
    ///
    /// Zawgyi puts the vowel U+1031 and the medial U+103B before their consonant, ends syllables with U+1039, and has
    /// forms of letters of its own from U+1060 on, where Unicode has letters of Shan, Karen and Mon.
    public var looksLikeZawgyi: Bool {
        var previous: UInt32 = 0
        for scalar in text.unicodeScalars.map(\.value) + [0] {
            defer { previous = scalar }
            let follows = isBurmeseConsonant(previous)
            switch scalar {
            case 0x1031 where !follows && !(0x103B...0x103E).contains(previous) && previous != 0x1039: return true
            case 0x103B where !follows && !(0x103B...0x103E).contains(previous): return true
            // Forms of medials, stacked letters and signs that no name in Unicode has after a Burmese letter.
            case 0x1060...0x1063, 0x1069...0x106D, 0x1070...0x107C, 0x1086...0x1090, 0x1094...0x1097:
                if isBurmeseConsonant(previous) || previous == 0x1031 { return true }
            default: break
            }
            if previous == 0x1039, !isBurmeseConsonant(scalar) { return true }
        }
        return false
    }
}

private func isBurmeseConsonant(_ scalar: UInt32) -> Bool {
    (0x1000...0x1021).contains(scalar) || scalar == 0x1025 || scalar == 0x1027 || scalar == 0x103F
        || (0x1075...0x1081).contains(scalar)
}
