import Foundation
import NetworkModel

/// Words that no discreet calendar may hold, whoever reads it.
///
/// Those of other languages than English are drafts: a native reader should check them. They are looked for anywhere
/// in a text, as many of these scripts have no spaces.
enum Giveaways {
    /// By the tags of `appointment_words.csv`, without the regions.
    static let words: [String: [String]] = [
        "am": ["ኮንዶም", "ፖሊስ", "ቪዛ", "ኤችአይቪ"],
        "ar": ["واقي ذكري", "شرطة", "تأشيرة", "عمل الجنس", "الإيدز"],
        "az": ["prezervativ", "polis", "viza", "seks"],
        "bi": ["kondom", "polis", "visa", "seks"],
        "bn": ["যৌনকর্মী", "কনডম", "পুলিশ", "ভিসা", "এইচআইভি"],
        "de": ["sexarbeit", "kondom", "polizei", "visum", "prostitution"],
        "el": ["προφυλακτικό", "αστυνομία", "βίζα", "σεξουαλική εργασία"],
        "en": [
            "sex work", "sexwork", "hiv", "aids", "condom", "hepatitis", "drug use", "harm reduction", "methadone",
            "naloxone", "brothel", "prostitut", "decriminal", "police", "raid", "visa", "passport", "asylum",
            "migrant", "trafficking", "mentor", "mentee", "delegate", "network", "meeting", "mela", "lgbt", "queer",
            "transgender", "legal aid", "exchange", "training", "support", "report", "visit", "festival",
        ],
        "es": ["trabajo sexual", "condón", "preservativo", "policía", "visado", "vih"],
        "fa": ["کارگر جنسی", "کاندوم", "پلیس", "ویزا"],
        "fr": ["travail du sexe", "préservatif", "gendarme", "visa", "vih"],
        "he": ["עבודת מין", "קונדום", "משטרה", "ויזה"],
        "hi": ["यौन कर्म", "कंडोम", "पुलिस", "वीज़ा", "एचआईवी"],
        "hy": ["պահպանակ", "ոստիկան", "վիզա", "ՄԻԱՎ"],
        "id": ["pekerja seks", "kondom", "polisi", "paspor"],
        "it": ["lavoro sessuale", "preservativo", "polizia", "prostituzione"],
        "ja": ["セックス", "コンドーム", "警察", "ビザ", "性労働"],
        "ka": ["სექს", "პრეზერვატივი", "პოლიცია", "ვიზა"],
        "kk": ["секс", "презерватив", "полиция", "виза"],
        "km": ["ស្រោមអនាម័យ", "ប៉ូលិស", "ទិដ្ឋាការ", "បុគ្គលិកបម្រើសេវាកម្សាន្ត"],
        "ko": ["성노동", "콘돔", "경찰", "비자", "에이즈"],
        "ky": ["секс", "презерватив", "милиция", "виза"],
        "lo": ["ຖົງຢາງອະນາໄມ", "ຕຳຫຼວດ", "ວີຊາ"],
        "mn": ["секс", "бэлгэвч", "цагдаа", "виз"],
        "mr": ["लैंगिक", "कंडोम", "पोलीस", "व्हिसा"],
        "ms": ["pekerja seks", "kondom", "polis", "pasport"],
        "my": ["လိင်လုပ်သား", "ကွန်ဒုံး", "ရဲတပ်ဖွဲ့", "ဗီဇာ"],
        "ne": ["यौनकर्मी", "कन्डम", "प्रहरी", "भिसा"],
        "nl": ["sekswerk", "condoom", "politie", "visum"],
        "pl": ["praca seksualna", "prezerwatywa", "policja", "wiza"],
        "pt": ["trabalho sexual", "preservativo", "polícia", "vih"],
        "ru": ["секс", "презерватив", "полиция", "виза", "наставник", "вич"],
        "si": ["ලිංගික", "කොන්ඩම්", "පොලිස්", "වීසා"],
        "sw": ["kondomu", "polisi", "viza", "ukimwi"],
        "ta": ["பாலியல்", "ஆணுறை", "காவல்துறை", "விசா"],
        "te": ["లైంగిక", "కండోమ్", "పోలీసు", "వీసా"],
        "tet": ["preservativu", "polísia", "vistu"],
        "tg": ["секс", "презерватив", "полис", "раводид"],
        "th": ["พนักงานบริการ", "ขายบริการ", "ถุงยาง", "ตำรวจ", "วีซ่า", "เอชไอวี"],
        "tk": ["prezerwatiw", "polisiýa", "wiza"],
        "tpi": ["kondom", "polis", "visa", "seks"],
        "tr": ["seks işçi", "prezervatif", "polis", "vize"],
        "uk": ["секс", "презерватив", "поліція", "віза", "наставник"],
        "ur": ["جنسی", "کنڈوم", "پولیس", "ویزا"],
        "uz": ["seks", "prezervativ", "politsiya", "viza"],
        "vi": ["mại dâm", "bao cao su", "cảnh sát", "thị thực", "công an"],
        "yue": ["性工作", "安全套", "警察", "簽證", "愛滋"],
        "zh": ["性工作", "避孕套", "安全套", "警察", "签证", "艾滋", "簽證", "保險套", "愛滋"],
    ]

    /// Of one network: what it, its groups, places, kinds of meetings and members are called. In lower case.
    static func names(of network: Network, countryName: (CountryCode) -> String?) -> Set<String> {
        var names = network.profile.flatMap { [$0.name.text, $0.organizerName.text, $0.organizerAddress.text] }
        names += network.groups.flatMap { [$0.id.text, $0.name.text, $0.city.text] }
        names += network.countries.compactMap { countryName($0.code) } + network.subregions.map(\.name.text)
        names += network.series.map(\.name.text) + network.meetings.map(\.name.text)
        names += network.meetings.compactMap { $0.place?.city?.text }
        names += network.members.map(\.chosenName.text) + network.members.compactMap { $0.address?.text }
        names += network.programme.map(\.title.text) + network.announcements.map(\.title.text)
        names += network.visits.map { $0.topic.description } + ["example.org"]
        return Set(names.map { $0.lowercased() })
    }

    /// Which of the words stand in the text, anywhere; a short name only as a word of its own: `An` is in `CALENDAR`.
    static func found(in text: String, names: Set<String>) -> [String] {
        let text = text.lowercased()
        let runs = Set(text.split { !$0.isLetter }.map(String.init))
        let general = words.values.joined().map { $0.lowercased() }.filter(text.contains)
        return general + names.filter { $0.utf8.count > 8 ? text.contains($0) : runs.contains($0) }
    }
}
