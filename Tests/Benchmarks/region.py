"""What generate.py makes its networks of: countries, cities, words for names in their own scripts."""

from typing import NamedTuple

SUBREGIONS = {
    "central-asia": "Central Asia",
    "east-asia": "East Asia",
    "oceania": "Oceania",
    "pasifika": "Pasifika",
    "south-asia": "South Asia",
    "south-east-asia": "South-East Asia",
    "west-asia": "West Asia",
}


class Country(NamedTuple):
    code: str
    subregion: str
    zone: str
    languages: tuple[str, ...]
    cities: tuple[str, ...]
    # Words that people call themselves by: flowers, birds, rivers. None is anyone's full name.
    names: tuple[str, ...]
    # What a discreet calendar entry may be called.
    titles: tuple[str, ...]


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


COUNTRIES = [
    Country("AU", "oceania", "Australia/Sydney", ("en", "zh-Hant"), words("Sydney|Darwin|Melbourne"),
            words("Wattle|Aunty June|Mango|Banksia|Magpie|River|Jo"), words("Dentist|Plumber|Family")),
    Country("BD", "south-asia", "Asia/Dhaka", ("bn", "en"), words("Dhaka|Khulna|Sylhet"),
            words("ঝিনুক|সাগরিকা|কলি|পারুল|ময়না|জবা|বকুল|টিয়া|নদী"), words("পরিবার|বাজার|দাঁতের ডাক্তার")),
    Country("BT", "south-asia", "Asia/Thimphu", ("dz", "en"), words("Thimphu|Paro"),
            words("མེ་ཏོག|ཉི་མ|ཟླ་བ|པདྨ|Dawa"), words("ཁྱིམ|Family")),
    Country("CN", "east-asia", "Asia/Shanghai", ("zh-Hans",), words("昆明|成都|Tianjin"),
            words("豆花|蓉儿|阿椒|燕子|晚晴|阿木|小鱼|石榴"), words("牙医|买菜|家里")),
    Country("FJ", "pasifika", "Pacific/Fiji", ("en", "fj", "hif"), words("Suva|Nadi|Lautoka"),
            words("Mere|Sera|Kalesi|Vula|Drua|Bula Joe|लता"), words("Matavuvale|Dentist")),
    Country("GE", "west-asia", "Asia/Tbilisi", ("ka", "ru"), words("Tbilisi|Batumi"),
            words("ია|ნანა|ვარდო|ზღვა|მზია"), words("ოჯახი|ექიმი")),
    Country("ID", "south-east-asia", "Asia/Jakarta", ("id", "jv"), words("Jakarta|Surabaya|Yogyakarta"),
            words("Melati|Bulan|Kak Sari|Intan|Kenanga|Ombak|Rangga"), words("Keluarga|Dokter gigi|Pasar")),
    Country("IN", "south-asia", "Asia/Kolkata", ("hi", "ta", "ml", "en"), words("Delhi|Kolkata|Chennai|Kochi"),
            words("रोशनी|चाँदनी|मैना|நிலா|மலர்|தென்றல்|മഴ|നദി|താര"), words("परिवार|குடும்பம்|കുടുംബം")),
    Country("JP", "east-asia", "Asia/Tokyo", ("ja", "en"), words("Osaka|Tokyo"),
            words("すみれ|あおい|つばめ|ユリ|なぎさ|桜"), words("歯医者|買い物")),
    Country("KG", "central-asia", "Asia/Bishkek", ("ky", "ru"), words("Bishkek|Osh"),
            words("Айсулуу|Жылдыз|Гүл|Булак|Нур"), words("Үй-бүлө|Семья")),
    Country("KH", "south-east-asia", "Asia/Phnom_Penh", ("km",), words("Phnom Penh|Siem Reap"),
            words("ផ្កា|ស្រីពៅ|ចាន់|បុប្ផា|ដារា"), words("គ្រួសារ|ផ្សារ")),
    Country("KI", "pasifika", "Pacific/Tarawa", ("gil", "en"), words("Tarawa"),
            words("Teea|Nei Bue|Tabera|Marawa"), words("Utu|Family")),
    Country("KR", "east-asia", "Asia/Seoul", ("ko",), words("Busan|Seoul"),
            words("별이|하늘|나리|솔|바다|은하"), words("치과|가족")),
    Country("LK", "south-asia", "Asia/Colombo", ("si", "ta", "en"), words("Colombo|Jaffna|Galle"),
            words("මල්|සඳ|තරු|ඔලු|முத்து|அலை"), words("පවුල|குடும்பம்")),
    Country("MM", "south-east-asia", "Asia/Yangon", ("my",), words("Yangon|Mandalay"),
            words("ပန်းလေး|မိုးစက်|လမင်း|နှင်းဆီ|စံပယ်"), words("မိသားစု|သွားဆရာဝန်")),
    Country("MN", "east-asia", "Asia/Ulaanbaatar", ("mn",), words("Ulaanbaatar"),
            words("Цэцэг|Саран|Одон|Салхи"), words("Гэр бүл|Шүдний эмч")),
    Country("NP", "south-asia", "Asia/Kathmandu", ("ne", "mai", "en"), words("Kathmandu|Pokhara|Janakpur"),
            words("लालीगुराँस|हिउँ|डाँफे|पूर्णिमा|तारा|गुलाफ"), words("परिवार|दन्त चिकित्सक|बजार")),
    Country("PG", "pasifika", "Pacific/Port_Moresby", ("tpi", "en"), words("Port Moresby|Goroka"),
            words("Kumul|Sista Rose|Kina|Wara|Buai Mary"), words("Famili|Maket")),
    Country("PH", "south-east-asia", "Asia/Manila", ("fil", "ceb", "en"), words("Manila|Cebu|Davao"),
            words("Luningning|Ate Baby|Tala|Bituin|Sampaguita|Niño"), words("Pamilya|Dentista|Palengke")),
    Country("PK", "south-asia", "Asia/Karachi", ("ur", "pa-Arab"), words("Lahore|Karachi"),
            words("چاندنی|گلاب|مینا|نرگس|ستارہ|بارش"), words("خاندان|بازار")),
    Country("TH", "south-east-asia", "Asia/Bangkok", ("th", "en"), words("Bangkok|Chiang Mai|Hat Yai"),
            words("น้ำฝน|มะลิ|ใบเตย|พี่ดาว|ฟ้า|แก้ว"), words("ครอบครัว|หมอฟัน|ตลาด")),
    Country("VN", "south-east-asia", "Asia/Ho_Chi_Minh", ("vi",), words("Hà Nội|Đà Nẵng|Cần Thơ"),
            words("Hoa Sen|Mây|Bướm|Cỏ May|Sương|Én"), words("Gia đình|Nha sĩ")),
]

TOPICS = words(
    "bookkeeping|childcare|cooking|digital-safety|first-aid|gardening|languages|legal-aid|migrant-support|"
    "peer-outreach|radio|savings-group|theatre|tailoring"
)

GROUP_WORDS = (
    words("Lantern|Laneway|Saltwater|Reef|Monsoon|Lotus|Harbour|Banyan|Kite|Starling|Tamarind|Verandah"),
    words("Kitchen|Circle|House|Sisters|Collective|Choir|Stitchers|Table, the|Network|Garden"),
)
