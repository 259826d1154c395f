extension PlainLine {
    /// Whether the line's Burmese letters stand as the Zawgyi font wants them and Unicode does not: there a name is
    /// drawn wrongly, and two spellings of one name don't match. It is only a guess, and nothing is converted by it.
    ///
    /// Zawgyi has the same codes for other things. It puts the vowel U+1031 and the medial U+103B before their consonant,
    /// ends syllables with U+1039, has a medial where Unicode has the mark that ends them, U+103A, and forms of letters
    /// of its own from U+1060 on, where Unicode has letters, vowels and tones of Shan, Karen and Mon. So two neighbours
    /// tell, where no language that is written in Unicode has the one after the other. Some short names are spelled alike
    /// in both, or as another name in the other: those can't be told.
    public var looksLikeZawgyi: Bool {
        var previous: UInt32 = 0
        for scalar in text.unicodeScalars.map(\.value) + [0] {
            if isZawgyi(previous, scalar) { return true }
            previous = scalar
        }
        return false
    }
}

/// Whether only Zawgyi has the second after the first; 0 is what is before and after the text.
private func isZawgyi(_ previous: UInt32, _ scalar: UInt32) -> Bool {
    switch scalar {
    // Before their consonant.
    case 0x1031 where !isMyanmarLetter(previous) && !isMedial(previous): return true
    case 0x103B where !isMyanmarLetter(previous) && !isMedial(previous) && previous != 0x103A: return true
    // What needs a letter, at the start of a word.
    case _ where isSign(scalar) && !isMyanmar(previous): return true
    // A vowel below beside one above, as two codes.
    case 0x1033, 0x1034: if [0x102D, 0x102E, 0x1036].contains(previous) { return true }
    // Marks and stacked letters, where Unicode has Shan's digits.
    case 0x1090...0x1097: if isMyanmar(previous), !isMyanmarDigit(previous) { return true }
    default: break
    }
    switch previous {
    // What stacks letters stacks a letter; under NGA only where the syllable's end is marked too.
    case 0x1039: return !isMyanmarLetter(scalar)
    case 0x1004 where scalar == 0x1039: return true
    // A syllable that ended has no vowel and no medial any more. U+102F is spared for one Burmese word for "I".
    case 0x103A:
        return (0x102B...0x102E).contains(scalar) || [0x1030, 0x1036, 0x103C, 0x103D].contains(scalar)
            || (0x1032...0x1034).contains(scalar)
    // Nor after its tone, or its only vowel.
    case 0x1062...0x1064, 0x1069...0x106D, 0x1071...0x1074, 0x1087...0x108D, 0x108F:
        return isVowel(scalar) || previous == 0x108F && (isMedial(scalar) || isShanLetter(scalar))
    case 0x1090...0x1099: return isSign(scalar)
    // Shan has letters of its own for these sounds.
    case _ where isUnknownToShan(previous): return isShanLetter(scalar)
    case _ where isShanLetter(previous): return isUnknownToShan(scalar)
    default: return false
    }
}

private func isMyanmar(_ scalar: UInt32) -> Bool {
    (0x1000...0x109F).contains(scalar) || (0xA9E0...0xA9FF).contains(scalar) || (0xAA60...0xAA7F).contains(scalar)
}

/// A letter that can have a vowel.
private func isMyanmarLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1000...0x1022, 0x1025, 0x1028, 0x103F, 0x1050, 0x1051, 0x105A...0x105D, 0x1061, 0x1065, 0x1066,
        0x106E...0x1070, 0x1075...0x1081, 0x108E, 0xA9E0...0xA9FF, 0xAA60...0xAA7F:
        true
    default: false
    }
}

private func isMedial(_ scalar: UInt32) -> Bool {
    (0x103B...0x103E).contains(scalar) || (0x105E...0x1060).contains(scalar) || scalar == 0x1082
}

private func isVowel(_ scalar: UInt32) -> Bool {
    (0x102B...0x1030).contains(scalar) || (0x1032...0x1036).contains(scalar) || (0x1071...0x1074).contains(scalar)
}

/// What stands on a letter.
private func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x102B...0x103E, 0x1056...0x1059, 0x105E...0x1060, 0x1062...0x1064, 0x1067...0x106D, 0x1071...0x1074,
        0x1082...0x108D, 0x108F:
        true
    default: false
    }
}

private func isMyanmarDigit(_ scalar: UInt32) -> Bool {
    (0x1040...0x1049).contains(scalar) || (0x1090...0x1099).contains(scalar)
}

private func isShanLetter(_ scalar: UInt32) -> Bool { (0x1075...0x1081).contains(scalar) }

private func isUnknownToShan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1000...0x1003, 0x1005...0x100F, 0x1012...0x1014, 0x1016...0x1018, 0x1020, 0x1021: true
    default: false
    }
}
