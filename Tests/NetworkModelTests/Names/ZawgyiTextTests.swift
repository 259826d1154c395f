import NetworkModel
import Testing

@Suite struct ZawgyiTextTests {
    @Test(arguments: [
        "အောင်ဆန်းစုကြည်", "ကျော်မင်းထွန်း", "မြင့်မြင့်ခင်", "စန္ဒာ", "သန္တာ", "ဥမ္မာ", "ချစ်ချစ်", "ဖြိုးဖြိုး", "နှင်းနှင်းယု", "လှလှ",
        "မျိုးချစ်", "ဦးဝင်းမောင်", "အင်္ဂါ", "သင်္ကြန်", "ယောက်ျား", "ကျွန်ုပ်", "ဝိဇ္ဇာ", "ဓမ္မစာရီ", "ဒေါ်ခင်ခင်လေး", "ဧကရီ", "ပြဿနာ", "ရွှေ",
        "ကြွယ်ကြွယ်", "မေ", "သန့်ဇင်", "Ma အေး", "၂ ကျော်",
    ])
    func burmeseNamesInUnicodeAreNotFlagged(name: String) throws {
        #expect(try !#require(PlainLine(name)).looksLikeZawgyi)
    }

    @Test(arguments: [
        "ၸၢႆးၶမ်း", "ၼၢင်းႁွမ်", "ၸဝ်ႈၶုၼ်သိူဝ်", "တႆး", "မိူင်းတႆး", "ၵေႃႉ", "ဢၢႆႈ", "ဢေႃး", "ၵႂႃႇ", "လႅင်း", "ၸၢႆးသႅင်", "ၵႂၢမ်းတႆး", "မၼ်း",
        "စိုင်းၶမ်း",
    ])
    func shanNamesInUnicodeAreNotFlagged(name: String) throws {
        #expect(try !#require(PlainLine(name)).looksLikeZawgyi)
    }

    @Test(arguments: [
        "စီၤ", "နီၢ်", "ကညီ", "ပှၤကညီ", "ကၠိ", "စးသၣ်", "ယ့ၣ်ၡူး", "တၢ်", "ဂၢၤ", "စီၤဖိၣ်", "ပအိုဝ်ႏဘာႏသာႏ",
    ])
    func karenNamesInUnicodeAreNotFlagged(name: String) throws {
        #expect(try !#require(PlainLine(name)).looksLikeZawgyi)
    }

    @Test(arguments: ["နာဲ", "ဍုၚ်မန်", "ဇၞော်", "ကေုာ်", "တၠအ", "ပ္ဍဲ", "ၜၠာဲ", "ဂကူ", "ဘဳ", "သ္ဂောံ", "မ္ၚဵု"])
    func monNamesInUnicodeAreNotFlagged(name: String) throws {
        #expect(try !#require(PlainLine(name)).looksLikeZawgyi)
    }

    /// The same kinds of names, as Zawgyi has them, code by code: what they would look like here says nothing.
    @Test(
        arguments: [
            ("Aung San", "\u{1031}\u{1021}\u{102C}\u{1004}\u{1039}\u{1006}\u{1014}\u{1039}\u{1038}"),
            ("Kyaw", "\u{1031}\u{1000}\u{103A}\u{102C}\u{1039}"),
            ("Min Htun", "\u{1019}\u{1004}\u{1039}\u{1038}\u{1011}\u{103C}\u{1014}\u{1039}\u{1038}"),
            ("Myint", "\u{103B}\u{1019}\u{1004}\u{1037}\u{1039}"),
            ("Khin Mar", "\u{1001}\u{1004}\u{1039}\u{1019}\u{102C}"),
            ("Sandar", "\u{1005}\u{108F}\u{1075}\u{102C}"),
            ("Thandar", "\u{101E}\u{108F}\u{1072}\u{102C}"),
            ("Dhammasari", "\u{1013}\u{1019}\u{107C}\u{1005}\u{102C}\u{101B}\u{102E}"),
            ("Cho", "\u{1001}\u{103A}\u{102D}\u{1033}"),
            ("Myo", "\u{1019}\u{103A}\u{102D}\u{1033}\u{1038}"),
            ("Cha", "\u{1001}\u{103A}\u{102C}"),
            ("Phyo", "\u{107F}\u{1016}\u{102D}\u{1033}\u{1038}"),
            ("Kyu", "\u{107E}\u{1000}\u{1034}"),
            ("Kyi", "\u{1080}\u{1000}\u{102E}\u{1038}"),
            ("Phyu", "\u{103B}\u{1016}\u{1034}"),
            ("Nu", "\u{108F}\u{102F}"),
            ("Yupa", "\u{1090}\u{1030}\u{1015}\u{102B}"),
            ("Hlaing", "\u{101C}\u{1088}\u{102D}\u{1004}\u{1039}"),
            ("May", "\u{1031}\u{1019}"),
            ("Thu", "\u{101E}\u{1030}\u{1094}"),
            ("Metta", "\u{1031}\u{1019}\u{1010}\u{1071}\u{102C}"),
            ("Thati", "\u{101E}\u{1010}\u{1071}\u{102D}"),
            ("Inga", "\u{1021}\u{1002}\u{1064}\u{102B}"),
            ("Siddhi", "\u{101E}\u{102D}\u{1012}\u{1076}\u{102D}"),
            ("Khant", "\u{1001}\u{1014}\u{1039}\u{1094}"),
            ("Ko May", "\u{1000}\u{102D}\u{102F} \u{1031}\u{1019}"),
            ("Kyway", "\u{1000}\u{103A}\u{103C}\u{1032}"),
        ]
    )
    func theSameNamesInZawgyiAre(name: String, text: String) throws {
        #expect(try #require(PlainLine(text)).looksLikeZawgyi, "\(name)")
    }

    /// Soe is one text in both, and what is no Burmese is none of the two.
    @Test(arguments: ["\u{1005}\u{102D}\u{102F}\u{1038}", "Mango", "สมหญิง", "ស្រីពៅ", "小兰"])
    func whatIsSpelledAlikeInBothIsNotFlagged(name: String) throws {
        #expect(try !#require(PlainLine(name)).looksLikeZawgyi)
    }
}
