/// The zones of the countries that planners meet, and a few with odd rules.
let zonesUnderTest = """
    Africa/Accra Africa/Addis_Ababa Africa/Blantyre Africa/Cairo Africa/Casablanca Africa/Ceuta Africa/Dakar
    Africa/Dar_es_Salaam Africa/Douala Africa/El_Aaiun Africa/Gaborone Africa/Harare Africa/Johannesburg
    Africa/Kampala Africa/Kigali Africa/Lagos Africa/Lusaka Africa/Maputo Africa/Nairobi Africa/Windhoek
    America/Adak America/Anchorage America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca
    America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza
    America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis
    America/Argentina/Tucuman America/Argentina/Ushuaia America/Atikokan America/Bahia America/Bahia_Banderas
    America/Belem America/Blanc-Sablon America/Boa_Vista America/Bogota America/Boise America/Cambridge_Bay
    America/Campo_Grande America/Cancun America/Chicago America/Chihuahua America/Ciudad_Juarez
    America/Costa_Rica America/Coyhaique America/Creston America/Cuiaba America/Dawson America/Dawson_Creek
    America/Denver America/Detroit America/Edmonton America/Eirunepe America/Fort_Nelson America/Fortaleza
    America/Glace_Bay America/Goose_Bay America/Guatemala America/Guayaquil America/Halifax America/Hermosillo
    America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg
    America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
    America/Inuvik America/Iqaluit America/Jamaica America/Juneau America/Kentucky/Louisville
    America/Kentucky/Monticello America/Lima America/Los_Angeles America/Maceio America/Manaus America/Matamoros
    America/Mazatlan America/Menominee America/Merida America/Metlakatla America/Mexico_City America/Moncton
    America/Monterrey America/Montevideo America/New_York America/Nome America/Noronha
    America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Nuuk
    America/Ojinaga America/Phoenix America/Porto_Velho America/Punta_Arenas America/Rankin_Inlet America/Recife
    America/Regina America/Resolute America/Rio_Branco America/Santarem America/Santiago America/Sao_Paulo
    America/Sitka America/St_Johns America/Swift_Current America/Tijuana America/Toronto America/Vancouver
    America/Whitehorse America/Winnipeg America/Yakutat Antarctica/Macquarie Antarctica/Troll Asia/Aden
    Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Baghdad
    Asia/Bahrain Asia/Baku Asia/Bangkok Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Brunei Asia/Chita
    Asia/Colombo Asia/Damascus Asia/Dhaka Asia/Dili Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Gaza
    Asia/Hebron Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Jakarta Asia/Jayapura Asia/Jerusalem
    Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kathmandu Asia/Khandyga Asia/Kolkata Asia/Krasnoyarsk
    Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macau Asia/Magadan Asia/Makassar Asia/Manila Asia/Muscat
    Asia/Nicosia Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak
    Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Seoul
    Asia/Shanghai Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran
    Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ulaanbaatar Asia/Urumqi Asia/Ust-Nera Asia/Vientiane
    Asia/Vladivostok Asia/Yakutsk Asia/Yangon Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Canary
    Atlantic/Madeira Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin
    Australia/Eucla Australia/Hobart Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Australia/Perth
    Australia/Sydney Europe/Amsterdam Europe/Astrakhan Europe/Athens Europe/Belgrade Europe/Berlin
    Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Busingen Europe/Chisinau
    Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Istanbul Europe/Kaliningrad Europe/Kirov Europe/Kyiv
    Europe/Lisbon Europe/London Europe/Madrid Europe/Moscow Europe/Oslo Europe/Paris Europe/Prague Europe/Riga
    Europe/Rome Europe/Samara Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm
    Europe/Tallinn Europe/Ulyanovsk Europe/Vienna Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zurich
    Indian/Christmas Indian/Cocos Indian/Maldives Indian/Mauritius Pacific/Apia Pacific/Auckland
    Pacific/Bougainville Pacific/Chatham Pacific/Chuuk Pacific/Easter Pacific/Efate Pacific/Fakaofo Pacific/Fiji
    Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam Pacific/Honolulu
    Pacific/Kanton Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein Pacific/Majuro Pacific/Marquesas
    Pacific/Midway Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau
    Pacific/Pitcairn Pacific/Pohnpei Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan Pacific/Tahiti
    Pacific/Tarawa Pacific/Tongatapu Pacific/Wake Pacific/Wallis
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
