-- A store of schema 4 as it was released: made once, never edited.
PRAGMA application_id = 1298492513;
PRAGMA user_version = 4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE profile (
    name TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "name: one line of text, no space at its ends" CHECK (
            length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0
            AND name NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = name
        ),
    organizerName TEXT NOT NULL
        CONSTRAINT "organizerName: one line of text, no space at its ends" CHECK (
            length(CAST(organizerName AS BLOB)) BETWEEN 1 AND 3200
            AND instr(organizerName, char(0)) = 0 AND organizerName NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(organizerName, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198,
            8199, 8200, 8201, 8202, 8239, 8287, 12288)) = organizerName
        ),
    organizerAddress TEXT NOT NULL
        CONSTRAINT "organizerAddress: an e-mail address" CHECK (
            organizerAddress GLOB '*@*.*' AND organizerAddress NOT GLOB '*@*@*'
            AND organizerAddress NOT GLOB '*[^A-Za-z0-9!$&''*+/=_~.@-]*'
            AND organizerAddress NOT GLOB '[.@]*' AND organizerAddress NOT GLOB '*[.@]'
            AND organizerAddress NOT GLOB '*[.@][.@]*' AND length(organizerAddress) <= 254
            AND length(organizerAddress) = length(CAST(organizerAddress AS BLOB))
        )
) STRICT, WITHOUT ROWID;
INSERT INTO profile VALUES('Lotus and Reef','Meetings team','meetings@example.org');
CREATE TABLE subregion (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    name TEXT NOT NULL
        CONSTRAINT "name: one line of text, no space at its ends" CHECK (
            length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0
            AND name NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = name
        )
) STRICT, WITHOUT ROWID;
INSERT INTO subregion VALUES('mekong','Mekong');
INSERT INTO subregion VALUES('pasifika','Pasifika');
CREATE TABLE country (
    code TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "code: two capital letters" CHECK (
            code GLOB '[A-Z][A-Z]' AND length(CAST(code AS BLOB)) = 2
        ),
    subregionID TEXT NOT NULL REFERENCES subregion (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO country VALUES('KH','mekong');
INSERT INTO country VALUES('TH','mekong');
INSERT INTO country VALUES('FJ','pasifika');
CREATE TABLE IF NOT EXISTS "group" (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    countryCode TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL
        CONSTRAINT "name: one line of text, no space at its ends" CHECK (
            length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0
            AND name NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = name
        ),
    city TEXT NOT NULL
        CONSTRAINT "city: one line of text, no space at its ends" CHECK (
            length(CAST(city AS BLOB)) BETWEEN 1 AND 3200 AND instr(city, char(0)) = 0
            AND city NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(city, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = city
        ),
    languages TEXT
        CONSTRAINT "languages: tags of languages with ; between" CHECK (
            languages GLOB '[a-z][a-z]*' AND languages NOT GLOB '*[^A-Za-z0-9;-]*'
            AND languages NOT GLOB '*;[^a-z]*' AND languages NOT GLOB '*;[a-z]'
            AND languages NOT GLOB '*;[a-z][^a-z]*' AND languages NOT GLOB '*[-;]'
            AND languages NOT GLOB '*-[;-]*' AND length(languages) = length(CAST(languages AS BLOB))
        ),
    offers TEXT
        CONSTRAINT "offers: topics with ; between" CHECK (
            offers NOT GLOB '*[^a-z0-9;-]*' AND offers NOT GLOB '[-;]*' AND offers NOT GLOB '*[-;]'
            AND offers NOT GLOB '*[-;][-;]*' AND length(offers) > 0
            AND length(offers) = length(CAST(offers AS BLOB))
        ),
    wants TEXT
        CONSTRAINT "wants: topics with ; between" CHECK (
            wants NOT GLOB '*[^a-z0-9;-]*' AND wants NOT GLOB '[-;]*' AND wants NOT GLOB '*[-;]'
            AND wants NOT GLOB '*[-;][-;]*' AND length(wants) > 0
            AND length(wants) = length(CAST(wants AS BLOB))
        )
) STRICT, WITHOUT ROWID;
INSERT INTO "group" VALUES('fj-suva','FJ','Na Vuvale','Suva','fj;en','cooking;first-aid','radio');
INSERT INTO "group" VALUES('kh-riel','KH','កុលាប','Phnom Penh',NULL,NULL,NULL);
INSERT INTO "group" VALUES('th-isan','TH','ดอกบัว','Khon Kaen','th',NULL,'cooking');
CREATE TABLE member (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    chosenName TEXT NOT NULL
        CONSTRAINT "chosenName: one line of text, no space at its ends" CHECK (
            length(CAST(chosenName AS BLOB)) BETWEEN 1 AND 3200 AND instr(chosenName, char(0)) = 0
            AND chosenName NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(chosenName, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199,
            8200, 8201, 8202, 8239, 8287, 12288)) = chosenName
        ),
    languages TEXT
        CONSTRAINT "languages: tags of languages with ; between" CHECK (
            languages GLOB '[a-z][a-z]*' AND languages NOT GLOB '*[^A-Za-z0-9;-]*'
            AND languages NOT GLOB '*;[^a-z]*' AND languages NOT GLOB '*;[a-z]'
            AND languages NOT GLOB '*;[a-z][^a-z]*' AND languages NOT GLOB '*[-;]'
            AND languages NOT GLOB '*-[;-]*' AND length(languages) = length(CAST(languages AS BLOB))
        ),
    address TEXT
        CONSTRAINT "address: an e-mail address" CHECK (
            address GLOB '*@*.*' AND address NOT GLOB '*@*@*'
            AND address NOT GLOB '*[^A-Za-z0-9!$&''*+/=_~.@-]*' AND address NOT GLOB '[.@]*'
            AND address NOT GLOB '*[.@]' AND address NOT GLOB '*[.@][.@]*'
            AND length(address) <= 254 AND length(address) = length(CAST(address AS BLOB))
        ),
    calendarStyle TEXT NOT NULL
        CONSTRAINT "calendarStyle: discreet or open" CHECK (calendarStyle IN ('discreet', 'open')),
    calendarTitle TEXT
        CONSTRAINT "calendarTitle: one line of text, no space at its ends" CHECK (
            length(CAST(calendarTitle AS BLOB)) BETWEEN 1 AND 3200
            AND instr(calendarTitle, char(0)) = 0 AND calendarTitle NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(calendarTitle, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198,
            8199, 8200, 8201, 8202, 8239, 8287, 12288)) = calendarTitle
        )
) STRICT, WITHOUT ROWID;
INSERT INTO member VALUES('m001','fj-suva','Mango "the" one; two, three','fj;zh-Hant','m001@example.org','open','Lunch');
INSERT INTO member VALUES('m002','kh-riel','សុភា',NULL,NULL,'discreet',NULL);
INSERT INTO member VALUES('m003','th-isan','It''s Nok','th;en',NULL,'discreet','นัดหมาย');
CREATE TABLE series (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    name TEXT NOT NULL
        CONSTRAINT "name: one line of text, no space at its ends" CHECK (
            length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0
            AND name NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = name
        ),
    everyYears INTEGER NOT NULL
        CONSTRAINT "everyYears: a number of years from 1 to 10" CHECK (everyYears BETWEEN 1 AND 10)
) STRICT, WITHOUT ROWID;
INSERT INTO series VALUES('mela','Mela',3);
INSERT INTO series VALUES('regional','Regional meeting',1);
CREATE TABLE policy (
    seriesID TEXT NOT NULL PRIMARY KEY REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    cooldown INTEGER NOT NULL
        CONSTRAINT "cooldown: a whole number from 0 to 1000000" CHECK (cooldown BETWEEN 0 AND 1000000),
    spacing INTEGER NOT NULL
        CONSTRAINT "spacing: a whole number from 0 to 1000000" CHECK (spacing BETWEEN 0 AND 1000000),
    coverage INTEGER NOT NULL
        CONSTRAINT "coverage: a whole number from 0 to 1000000" CHECK (coverage BETWEEN 0 AND 1000000),
    fairnessHistory INTEGER NOT NULL
        CONSTRAINT "fairnessHistory: a whole number from 0 to 1000000" CHECK (
            fairnessHistory BETWEEN 0 AND 1000000
        ),
    repeatUnit INTEGER NOT NULL
        CONSTRAINT "repeatUnit: a whole number from 0 to 1000000" CHECK (
            repeatUnit BETWEEN 0 AND 1000000
        ),
    maxTurns INTEGER NOT NULL
        CONSTRAINT "maxTurns: a whole number from 0 to 1000000" CHECK (maxTurns BETWEEN 0 AND 1000000),
    offerNeeded TEXT NOT NULL
        CONSTRAINT "offerNeeded: yes or no" CHECK (offerNeeded IN ('yes', 'no')),
    pattern TEXT
        CONSTRAINT "pattern: ids of subregions, or any, with ; between" CHECK (
            pattern NOT GLOB '*[^a-z0-9;-]*' AND pattern NOT GLOB '[-;]*' AND pattern NOT GLOB '*[-;]'
            AND pattern NOT GLOB '*[-;][-;]*' AND length(pattern) > 0
            AND length(pattern) = length(CAST(pattern AS BLOB))
        ),
    siteKilometres INTEGER NOT NULL
        CONSTRAINT "siteKilometres: a whole number from 0 to 1000000" CHECK (
            siteKilometres BETWEEN 0 AND 1000000
        ),
    siteEditions INTEGER NOT NULL
        CONSTRAINT "siteEditions: a whole number from 0 to 1000000" CHECK (
            siteEditions BETWEEN 0 AND 1000000
        ),
    entryPercent INTEGER NOT NULL
        CONSTRAINT "entryPercent: a whole number from 0 to 100" CHECK (entryPercent BETWEEN 0 AND 100),
    creditOnline TEXT NOT NULL
        CONSTRAINT "creditOnline: none or planned" CHECK (creditOnline IN ('none', 'planned')),
    creditCancelled TEXT NOT NULL
        CONSTRAINT "creditCancelled: none or planned" CHECK (creditCancelled IN ('none', 'planned')),
    creditMoved TEXT NOT NULL
        CONSTRAINT "creditMoved: held or planned" CHECK (creditMoved IN ('held', 'planned'))
) STRICT, WITHOUT ROWID;
INSERT INTO policy VALUES('regional',6,2,10,8,1000,1,'yes','pasifika;any',800,2,60,'none','planned','held');
CREATE TABLE share (
    seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    subregionID TEXT NOT NULL REFERENCES subregion (id) DEFERRABLE INITIALLY DEFERRED,
    weight INTEGER NOT NULL
        CONSTRAINT "weight: a whole number from 0 to 1000000" CHECK (weight BETWEEN 0 AND 1000000),
    mustHost TEXT NOT NULL
        CONSTRAINT "mustHost: yes or no" CHECK (mustHost IN ('yes', 'no')),
    PRIMARY KEY (seriesID, subregionID)
) STRICT, WITHOUT ROWID;
INSERT INTO share VALUES('regional','mekong',12,'yes');
INSERT INTO share VALUES('regional','pasifika',0,'no');
CREATE TABLE pin (
    seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL
        CONSTRAINT "year: a year from 1900 to 2200" CHECK (year BETWEEN 1900 AND 2200),
    countryCode TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL
        CONSTRAINT "kind: pinned or forbidden" CHECK (kind IN ('pinned', 'forbidden')),
    PRIMARY KEY (seriesID, year, countryCode)
) STRICT, WITHOUT ROWID;
INSERT INTO pin VALUES('regional',2027,'KH','forbidden');
INSERT INTO pin VALUES('regional',2028,'FJ','pinned');
CREATE TABLE entry_rule (
    passport TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    destination TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    requirement TEXT NOT NULL
        CONSTRAINT "requirement: one of the words for what a passport needs" CHECK (
            requirement IN ('free', 'onArrival', 'eVisa', 'visa', 'refused', 'unknown')
        ),
    checkedOn TEXT NOT NULL
        CONSTRAINT "checkedOn: a day that exists, as YYYY-MM-DD" CHECK (
            checkedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(checkedOn, '+0 days') IS checkedOn AND checkedOn >= '0001'
        ),
    source TEXT NOT NULL
        CONSTRAINT "source: one line of text, no space at its ends" CHECK (
            length(CAST(source AS BLOB)) BETWEEN 1 AND 3200 AND instr(source, char(0)) = 0
            AND source NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(source, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = source
        ),
    PRIMARY KEY (passport, destination),
    CONSTRAINT "destination: another country than the passport's own" CHECK (passport <> destination)
) STRICT, WITHOUT ROWID;
INSERT INTO entry_rule VALUES('FJ','TH','eVisa','2026-01-02','the embassy''s page');
INSERT INTO entry_rule VALUES('TH','FJ','free','2025-12-31','a letter');
CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL
        CONSTRAINT "number: a whole number from 0 to 1000000" CHECK (number BETWEEN 0 AND 1000000),
    year INTEGER NOT NULL
        CONSTRAINT "year: a year from 1900 to 2200" CHECK (year BETWEEN 1900 AND 2200),
    name TEXT NOT NULL
        CONSTRAINT "name: one line of text, no space at its ends" CHECK (
            length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0
            AND name NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = name
        ),
    status TEXT NOT NULL
        CONSTRAINT "status: one of the words for what became of a meeting" CHECK (
            status IN ('proposed', 'confirmed', 'held', 'moved', 'postponed', 'online', 'cancelled')
        ),
    countryCode TEXT REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    city TEXT
        CONSTRAINT "city: one line of text, no space at its ends" CHECK (
            length(CAST(city AS BLOB)) BETWEEN 1 AND 3200 AND instr(city, char(0)) = 0
            AND city NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(city, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = city
        ),
    hostGroupID TEXT REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    plannedCountryCode TEXT REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    starts TEXT
        CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (
            starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(starts, '+0 days') IS starts AND starts >= '0001'
        ),
    ends TEXT
        CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (
            ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends
            AND ends >= '0001'
        ),
    opens TEXT
        CONSTRAINT "opens: a time from 00:00 to 23:59" CHECK (
            opens GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', opens, '+0 days') IS opens
        ),
    closes TEXT
        CONSTRAINT "closes: a time from 00:00 to 23:59" CHECK (
            closes GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', closes, '+0 days') IS closes
        ),
    timeZone TEXT
        CONSTRAINT "timeZone: a time zone's name" CHECK (
            timeZone NOT GLOB '*[^A-Za-z0-9_+/-]*' AND timeZone NOT GLOB '/*'
            AND timeZone NOT GLOB '*/' AND timeZone NOT GLOB '*//*' AND timeZone NOT GLOB '*/*/*/*'
            AND length(timeZone) BETWEEN 1 AND 64
            AND length(timeZone) = length(CAST(timeZone AS BLOB))
            AND substr(timeZone || '/', 1, instr(timeZone || '/', '/') - 1) NOT IN ('localtime',
            'posix', 'posixrules', 'right')
        ),
    CONSTRAINT "countryCode: the host of a confirmed, held, moved or postponed meeting" CHECK (
        status NOT IN ('confirmed', 'held', 'moved', 'postponed') OR countryCode IS NOT NULL
    ),
    CONSTRAINT "city: nothing without a countryCode" CHECK (city IS NULL OR countryCode IS NOT NULL),
    CONSTRAINT "hostGroupID: nothing without a countryCode" CHECK (
        hostGroupID IS NULL OR countryCode IS NOT NULL
    ),
    CONSTRAINT "plannedCountryCode: the country that a moved meeting left" CHECK (
        status <> 'moved' OR (plannedCountryCode IS NOT NULL
        AND plannedCountryCode IS NOT countryCode)
    ),
    CONSTRAINT "plannedCountryCode: nothing for a proposed, confirmed, held or postponed meeting" CHECK (
        status NOT IN ('proposed', 'confirmed', 'held', 'postponed') OR plannedCountryCode IS
        NULL
    ),
    CONSTRAINT "ends: both starts and ends, or neither" CHECK ((starts IS NULL) = (ends IS NULL)),
    CONSTRAINT "ends: at most 60 days, the last not before the first" CHECK (
        starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59
    ),
    CONSTRAINT "opens: opens, closes and timeZone, or none of them" CHECK (
        (opens IS NULL) = (closes IS NULL) AND (opens IS NULL) = (timeZone IS NULL)
    ),
    CONSTRAINT "opens: nothing without starts and ends" CHECK (opens IS NULL OR starts IS NOT NULL),
    CONSTRAINT "closes: later than opens where both are on one day" CHECK (
        opens IS NULL OR starts < ends OR opens < closes
    )
) STRICT, WITHOUT ROWID;
INSERT INTO meeting VALUES('r2024','regional',1,2024,'R 2024','cancelled',NULL,NULL,NULL,'KH',NULL,NULL,NULL,NULL,NULL);
INSERT INTO meeting VALUES('r2025','regional',2,2025,'R 2025','moved','TH','Khon Kaen','th-isan','KH','2025-03-01','2025-03-01','09:00','17:30','Asia/Bangkok');
INSERT INTO meeting VALUES('r2026','regional',3,2026,'R 2026','confirmed','FJ',NULL,NULL,NULL,'2026-05-30','2026-06-02',NULL,NULL,NULL);
CREATE TABLE offer (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    answer TEXT NOT NULL
        CONSTRAINT "answer: offered or declined" CHECK (answer IN ('offered', 'declined')),
    fromYear INTEGER NOT NULL
        CONSTRAINT "fromYear: a year from 1900 to 2200" CHECK (fromYear BETWEEN 1900 AND 2200),
    untilYear INTEGER NOT NULL
        CONSTRAINT "untilYear: a year from 1900 to 2200" CHECK (untilYear BETWEEN 1900 AND 2200),
    recordedOn TEXT NOT NULL
        CONSTRAINT "recordedOn: a day that exists, as YYYY-MM-DD" CHECK (
            recordedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(recordedOn, '+0 days') IS recordedOn AND recordedOn >= '0001'
        ),
    note TEXT
        CONSTRAINT "note: text, no space at its ends" CHECK (
            length(CAST(note AS BLOB)) BETWEEN 1 AND 32000 AND instr(note, char(0)) = 0
            AND note NOT GLOB '*['
            || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279,
            65529, 45, 65535) || ']*'
            AND trim(note, char(10, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199,
            8200, 8201, 8202, 8239, 8287, 12288)) = note
        ),
    CONSTRAINT "untilYear: fromYear or later" CHECK (fromYear <= untilYear)
) STRICT, WITHOUT ROWID;
INSERT INTO offer VALUES('offer-1','regional','fj-suva','offered',2026,2030,'2025-01-31',replace('In the hall.\nNot in May.','\n',char(10)));
INSERT INTO offer VALUES('offer-2','regional','kh-riel','declined',2026,2026,'2024-02-29',NULL);
CREATE TABLE delegate (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL
        CONSTRAINT "status: invited, confirmed or declined" CHECK (
            status IN ('invited', 'confirmed', 'declined')
        ),
    arrives TEXT
        CONSTRAINT "arrives: a day that exists, as YYYY-MM-DD" CHECK (
            arrives GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(arrives, '+0 days') IS arrives AND arrives >= '0001'
        ),
    leaves TEXT
        CONSTRAINT "leaves: a day that exists, as YYYY-MM-DD" CHECK (
            leaves GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(leaves, '+0 days') IS leaves AND leaves >= '0001'
        ),
    room TEXT NOT NULL
        CONSTRAINT "room: none, single, shared or family" CHECK (
            room IN ('none', 'single', 'shared', 'family')
        ),
    sharesWith TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    diet TEXT NOT NULL
        CONSTRAINT "diet: one of the words for a diet" CHECK (
            diet IN ('any', 'vegetarian', 'vegan', 'halal', 'kosher', 'jain')
        ),
    allergies TEXT
        CONSTRAINT "allergies: topics with ; between" CHECK (
            allergies NOT GLOB '*[^a-z0-9;-]*' AND allergies NOT GLOB '[-;]*'
            AND allergies NOT GLOB '*[-;]' AND allergies NOT GLOB '*[-;][-;]*'
            AND length(allergies) > 0 AND length(allergies) = length(CAST(allergies AS BLOB))
        ),
    allergyHandled TEXT NOT NULL
        CONSTRAINT "allergyHandled: yes or no" CHECK (allergyHandled IN ('yes', 'no')),
    PRIMARY KEY (meetingID, memberID),
    CONSTRAINT "leaves: both arrives and leaves, or neither" CHECK ((arrives IS NULL) = (leaves IS NULL)),
    CONSTRAINT "leaves: 1 to 59 days after arrives" CHECK (
        arrives IS NULL OR julianday(leaves) - julianday(arrives) BETWEEN 1 AND 59
    ),
    CONSTRAINT "sharesWith: nothing for a room that is not shared" CHECK (
        sharesWith IS NULL OR room = 'shared'
    )
) STRICT, WITHOUT ROWID;
INSERT INTO delegate VALUES('r2026','m001','confirmed','2026-05-29','2026-06-03','shared','m003','vegan','nuts;soy','yes');
INSERT INTO delegate VALUES('r2026','m003','invited',NULL,NULL,'none',NULL,'any',NULL,'no');
CREATE TABLE invitation (
    uid TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "uid: lower-case letters and digits, words joined by hyphens" CHECK (
            uid NOT GLOB '*[^a-z0-9-]*' AND uid NOT GLOB '-*' AND uid NOT GLOB '*-'
            AND uid NOT GLOB '*--*' AND length(uid) BETWEEN 1 AND 64
            AND length(uid) = length(CAST(uid AS BLOB))
        ),
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL
        CONSTRAINT "sequence: a whole number from 0 to 1000000" CHECK (sequence BETWEEN 0 AND 1000000),
    state TEXT NOT NULL
        CONSTRAINT "state: sent or cancelled" CHECK (state IN ('sent', 'cancelled')),
    stamp TEXT NOT NULL
        CONSTRAINT "stamp: a moment in UTC, as 2026-01-15T09:00:00Z" CHECK (
            stamp GLOB
            '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'
            AND strftime('%Y-%m-%dT%H:%M:%SZ', stamp, '+0 days') IS stamp AND stamp >= '0001'
        ),
    digest TEXT NOT NULL
        CONSTRAINT "digest: 16 lower-case hexadecimal digits" CHECK (
            digest NOT GLOB '*[^0-9a-f]*' AND length(digest) = 16
            AND length(CAST(digest AS BLOB)) = 16
        ),
    UNIQUE (meetingID, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO invitation VALUES('u0a','r2026','m001',2,'sent','2026-01-15T09:00:00Z','0123456789abcdef');
INSERT INTO invitation VALUES('u1b','r2026','m003',0,'cancelled','2026-01-16T00:00:59Z','ffffffffffffffff');
CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    kind TEXT NOT NULL
        CONSTRAINT "kind: exchange, support or training" CHECK (
            kind IN ('exchange', 'support', 'training')
        ),
    visitingGroupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    hostGroupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL
        CONSTRAINT "topic: lower-case words joined by hyphens" CHECK (
            topic NOT GLOB '*[^a-z0-9-]*' AND topic NOT GLOB '-*' AND topic NOT GLOB '*-'
            AND topic NOT GLOB '*--*' AND length(topic) BETWEEN 1 AND 64
            AND length(topic) = length(CAST(topic AS BLOB))
        ),
    status TEXT NOT NULL
        CONSTRAINT "status: one of the words for what became of a visit" CHECK (
            status IN ('proposed', 'confirmed', 'held', 'cancelled')
        ),
    starts TEXT
        CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (
            starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(starts, '+0 days') IS starts AND starts >= '0001'
        ),
    ends TEXT
        CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (
            ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends
            AND ends >= '0001'
        ),
    reportDue TEXT
        CONSTRAINT "reportDue: a day that exists, as YYYY-MM-DD" CHECK (
            reportDue GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(reportDue, '+0 days') IS reportDue AND reportDue >= '0001'
        ),
    reportedOn TEXT
        CONSTRAINT "reportedOn: a day that exists, as YYYY-MM-DD" CHECK (
            reportedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(reportedOn, '+0 days') IS reportedOn AND reportedOn >= '0001'
        ),
    CONSTRAINT "hostGroupID: another group than the visiting one" CHECK (visitingGroupID <> hostGroupID),
    CONSTRAINT "ends: both starts and ends, or neither" CHECK ((starts IS NULL) = (ends IS NULL)),
    CONSTRAINT "ends: at most 60 days, the last not before the first" CHECK (
        starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59
    ),
    CONSTRAINT "reportDue: not before the visit starts" CHECK (
        starts IS NULL OR reportDue IS NULL OR starts <= reportDue
    )
) STRICT, WITHOUT ROWID;
INSERT INTO visit VALUES('v1','exchange','fj-suva','th-isan','first-aid','held','2025-02-28','2025-03-02','2025-04-01','2025-03-20');
INSERT INTO visit VALUES('v2','training','th-isan','kh-riel','radio','proposed',NULL,NULL,NULL,NULL);
CREATE TABLE mentoring (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL
        CONSTRAINT "role: mentor or mentee" CHECK (role IN ('mentor', 'mentee')),
    capacity INTEGER
        CONSTRAINT "capacity: a number of mentees from 0 to 20" CHECK (capacity BETWEEN 0 AND 20),
    topics TEXT
        CONSTRAINT "topics: topics with ; between" CHECK (
            topics NOT GLOB '*[^a-z0-9;-]*' AND topics NOT GLOB '[-;]*' AND topics NOT GLOB '*[-;]'
            AND topics NOT GLOB '*[-;][-;]*' AND length(topics) > 0
            AND length(topics) = length(CAST(topics AS BLOB))
        ),
    since TEXT NOT NULL
        CONSTRAINT "since: a day that exists, as YYYY-MM-DD" CHECK (
            since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(since, '+0 days') IS since AND since >= '0001'
        ),
    PRIMARY KEY (memberID, role),
    CONSTRAINT "capacity: a number for a mentor, nothing for a mentee" CHECK (
        (role = 'mentor') = (capacity IS NOT NULL)
    )
) STRICT, WITHOUT ROWID;
INSERT INTO mentoring VALUES('m001','mentor',2,'cooking;radio','2024-05-01');
INSERT INTO mentoring VALUES('m002','mentee',NULL,NULL,'2025-05-01');
CREATE TABLE pairing (
    id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (
            id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-'
            AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64
            AND length(id) = length(CAST(id AS BLOB))
        ),
    mentorID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    menteeID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL
        CONSTRAINT "status: proposed, active, ended or declined" CHECK (
            status IN ('proposed', 'active', 'ended', 'declined')
        ),
    starts TEXT
        CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (
            starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            AND date(starts, '+0 days') IS starts AND starts >= '0001'
        ),
    ends TEXT
        CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (
            ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends
            AND ends >= '0001'
        ),
    CONSTRAINT "menteeID: another member than the mentor" CHECK (mentorID <> menteeID),
    CONSTRAINT "ends: not before starts" CHECK (starts IS NULL OR ends IS NULL OR starts <= ends)
) STRICT, WITHOUT ROWID;
INSERT INTO pairing VALUES('p1','m001','m002','active','2025-06-01',NULL);
INSERT INTO pairing VALUES('p2','m001','m003','proposed',NULL,NULL);
CREATE TABLE entry (
    number INTEGER PRIMARY KEY
        CONSTRAINT "number: counted from 1" CHECK (number >= 1),
    moment TEXT NOT NULL
        CONSTRAINT "moment: a moment in UTC, as 2026-01-15T09:00:00Z" CHECK (
            moment GLOB
            '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'
            AND strftime('%Y-%m-%dT%H:%M:%SZ', moment, '+0 days') IS moment AND moment >= '0001'
        ),
    who TEXT NOT NULL
        CONSTRAINT "who: one line of text, no space at its ends" CHECK (
            length(CAST(who AS BLOB)) BETWEEN 1 AND 3200 AND instr(who, char(0)) = 0
            AND who NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(who, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = who
        ),
    what TEXT NOT NULL
        CONSTRAINT "what: one line of text, no space at its ends" CHECK (
            length(CAST(what AS BLOB)) BETWEEN 1 AND 3200 AND instr(what, char(0)) = 0
            AND what NOT GLOB '*['
            || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45,
            65535) || ']*'
            AND trim(what, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
            8201, 8202, 8239, 8287, 12288)) = what
        ),
    undoes INTEGER UNIQUE REFERENCES entry (number)
        CONSTRAINT "undoes: an earlier entry" CHECK (undoes < number)
) STRICT;
INSERT INTO entry VALUES(1,'2026-01-15T09:00:00Z','coordinator','a change',NULL);
INSERT INTO entry VALUES(2,'2026-01-15T09:00:00Z','coordinator','empty it',NULL);
INSERT INTO entry VALUES(3,'2026-01-15T09:00:00Z','coordinator','undo of entry 2',2);
CREATE TABLE open_entry (
    only INTEGER PRIMARY KEY
        CONSTRAINT "only: one entry at a time" CHECK (only = 1),
    entry INTEGER NOT NULL REFERENCES entry (number) DEFERRABLE INITIALLY DEFERRED,
    closed INTEGER NOT NULL DEFAULT 0 REFERENCES entry (number) DEFERRABLE INITIALLY DEFERRED
        CONSTRAINT "closed: 0, which no entry is" CHECK (closed = 0)
) STRICT;
CREATE TABLE row_change (
    number INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entry (number) DEFERRABLE INITIALLY DEFERRED,
    tableName TEXT NOT NULL,
    before TEXT,
    after TEXT,
    CONSTRAINT "before: before or after, or both" CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO row_change VALUES(1,1,'network',NULL,'["Lotus and Reef","Meetings team","meetings@example.org"]');
INSERT INTO row_change VALUES(2,1,'subregions',NULL,'["mekong","Mekong"]');
INSERT INTO row_change VALUES(3,1,'subregions',NULL,'["pasifika","Pasifika"]');
INSERT INTO row_change VALUES(4,1,'countries',NULL,'["FJ","pasifika"]');
INSERT INTO row_change VALUES(5,1,'countries',NULL,'["KH","mekong"]');
INSERT INTO row_change VALUES(6,1,'countries',NULL,'["TH","mekong"]');
INSERT INTO row_change VALUES(7,1,'groups',NULL,'["fj-suva","FJ","Na Vuvale","Suva","fj;en","cooking;first-aid","radio"]');
INSERT INTO row_change VALUES(8,1,'groups',NULL,'["kh-riel","KH","កុលាប","Phnom Penh",null,null,null]');
INSERT INTO row_change VALUES(9,1,'groups',NULL,'["th-isan","TH","ดอกบัว","Khon Kaen","th",null,"cooking"]');
INSERT INTO row_change VALUES(10,1,'members',NULL,'["m001","fj-suva","Mango \"the\" one; two, three","fj;zh-Hant","m001@example.org","open","Lunch"]');
INSERT INTO row_change VALUES(11,1,'members',NULL,'["m002","kh-riel","សុភា",null,null,"discreet",null]');
INSERT INTO row_change VALUES(12,1,'members',NULL,'["m003","th-isan","It''s Nok","th;en",null,"discreet","นัดหมาย"]');
INSERT INTO row_change VALUES(13,1,'series',NULL,'["mela","Mela",3]');
INSERT INTO row_change VALUES(14,1,'series',NULL,'["regional","Regional meeting",1]');
INSERT INTO row_change VALUES(15,1,'policies',NULL,'["regional",6,2,10,8,1000,1,"yes","pasifika;any",800,2,60,"none","planned","held"]');
INSERT INTO row_change VALUES(16,1,'shares',NULL,'["regional","mekong",12,"yes"]');
INSERT INTO row_change VALUES(17,1,'shares',NULL,'["regional","pasifika",0,"no"]');
INSERT INTO row_change VALUES(18,1,'pins',NULL,'["regional",2027,"KH","forbidden"]');
INSERT INTO row_change VALUES(19,1,'pins',NULL,'["regional",2028,"FJ","pinned"]');
INSERT INTO row_change VALUES(20,1,'entries',NULL,'["FJ","TH","eVisa","2026-01-02","the embassy''s page"]');
INSERT INTO row_change VALUES(21,1,'entries',NULL,'["TH","FJ","free","2025-12-31","a letter"]');
INSERT INTO row_change VALUES(22,1,'meetings',NULL,'["r2024","regional",1,2024,"R 2024","cancelled",null,null,null,"KH",null,null,null,null,null]');
INSERT INTO row_change VALUES(23,1,'meetings',NULL,'["r2025","regional",2,2025,"R 2025","moved","TH","Khon Kaen","th-isan","KH","2025-03-01","2025-03-01","09:00","17:30","Asia/Bangkok"]');
INSERT INTO row_change VALUES(24,1,'meetings',NULL,'["r2026","regional",3,2026,"R 2026","confirmed","FJ",null,null,null,"2026-05-30","2026-06-02",null,null,null]');
INSERT INTO row_change VALUES(25,1,'offers',NULL,'["offer-1","regional","fj-suva","offered",2026,2030,"2025-01-31","In the hall.\nNot in May."]');
INSERT INTO row_change VALUES(26,1,'offers',NULL,'["offer-2","regional","kh-riel","declined",2026,2026,"2024-02-29",null]');
INSERT INTO row_change VALUES(27,1,'delegates',NULL,'["r2026","m001","confirmed","2026-05-29","2026-06-03","shared","m003","vegan","nuts;soy","yes"]');
INSERT INTO row_change VALUES(28,1,'delegates',NULL,'["r2026","m003","invited",null,null,"none",null,"any",null,"no"]');
INSERT INTO row_change VALUES(29,1,'invitations',NULL,'["u0a","r2026","m001",2,"sent","2026-01-15T09:00:00Z","0123456789abcdef"]');
INSERT INTO row_change VALUES(30,1,'invitations',NULL,'["u1b","r2026","m003",0,"cancelled","2026-01-16T00:00:59Z","ffffffffffffffff"]');
INSERT INTO row_change VALUES(31,1,'visits',NULL,'["v1","exchange","fj-suva","th-isan","first-aid","held","2025-02-28","2025-03-02","2025-04-01","2025-03-20"]');
INSERT INTO row_change VALUES(32,1,'visits',NULL,'["v2","training","th-isan","kh-riel","radio","proposed",null,null,null,null]');
INSERT INTO row_change VALUES(33,1,'mentoring',NULL,'["m001","mentor",2,"cooking;radio","2024-05-01"]');
INSERT INTO row_change VALUES(34,1,'mentoring',NULL,'["m002","mentee",null,null,"2025-05-01"]');
INSERT INTO row_change VALUES(35,1,'pairings',NULL,'["p1","m001","m002","active","2025-06-01",null]');
INSERT INTO row_change VALUES(36,1,'pairings',NULL,'["p2","m001","m003","proposed",null,null]');
INSERT INTO row_change VALUES(37,1,'preferences',NULL,'["regional",500]');
INSERT INTO row_change VALUES(38,1,'programme',NULL,'["s1","r2025","2025-03-01","09:00","10:30","Opening",null,null,null]');
INSERT INTO row_change VALUES(39,1,'programme',NULL,'["s2","r2025","2025-03-01","11:00","12:00","Law \"and\" us","Hall 2","https://meet.example.org/r?x=1","th;en"]');
INSERT INTO row_change VALUES(40,1,'announcements',NULL,'["r2025","A day for everyone","Khon Kaen","https://example.org/day"]');
INSERT INTO row_change VALUES(41,1,'announcements',NULL,'["r2026","R",null,null]');
INSERT INTO row_change VALUES(42,1,'replies',NULL,'["u0a","m001@example.org",1,"2026-01-15T10:00:00Z","tentative",null,null,null,null,"no"]');
INSERT INTO row_change VALUES(43,1,'replies',NULL,'["u0a","m001@example.org",2,"2026-01-15T11:00:00Z","counter",null,null,"2026-06-01T00:00:00Z","2026-06-03T00:00:00Z","yes"]');
INSERT INTO row_change VALUES(44,1,'replies',NULL,'["u0a","m001@example.org",2,"2026-01-15T12:00:00Z","delegated","friend@example.org",null,null,null,"no"]');
INSERT INTO row_change VALUES(45,1,'replies',NULL,'["u0a","zoe@example.org",2,"2026-01-15T12:00:00Z","accepted",null,"m001@example.org",null,null,"no"]');
INSERT INTO row_change VALUES(46,1,'visitors',NULL,'["v1","m001","goes"]');
INSERT INTO row_change VALUES(47,1,'visitors',NULL,'["v1","m003","receives"]');
INSERT INTO row_change VALUES(48,1,'visitPlans',NULL,'["v1","To learn","Day 1: hall.\nDay 2: field.","2025-01-15","m003"]');
INSERT INTO row_change VALUES(49,1,'visitPlans',NULL,'["v2",null,null,null,null]');
INSERT INTO row_change VALUES(50,1,'visitTerms',NULL,'["fj-suva",1,0]');
INSERT INTO row_change VALUES(51,1,'absences',NULL,'["fj-suva","2026-12-20","2027-01-10"]');
INSERT INTO row_change VALUES(52,1,'visitRules',NULL,'["repeatGap",3]');
INSERT INTO row_change VALUES(53,1,'guests',NULL,'["g1","Baobab House","East Africa","sw;en"]');
INSERT INTO row_change VALUES(54,1,'guests',NULL,'["g2","Andes","South America",null]');
INSERT INTO row_change VALUES(55,1,'guestVisits',NULL,'["gv1","g1","fj-suva","travels","radio","held","2025-05-01","2025-05-04"]');
INSERT INTO row_change VALUES(56,1,'guestVisits',NULL,'["gv2","g2","th-isan","hosts","cooking","proposed",null,null]');
INSERT INTO row_change VALUES(57,1,'interpreters',NULL,'["m003",2]');
INSERT INTO row_change VALUES(58,1,'interpretations',NULL,'["p1","m003"]');
INSERT INTO row_change VALUES(59,1,'availability',NULL,'["m001","monday","18:00","21:30","Pacific/Fiji"]');
INSERT INTO row_change VALUES(60,1,'exclusions',NULL,'["m001","m003"]');
INSERT INTO row_change VALUES(61,1,'mentoringTerms',NULL,'["m001","mentor",6,4,"no"]');
INSERT INTO row_change VALUES(62,1,'mentoringTerms',NULL,'["m002","mentee",null,null,"yes"]');
INSERT INTO row_change VALUES(63,1,'mentoringRules',NULL,'["topicPoints",90]');
INSERT INTO row_change VALUES(64,1,'cadences',NULL,'["p1","monthly","2025-06-12","19:00",60,"Pacific/Fiji"]');
INSERT INTO row_change VALUES(65,1,'sessions',NULL,'["p1","2025-06-12","met",null,null]');
INSERT INTO row_change VALUES(66,1,'sessions',NULL,'["p1","2025-07-10","moved","2025-07-12","09:00"]');
INSERT INTO row_change VALUES(67,1,'deadlines',NULL,'["d1","m001","visa","2026-04-30","r2026","2026-04-01"]');
INSERT INTO row_change VALUES(68,1,'deadlines',NULL,'["d2","m002","other","2026-12-01",null,null]');
INSERT INTO row_change VALUES(69,1,'feed',NULL,'["f0a","m001","visit","v1",1,"2026-01-15T09:00:00Z","0123456789abcdef"]');
INSERT INTO row_change VALUES(70,1,'transits',NULL,'["FJ","AE","free","2026-01-02","An embassy"]');
INSERT INTO row_change VALUES(71,1,'stayLimits',NULL,'["FJ","TH",30]');
INSERT INTO row_change VALUES(72,1,'declarations',NULL,'["m001","yes","no"]');
INSERT INTO row_change VALUES(73,1,'nominations',NULL,'["r2026","m001"]');
INSERT INTO row_change VALUES(74,1,'attestations',NULL,'["r2026","fj-suva","migrants",2]');
INSERT INTO row_change VALUES(75,1,'seatRules',NULL,'["countryFirst",1]');
INSERT INTO row_change VALUES(76,1,'seatShares',NULL,'["regional","pasifika",2,4]');
INSERT INTO row_change VALUES(77,1,'funding',NULL,'["r2026",40]');
INSERT INTO row_change VALUES(78,1,'turnouts',NULL,'["m001","regional",2,3]');
INSERT INTO row_change VALUES(79,1,'turnouts',NULL,'["m002","regional",1,null]');
INSERT INTO row_change VALUES(80,1,'teamSeats',NULL,'["r2026","fj-suva",2]');
INSERT INTO row_change VALUES(81,1,'companions',NULL,'["r2026","m001",1,"2;2;17",2,3]');
INSERT INTO row_change VALUES(82,1,'rooms',NULL,'["r2026","m001","12 b",2]');
INSERT INTO row_change VALUES(83,1,'expenses',NULL,'["e1","r2026","m001","flight","FJD",123456,0]');
INSERT INTO row_change VALUES(84,1,'expenses',NULL,'["e2","r2026",null,"venue","VND",1000000000000,1]');
INSERT INTO row_change VALUES(85,1,'sealed',NULL,'["r2026","m001","passport",0,"AAECAwQFBgc="]');
INSERT INTO row_change VALUES(86,1,'consents',NULL,'["r2026","m001","hotel","2026-01-02","2026-01-03"]');
INSERT INTO row_change VALUES(87,1,'consents',NULL,'["r2026","m001","visaLetter","2026-01-02",null]');
INSERT INTO row_change VALUES(88,1,'exports',NULL,'["e1","r2026","hotel","csv","2026-01-15T09:00:00Z","coordinator",3]');
INSERT INTO row_change VALUES(89,1,'exportSubjects',NULL,'["e1","m001"]');
INSERT INTO row_change VALUES(90,1,'figures',NULL,'["e1","all",12]');
INSERT INTO row_change VALUES(91,1,'figures',NULL,'["e1","fj",null]');
INSERT INTO row_change VALUES(92,1,'purges',NULL,'["r2026","2026-07-02",null,null,null,null,null]');
INSERT INTO row_change VALUES(93,1,'offerMonths',NULL,'["offer-1","10"]');
INSERT INTO row_change VALUES(94,1,'offerMonths',NULL,'["offer-1","9"]');
INSERT INTO row_change VALUES(95,1,'conferences',NULL,'["c1","Health \"and\" us","2026-07-01","2026-07-04","MX"]');
INSERT INTO row_change VALUES(96,1,'conferences',NULL,'["c2","Law","2026-12-30","2027-01-02",null]');
INSERT INTO row_change VALUES(97,1,'holidays',NULL,'["FJ","2026-05-29","holiday","A day of thanks","The gazette"]');
INSERT INTO row_change VALUES(98,1,'holidays',NULL,'["KH","2026-06-06","workday","A Saturday at work","A decree"]');
INSERT INTO row_change VALUES(99,1,'busyDays',NULL,'["m001","2026-05-01","2026-05-03"]');
INSERT INTO row_change VALUES(100,1,'busyDays',NULL,'["m003","2026-05-31","2026-05-31"]');
INSERT INTO row_change VALUES(101,1,'safetyNotes',NULL,'["FJ","2026-01-02","calm","All is well.","A partner"]');
INSERT INTO row_change VALUES(102,1,'safetyNotes',NULL,'["FJ","2026-03-02","care","Roads.","A partner"]');
INSERT INTO row_change VALUES(103,1,'reluctance',NULL,'["KH","2026-02-01",15]');
INSERT INTO row_change VALUES(104,1,'venues',NULL,'["v1","FJ","Suva","Riverside hall",120]');
INSERT INTO row_change VALUES(105,1,'venues',NULL,'["v2","FJ","Nadi","Hall 2",60]');
INSERT INTO row_change VALUES(106,1,'fallbacks',NULL,'["r2025","v1",null,null,null]');
INSERT INTO row_change VALUES(107,1,'fallbacks',NULL,'["r2026","v1","v2","TH","KH"]');
INSERT INTO row_change VALUES(108,1,'decisions',NULL,'["d1","r2026","2026-01-05","FJ","2026-05-30","2026-06-02",2,3]');
INSERT INTO row_change VALUES(109,1,'decisions',NULL,'["d2","r2025","2024-01-05","TH",null,null,null,0]');
INSERT INTO row_change VALUES(110,1,'decisionFacts',NULL,'["d1","entry","TH","free"]');
INSERT INTO row_change VALUES(111,1,'decisionFacts',NULL,'["d1","holiday","FJ 2026-05-29","A day of thanks"]');
INSERT INTO row_change VALUES(112,1,'dissents',NULL,'["d1","kh-riel","Too far.\nToo dear."]');
INSERT INTO row_change VALUES(113,2,'network','["Lotus and Reef","Meetings team","meetings@example.org"]',NULL);
INSERT INTO row_change VALUES(114,2,'subregions','["mekong","Mekong"]',NULL);
INSERT INTO row_change VALUES(115,2,'subregions','["pasifika","Pasifika"]',NULL);
INSERT INTO row_change VALUES(116,2,'countries','["FJ","pasifika"]',NULL);
INSERT INTO row_change VALUES(117,2,'countries','["KH","mekong"]',NULL);
INSERT INTO row_change VALUES(118,2,'countries','["TH","mekong"]',NULL);
INSERT INTO row_change VALUES(119,2,'groups','["fj-suva","FJ","Na Vuvale","Suva","fj;en","cooking;first-aid","radio"]',NULL);
INSERT INTO row_change VALUES(120,2,'groups','["kh-riel","KH","កុលាប","Phnom Penh",null,null,null]',NULL);
INSERT INTO row_change VALUES(121,2,'groups','["th-isan","TH","ดอกบัว","Khon Kaen","th",null,"cooking"]',NULL);
INSERT INTO row_change VALUES(122,2,'members','["m001","fj-suva","Mango \"the\" one; two, three","fj;zh-Hant","m001@example.org","open","Lunch"]',NULL);
INSERT INTO row_change VALUES(123,2,'members','["m002","kh-riel","សុភា",null,null,"discreet",null]',NULL);
INSERT INTO row_change VALUES(124,2,'members','["m003","th-isan","It''s Nok","th;en",null,"discreet","นัดหมาย"]',NULL);
INSERT INTO row_change VALUES(125,2,'series','["mela","Mela",3]',NULL);
INSERT INTO row_change VALUES(126,2,'series','["regional","Regional meeting",1]',NULL);
INSERT INTO row_change VALUES(127,2,'policies','["regional",6,2,10,8,1000,1,"yes","pasifika;any",800,2,60,"none","planned","held"]',NULL);
INSERT INTO row_change VALUES(128,2,'shares','["regional","mekong",12,"yes"]',NULL);
INSERT INTO row_change VALUES(129,2,'shares','["regional","pasifika",0,"no"]',NULL);
INSERT INTO row_change VALUES(130,2,'pins','["regional",2027,"KH","forbidden"]',NULL);
INSERT INTO row_change VALUES(131,2,'pins','["regional",2028,"FJ","pinned"]',NULL);
INSERT INTO row_change VALUES(132,2,'entries','["FJ","TH","eVisa","2026-01-02","the embassy''s page"]',NULL);
INSERT INTO row_change VALUES(133,2,'entries','["TH","FJ","free","2025-12-31","a letter"]',NULL);
INSERT INTO row_change VALUES(134,2,'meetings','["r2024","regional",1,2024,"R 2024","cancelled",null,null,null,"KH",null,null,null,null,null]',NULL);
INSERT INTO row_change VALUES(135,2,'meetings','["r2025","regional",2,2025,"R 2025","moved","TH","Khon Kaen","th-isan","KH","2025-03-01","2025-03-01","09:00","17:30","Asia/Bangkok"]',NULL);
INSERT INTO row_change VALUES(136,2,'meetings','["r2026","regional",3,2026,"R 2026","confirmed","FJ",null,null,null,"2026-05-30","2026-06-02",null,null,null]',NULL);
INSERT INTO row_change VALUES(137,2,'offers','["offer-1","regional","fj-suva","offered",2026,2030,"2025-01-31","In the hall.\nNot in May."]',NULL);
INSERT INTO row_change VALUES(138,2,'offers','["offer-2","regional","kh-riel","declined",2026,2026,"2024-02-29",null]',NULL);
INSERT INTO row_change VALUES(139,2,'delegates','["r2026","m001","confirmed","2026-05-29","2026-06-03","shared","m003","vegan","nuts;soy","yes"]',NULL);
INSERT INTO row_change VALUES(140,2,'delegates','["r2026","m003","invited",null,null,"none",null,"any",null,"no"]',NULL);
INSERT INTO row_change VALUES(141,2,'invitations','["u0a","r2026","m001",2,"sent","2026-01-15T09:00:00Z","0123456789abcdef"]',NULL);
INSERT INTO row_change VALUES(142,2,'invitations','["u1b","r2026","m003",0,"cancelled","2026-01-16T00:00:59Z","ffffffffffffffff"]',NULL);
INSERT INTO row_change VALUES(143,2,'visits','["v1","exchange","fj-suva","th-isan","first-aid","held","2025-02-28","2025-03-02","2025-04-01","2025-03-20"]',NULL);
INSERT INTO row_change VALUES(144,2,'visits','["v2","training","th-isan","kh-riel","radio","proposed",null,null,null,null]',NULL);
INSERT INTO row_change VALUES(145,2,'mentoring','["m001","mentor",2,"cooking;radio","2024-05-01"]',NULL);
INSERT INTO row_change VALUES(146,2,'mentoring','["m002","mentee",null,null,"2025-05-01"]',NULL);
INSERT INTO row_change VALUES(147,2,'pairings','["p1","m001","m002","active","2025-06-01",null]',NULL);
INSERT INTO row_change VALUES(148,2,'pairings','["p2","m001","m003","proposed",null,null]',NULL);
INSERT INTO row_change VALUES(149,2,'preferences','["regional",500]',NULL);
INSERT INTO row_change VALUES(150,2,'programme','["s1","r2025","2025-03-01","09:00","10:30","Opening",null,null,null]',NULL);
INSERT INTO row_change VALUES(151,2,'programme','["s2","r2025","2025-03-01","11:00","12:00","Law \"and\" us","Hall 2","https://meet.example.org/r?x=1","th;en"]',NULL);
INSERT INTO row_change VALUES(152,2,'announcements','["r2025","A day for everyone","Khon Kaen","https://example.org/day"]',NULL);
INSERT INTO row_change VALUES(153,2,'announcements','["r2026","R",null,null]',NULL);
INSERT INTO row_change VALUES(154,2,'replies','["u0a","m001@example.org",1,"2026-01-15T10:00:00Z","tentative",null,null,null,null,"no"]',NULL);
INSERT INTO row_change VALUES(155,2,'replies','["u0a","m001@example.org",2,"2026-01-15T11:00:00Z","counter",null,null,"2026-06-01T00:00:00Z","2026-06-03T00:00:00Z","yes"]',NULL);
INSERT INTO row_change VALUES(156,2,'replies','["u0a","m001@example.org",2,"2026-01-15T12:00:00Z","delegated","friend@example.org",null,null,null,"no"]',NULL);
INSERT INTO row_change VALUES(157,2,'replies','["u0a","zoe@example.org",2,"2026-01-15T12:00:00Z","accepted",null,"m001@example.org",null,null,"no"]',NULL);
INSERT INTO row_change VALUES(158,2,'visitors','["v1","m001","goes"]',NULL);
INSERT INTO row_change VALUES(159,2,'visitors','["v1","m003","receives"]',NULL);
INSERT INTO row_change VALUES(160,2,'visitPlans','["v1","To learn","Day 1: hall.\nDay 2: field.","2025-01-15","m003"]',NULL);
INSERT INTO row_change VALUES(161,2,'visitPlans','["v2",null,null,null,null]',NULL);
INSERT INTO row_change VALUES(162,2,'visitTerms','["fj-suva",1,0]',NULL);
INSERT INTO row_change VALUES(163,2,'absences','["fj-suva","2026-12-20","2027-01-10"]',NULL);
INSERT INTO row_change VALUES(164,2,'visitRules','["repeatGap",3]',NULL);
INSERT INTO row_change VALUES(165,2,'guests','["g1","Baobab House","East Africa","sw;en"]',NULL);
INSERT INTO row_change VALUES(166,2,'guests','["g2","Andes","South America",null]',NULL);
INSERT INTO row_change VALUES(167,2,'guestVisits','["gv1","g1","fj-suva","travels","radio","held","2025-05-01","2025-05-04"]',NULL);
INSERT INTO row_change VALUES(168,2,'guestVisits','["gv2","g2","th-isan","hosts","cooking","proposed",null,null]',NULL);
INSERT INTO row_change VALUES(169,2,'interpreters','["m003",2]',NULL);
INSERT INTO row_change VALUES(170,2,'interpretations','["p1","m003"]',NULL);
INSERT INTO row_change VALUES(171,2,'availability','["m001","monday","18:00","21:30","Pacific/Fiji"]',NULL);
INSERT INTO row_change VALUES(172,2,'exclusions','["m001","m003"]',NULL);
INSERT INTO row_change VALUES(173,2,'mentoringTerms','["m001","mentor",6,4,"no"]',NULL);
INSERT INTO row_change VALUES(174,2,'mentoringTerms','["m002","mentee",null,null,"yes"]',NULL);
INSERT INTO row_change VALUES(175,2,'mentoringRules','["topicPoints",90]',NULL);
INSERT INTO row_change VALUES(176,2,'cadences','["p1","monthly","2025-06-12","19:00",60,"Pacific/Fiji"]',NULL);
INSERT INTO row_change VALUES(177,2,'sessions','["p1","2025-06-12","met",null,null]',NULL);
INSERT INTO row_change VALUES(178,2,'sessions','["p1","2025-07-10","moved","2025-07-12","09:00"]',NULL);
INSERT INTO row_change VALUES(179,2,'deadlines','["d1","m001","visa","2026-04-30","r2026","2026-04-01"]',NULL);
INSERT INTO row_change VALUES(180,2,'deadlines','["d2","m002","other","2026-12-01",null,null]',NULL);
INSERT INTO row_change VALUES(181,2,'feed','["f0a","m001","visit","v1",1,"2026-01-15T09:00:00Z","0123456789abcdef"]',NULL);
INSERT INTO row_change VALUES(182,2,'transits','["FJ","AE","free","2026-01-02","An embassy"]',NULL);
INSERT INTO row_change VALUES(183,2,'stayLimits','["FJ","TH",30]',NULL);
INSERT INTO row_change VALUES(184,2,'declarations','["m001","yes","no"]',NULL);
INSERT INTO row_change VALUES(185,2,'nominations','["r2026","m001"]',NULL);
INSERT INTO row_change VALUES(186,2,'attestations','["r2026","fj-suva","migrants",2]',NULL);
INSERT INTO row_change VALUES(187,2,'seatRules','["countryFirst",1]',NULL);
INSERT INTO row_change VALUES(188,2,'seatShares','["regional","pasifika",2,4]',NULL);
INSERT INTO row_change VALUES(189,2,'funding','["r2026",40]',NULL);
INSERT INTO row_change VALUES(190,2,'turnouts','["m001","regional",2,3]',NULL);
INSERT INTO row_change VALUES(191,2,'turnouts','["m002","regional",1,null]',NULL);
INSERT INTO row_change VALUES(192,2,'teamSeats','["r2026","fj-suva",2]',NULL);
INSERT INTO row_change VALUES(193,2,'companions','["r2026","m001",1,"2;2;17",2,3]',NULL);
INSERT INTO row_change VALUES(194,2,'rooms','["r2026","m001","12 b",2]',NULL);
INSERT INTO row_change VALUES(195,2,'expenses','["e1","r2026","m001","flight","FJD",123456,0]',NULL);
INSERT INTO row_change VALUES(196,2,'expenses','["e2","r2026",null,"venue","VND",1000000000000,1]',NULL);
INSERT INTO row_change VALUES(197,2,'sealed','["r2026","m001","passport",0,"AAECAwQFBgc="]',NULL);
INSERT INTO row_change VALUES(198,2,'consents','["r2026","m001","hotel","2026-01-02","2026-01-03"]',NULL);
INSERT INTO row_change VALUES(199,2,'consents','["r2026","m001","visaLetter","2026-01-02",null]',NULL);
INSERT INTO row_change VALUES(200,2,'exports','["e1","r2026","hotel","csv","2026-01-15T09:00:00Z","coordinator",3]',NULL);
INSERT INTO row_change VALUES(201,2,'exportSubjects','["e1","m001"]',NULL);
INSERT INTO row_change VALUES(202,2,'figures','["e1","all",12]',NULL);
INSERT INTO row_change VALUES(203,2,'figures','["e1","fj",null]',NULL);
INSERT INTO row_change VALUES(204,2,'purges','["r2026","2026-07-02",null,null,null,null,null]',NULL);
INSERT INTO row_change VALUES(205,2,'offerMonths','["offer-1","10"]',NULL);
INSERT INTO row_change VALUES(206,2,'offerMonths','["offer-1","9"]',NULL);
INSERT INTO row_change VALUES(207,2,'conferences','["c1","Health \"and\" us","2026-07-01","2026-07-04","MX"]',NULL);
INSERT INTO row_change VALUES(208,2,'conferences','["c2","Law","2026-12-30","2027-01-02",null]',NULL);
INSERT INTO row_change VALUES(209,2,'holidays','["FJ","2026-05-29","holiday","A day of thanks","The gazette"]',NULL);
INSERT INTO row_change VALUES(210,2,'holidays','["KH","2026-06-06","workday","A Saturday at work","A decree"]',NULL);
INSERT INTO row_change VALUES(211,2,'busyDays','["m001","2026-05-01","2026-05-03"]',NULL);
INSERT INTO row_change VALUES(212,2,'busyDays','["m003","2026-05-31","2026-05-31"]',NULL);
INSERT INTO row_change VALUES(213,2,'safetyNotes','["FJ","2026-01-02","calm","All is well.","A partner"]',NULL);
INSERT INTO row_change VALUES(214,2,'safetyNotes','["FJ","2026-03-02","care","Roads.","A partner"]',NULL);
INSERT INTO row_change VALUES(215,2,'reluctance','["KH","2026-02-01",15]',NULL);
INSERT INTO row_change VALUES(216,2,'venues','["v1","FJ","Suva","Riverside hall",120]',NULL);
INSERT INTO row_change VALUES(217,2,'venues','["v2","FJ","Nadi","Hall 2",60]',NULL);
INSERT INTO row_change VALUES(218,2,'fallbacks','["r2025","v1",null,null,null]',NULL);
INSERT INTO row_change VALUES(219,2,'fallbacks','["r2026","v1","v2","TH","KH"]',NULL);
INSERT INTO row_change VALUES(220,2,'decisions','["d1","r2026","2026-01-05","FJ","2026-05-30","2026-06-02",2,3]',NULL);
INSERT INTO row_change VALUES(221,2,'decisions','["d2","r2025","2024-01-05","TH",null,null,null,0]',NULL);
INSERT INTO row_change VALUES(222,2,'decisionFacts','["d1","entry","TH","free"]',NULL);
INSERT INTO row_change VALUES(223,2,'decisionFacts','["d1","holiday","FJ 2026-05-29","A day of thanks"]',NULL);
INSERT INTO row_change VALUES(224,2,'dissents','["d1","kh-riel","Too far.\nToo dear."]',NULL);
INSERT INTO row_change VALUES(225,3,'dissents',NULL,'["d1","kh-riel","Too far.\nToo dear."]');
INSERT INTO row_change VALUES(226,3,'decisionFacts',NULL,'["d1","holiday","FJ 2026-05-29","A day of thanks"]');
INSERT INTO row_change VALUES(227,3,'decisionFacts',NULL,'["d1","entry","TH","free"]');
INSERT INTO row_change VALUES(228,3,'decisions',NULL,'["d2","r2025","2024-01-05","TH",null,null,null,0]');
INSERT INTO row_change VALUES(229,3,'decisions',NULL,'["d1","r2026","2026-01-05","FJ","2026-05-30","2026-06-02",2,3]');
INSERT INTO row_change VALUES(230,3,'fallbacks',NULL,'["r2026","v1","v2","TH","KH"]');
INSERT INTO row_change VALUES(231,3,'fallbacks',NULL,'["r2025","v1",null,null,null]');
INSERT INTO row_change VALUES(232,3,'venues',NULL,'["v2","FJ","Nadi","Hall 2",60]');
INSERT INTO row_change VALUES(233,3,'venues',NULL,'["v1","FJ","Suva","Riverside hall",120]');
INSERT INTO row_change VALUES(234,3,'reluctance',NULL,'["KH","2026-02-01",15]');
INSERT INTO row_change VALUES(235,3,'safetyNotes',NULL,'["FJ","2026-03-02","care","Roads.","A partner"]');
INSERT INTO row_change VALUES(236,3,'safetyNotes',NULL,'["FJ","2026-01-02","calm","All is well.","A partner"]');
INSERT INTO row_change VALUES(237,3,'busyDays',NULL,'["m003","2026-05-31","2026-05-31"]');
INSERT INTO row_change VALUES(238,3,'busyDays',NULL,'["m001","2026-05-01","2026-05-03"]');
INSERT INTO row_change VALUES(239,3,'holidays',NULL,'["KH","2026-06-06","workday","A Saturday at work","A decree"]');
INSERT INTO row_change VALUES(240,3,'holidays',NULL,'["FJ","2026-05-29","holiday","A day of thanks","The gazette"]');
INSERT INTO row_change VALUES(241,3,'conferences',NULL,'["c2","Law","2026-12-30","2027-01-02",null]');
INSERT INTO row_change VALUES(242,3,'conferences',NULL,'["c1","Health \"and\" us","2026-07-01","2026-07-04","MX"]');
INSERT INTO row_change VALUES(243,3,'offerMonths',NULL,'["offer-1","9"]');
INSERT INTO row_change VALUES(244,3,'offerMonths',NULL,'["offer-1","10"]');
INSERT INTO row_change VALUES(245,3,'purges',NULL,'["r2026","2026-07-02",null,null,null,null,null]');
INSERT INTO row_change VALUES(246,3,'figures',NULL,'["e1","fj",null]');
INSERT INTO row_change VALUES(247,3,'figures',NULL,'["e1","all",12]');
INSERT INTO row_change VALUES(248,3,'exportSubjects',NULL,'["e1","m001"]');
INSERT INTO row_change VALUES(249,3,'exports',NULL,'["e1","r2026","hotel","csv","2026-01-15T09:00:00Z","coordinator",3]');
INSERT INTO row_change VALUES(250,3,'consents',NULL,'["r2026","m001","visaLetter","2026-01-02",null]');
INSERT INTO row_change VALUES(251,3,'consents',NULL,'["r2026","m001","hotel","2026-01-02","2026-01-03"]');
INSERT INTO row_change VALUES(252,3,'sealed',NULL,'["r2026","m001","passport",0,"AAECAwQFBgc="]');
INSERT INTO row_change VALUES(253,3,'expenses',NULL,'["e2","r2026",null,"venue","VND",1000000000000,1]');
INSERT INTO row_change VALUES(254,3,'expenses',NULL,'["e1","r2026","m001","flight","FJD",123456,0]');
INSERT INTO row_change VALUES(255,3,'rooms',NULL,'["r2026","m001","12 b",2]');
INSERT INTO row_change VALUES(256,3,'companions',NULL,'["r2026","m001",1,"2;2;17",2,3]');
INSERT INTO row_change VALUES(257,3,'teamSeats',NULL,'["r2026","fj-suva",2]');
INSERT INTO row_change VALUES(258,3,'turnouts',NULL,'["m002","regional",1,null]');
INSERT INTO row_change VALUES(259,3,'turnouts',NULL,'["m001","regional",2,3]');
INSERT INTO row_change VALUES(260,3,'funding',NULL,'["r2026",40]');
INSERT INTO row_change VALUES(261,3,'seatShares',NULL,'["regional","pasifika",2,4]');
INSERT INTO row_change VALUES(262,3,'seatRules',NULL,'["countryFirst",1]');
INSERT INTO row_change VALUES(263,3,'attestations',NULL,'["r2026","fj-suva","migrants",2]');
INSERT INTO row_change VALUES(264,3,'nominations',NULL,'["r2026","m001"]');
INSERT INTO row_change VALUES(265,3,'declarations',NULL,'["m001","yes","no"]');
INSERT INTO row_change VALUES(266,3,'stayLimits',NULL,'["FJ","TH",30]');
INSERT INTO row_change VALUES(267,3,'transits',NULL,'["FJ","AE","free","2026-01-02","An embassy"]');
INSERT INTO row_change VALUES(268,3,'feed',NULL,'["f0a","m001","visit","v1",1,"2026-01-15T09:00:00Z","0123456789abcdef"]');
INSERT INTO row_change VALUES(269,3,'deadlines',NULL,'["d2","m002","other","2026-12-01",null,null]');
INSERT INTO row_change VALUES(270,3,'deadlines',NULL,'["d1","m001","visa","2026-04-30","r2026","2026-04-01"]');
INSERT INTO row_change VALUES(271,3,'sessions',NULL,'["p1","2025-07-10","moved","2025-07-12","09:00"]');
INSERT INTO row_change VALUES(272,3,'sessions',NULL,'["p1","2025-06-12","met",null,null]');
INSERT INTO row_change VALUES(273,3,'cadences',NULL,'["p1","monthly","2025-06-12","19:00",60,"Pacific/Fiji"]');
INSERT INTO row_change VALUES(274,3,'mentoringRules',NULL,'["topicPoints",90]');
INSERT INTO row_change VALUES(275,3,'mentoringTerms',NULL,'["m002","mentee",null,null,"yes"]');
INSERT INTO row_change VALUES(276,3,'mentoringTerms',NULL,'["m001","mentor",6,4,"no"]');
INSERT INTO row_change VALUES(277,3,'exclusions',NULL,'["m001","m003"]');
INSERT INTO row_change VALUES(278,3,'availability',NULL,'["m001","monday","18:00","21:30","Pacific/Fiji"]');
INSERT INTO row_change VALUES(279,3,'interpretations',NULL,'["p1","m003"]');
INSERT INTO row_change VALUES(280,3,'interpreters',NULL,'["m003",2]');
INSERT INTO row_change VALUES(281,3,'guestVisits',NULL,'["gv2","g2","th-isan","hosts","cooking","proposed",null,null]');
INSERT INTO row_change VALUES(282,3,'guestVisits',NULL,'["gv1","g1","fj-suva","travels","radio","held","2025-05-01","2025-05-04"]');
INSERT INTO row_change VALUES(283,3,'guests',NULL,'["g2","Andes","South America",null]');
INSERT INTO row_change VALUES(284,3,'guests',NULL,'["g1","Baobab House","East Africa","sw;en"]');
INSERT INTO row_change VALUES(285,3,'visitRules',NULL,'["repeatGap",3]');
INSERT INTO row_change VALUES(286,3,'absences',NULL,'["fj-suva","2026-12-20","2027-01-10"]');
INSERT INTO row_change VALUES(287,3,'visitTerms',NULL,'["fj-suva",1,0]');
INSERT INTO row_change VALUES(288,3,'visitPlans',NULL,'["v2",null,null,null,null]');
INSERT INTO row_change VALUES(289,3,'visitPlans',NULL,'["v1","To learn","Day 1: hall.\nDay 2: field.","2025-01-15","m003"]');
INSERT INTO row_change VALUES(290,3,'visitors',NULL,'["v1","m003","receives"]');
INSERT INTO row_change VALUES(291,3,'visitors',NULL,'["v1","m001","goes"]');
INSERT INTO row_change VALUES(292,3,'replies',NULL,'["u0a","zoe@example.org",2,"2026-01-15T12:00:00Z","accepted",null,"m001@example.org",null,null,"no"]');
INSERT INTO row_change VALUES(293,3,'replies',NULL,'["u0a","m001@example.org",2,"2026-01-15T12:00:00Z","delegated","friend@example.org",null,null,null,"no"]');
INSERT INTO row_change VALUES(294,3,'replies',NULL,'["u0a","m001@example.org",2,"2026-01-15T11:00:00Z","counter",null,null,"2026-06-01T00:00:00Z","2026-06-03T00:00:00Z","yes"]');
INSERT INTO row_change VALUES(295,3,'replies',NULL,'["u0a","m001@example.org",1,"2026-01-15T10:00:00Z","tentative",null,null,null,null,"no"]');
INSERT INTO row_change VALUES(296,3,'announcements',NULL,'["r2026","R",null,null]');
INSERT INTO row_change VALUES(297,3,'announcements',NULL,'["r2025","A day for everyone","Khon Kaen","https://example.org/day"]');
INSERT INTO row_change VALUES(298,3,'programme',NULL,'["s2","r2025","2025-03-01","11:00","12:00","Law \"and\" us","Hall 2","https://meet.example.org/r?x=1","th;en"]');
INSERT INTO row_change VALUES(299,3,'programme',NULL,'["s1","r2025","2025-03-01","09:00","10:30","Opening",null,null,null]');
INSERT INTO row_change VALUES(300,3,'preferences',NULL,'["regional",500]');
INSERT INTO row_change VALUES(301,3,'pairings',NULL,'["p2","m001","m003","proposed",null,null]');
INSERT INTO row_change VALUES(302,3,'pairings',NULL,'["p1","m001","m002","active","2025-06-01",null]');
INSERT INTO row_change VALUES(303,3,'mentoring',NULL,'["m002","mentee",null,null,"2025-05-01"]');
INSERT INTO row_change VALUES(304,3,'mentoring',NULL,'["m001","mentor",2,"cooking;radio","2024-05-01"]');
INSERT INTO row_change VALUES(305,3,'visits',NULL,'["v2","training","th-isan","kh-riel","radio","proposed",null,null,null,null]');
INSERT INTO row_change VALUES(306,3,'visits',NULL,'["v1","exchange","fj-suva","th-isan","first-aid","held","2025-02-28","2025-03-02","2025-04-01","2025-03-20"]');
INSERT INTO row_change VALUES(307,3,'invitations',NULL,'["u1b","r2026","m003",0,"cancelled","2026-01-16T00:00:59Z","ffffffffffffffff"]');
INSERT INTO row_change VALUES(308,3,'invitations',NULL,'["u0a","r2026","m001",2,"sent","2026-01-15T09:00:00Z","0123456789abcdef"]');
INSERT INTO row_change VALUES(309,3,'delegates',NULL,'["r2026","m003","invited",null,null,"none",null,"any",null,"no"]');
INSERT INTO row_change VALUES(310,3,'delegates',NULL,'["r2026","m001","confirmed","2026-05-29","2026-06-03","shared","m003","vegan","nuts;soy","yes"]');
INSERT INTO row_change VALUES(311,3,'offers',NULL,'["offer-2","regional","kh-riel","declined",2026,2026,"2024-02-29",null]');
INSERT INTO row_change VALUES(312,3,'offers',NULL,'["offer-1","regional","fj-suva","offered",2026,2030,"2025-01-31","In the hall.\nNot in May."]');
INSERT INTO row_change VALUES(313,3,'meetings',NULL,'["r2026","regional",3,2026,"R 2026","confirmed","FJ",null,null,null,"2026-05-30","2026-06-02",null,null,null]');
INSERT INTO row_change VALUES(314,3,'meetings',NULL,'["r2025","regional",2,2025,"R 2025","moved","TH","Khon Kaen","th-isan","KH","2025-03-01","2025-03-01","09:00","17:30","Asia/Bangkok"]');
INSERT INTO row_change VALUES(315,3,'meetings',NULL,'["r2024","regional",1,2024,"R 2024","cancelled",null,null,null,"KH",null,null,null,null,null]');
INSERT INTO row_change VALUES(316,3,'entries',NULL,'["TH","FJ","free","2025-12-31","a letter"]');
INSERT INTO row_change VALUES(317,3,'entries',NULL,'["FJ","TH","eVisa","2026-01-02","the embassy''s page"]');
INSERT INTO row_change VALUES(318,3,'pins',NULL,'["regional",2028,"FJ","pinned"]');
INSERT INTO row_change VALUES(319,3,'pins',NULL,'["regional",2027,"KH","forbidden"]');
INSERT INTO row_change VALUES(320,3,'shares',NULL,'["regional","pasifika",0,"no"]');
INSERT INTO row_change VALUES(321,3,'shares',NULL,'["regional","mekong",12,"yes"]');
INSERT INTO row_change VALUES(322,3,'policies',NULL,'["regional",6,2,10,8,1000,1,"yes","pasifika;any",800,2,60,"none","planned","held"]');
INSERT INTO row_change VALUES(323,3,'series',NULL,'["regional","Regional meeting",1]');
INSERT INTO row_change VALUES(324,3,'series',NULL,'["mela","Mela",3]');
INSERT INTO row_change VALUES(325,3,'members',NULL,'["m003","th-isan","It''s Nok","th;en",null,"discreet","นัดหมาย"]');
INSERT INTO row_change VALUES(326,3,'members',NULL,'["m002","kh-riel","សុភា",null,null,"discreet",null]');
INSERT INTO row_change VALUES(327,3,'members',NULL,'["m001","fj-suva","Mango \"the\" one; two, three","fj;zh-Hant","m001@example.org","open","Lunch"]');
INSERT INTO row_change VALUES(328,3,'groups',NULL,'["th-isan","TH","ดอกบัว","Khon Kaen","th",null,"cooking"]');
INSERT INTO row_change VALUES(329,3,'groups',NULL,'["kh-riel","KH","កុលាប","Phnom Penh",null,null,null]');
INSERT INTO row_change VALUES(330,3,'groups',NULL,'["fj-suva","FJ","Na Vuvale","Suva","fj;en","cooking;first-aid","radio"]');
INSERT INTO row_change VALUES(331,3,'countries',NULL,'["TH","mekong"]');
INSERT INTO row_change VALUES(332,3,'countries',NULL,'["KH","mekong"]');
INSERT INTO row_change VALUES(333,3,'countries',NULL,'["FJ","pasifika"]');
INSERT INTO row_change VALUES(334,3,'subregions',NULL,'["pasifika","Pasifika"]');
INSERT INTO row_change VALUES(335,3,'subregions',NULL,'["mekong","Mekong"]');
INSERT INTO row_change VALUES(336,3,'network',NULL,'["Lotus and Reef","Meetings team","meetings@example.org"]');
CREATE TABLE preference (
    seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    runPrice INTEGER NOT NULL CONSTRAINT "runPrice: a whole number from 0 to 1000000" CHECK (runPrice BETWEEN 0 AND 1000000),
    PRIMARY KEY (seriesID)
) STRICT, WITHOUT ROWID;
INSERT INTO preference VALUES('regional',500);
CREATE TABLE programme_session (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CONSTRAINT "day: a day that exists, as YYYY-MM-DD" CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day, '+0 days') IS day AND day >= '0001'),
    opens TEXT NOT NULL CONSTRAINT "opens: a time from 00:00 to 23:59" CHECK (opens GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', opens, '+0 days') IS opens),
    closes TEXT NOT NULL CONSTRAINT "closes: a time from 00:00 to 23:59" CHECK (closes GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', closes, '+0 days') IS closes),
    title TEXT NOT NULL CONSTRAINT "title: one line of text, no space at its ends" CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 3200 AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(title, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = title),
    place TEXT CONSTRAINT "place: one line of text, no space at its ends" CHECK (length(CAST(place AS BLOB)) BETWEEN 1 AND 3200 AND instr(place, char(0)) = 0 AND place NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(place, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = place),
    link TEXT CONSTRAINT "link: a page's address with https" CHECK (link GLOB 'https://[A-Za-z0-9-]*.[A-Za-z0-9-]*' AND link NOT GLOB '*[^A-Za-z0-9._~/?#&=+%:@!$*,;-]*' AND length(link) BETWEEN 11 AND 500 AND length(link) = length(CAST(link AS BLOB))),
    languages TEXT CONSTRAINT "languages: tags of languages with ; between" CHECK (languages GLOB '[a-z][a-z]*' AND languages NOT GLOB '*[^A-Za-z0-9;-]*' AND languages NOT GLOB '*;[^a-z]*' AND languages NOT GLOB '*;[a-z]' AND languages NOT GLOB '*;[a-z][^a-z]*' AND languages NOT GLOB '*[-;]' AND languages NOT GLOB '*-[;-]*' AND length(languages) = length(CAST(languages AS BLOB))),
    PRIMARY KEY (id),
    CONSTRAINT "closes: later than opens" CHECK (opens < closes)
) STRICT, WITHOUT ROWID;
INSERT INTO programme_session VALUES('s1','r2025','2025-03-01','09:00','10:30','Opening',NULL,NULL,NULL);
INSERT INTO programme_session VALUES('s2','r2025','2025-03-01','11:00','12:00','Law "and" us','Hall 2','https://meet.example.org/r?x=1','th;en');
CREATE TABLE announcement (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CONSTRAINT "title: one line of text, no space at its ends" CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 3200 AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(title, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = title),
    place TEXT CONSTRAINT "place: one line of text, no space at its ends" CHECK (length(CAST(place AS BLOB)) BETWEEN 1 AND 3200 AND instr(place, char(0)) = 0 AND place NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(place, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = place),
    link TEXT CONSTRAINT "link: a page's address with https" CHECK (link GLOB 'https://[A-Za-z0-9-]*.[A-Za-z0-9-]*' AND link NOT GLOB '*[^A-Za-z0-9._~/?#&=+%:@!$*,;-]*' AND length(link) BETWEEN 11 AND 500 AND length(link) = length(CAST(link AS BLOB))),
    PRIMARY KEY (meetingID)
) STRICT, WITHOUT ROWID;
INSERT INTO announcement VALUES('r2025','A day for everyone','Khon Kaen','https://example.org/day');
INSERT INTO announcement VALUES('r2026','R',NULL,NULL);
CREATE TABLE reply (
    uid TEXT NOT NULL REFERENCES invitation (uid) DEFERRABLE INITIALLY DEFERRED,
    sender TEXT NOT NULL CONSTRAINT "sender: an e-mail address in lower case" CHECK (sender GLOB '*@*.*' AND sender NOT GLOB '*@*@*' AND sender NOT GLOB '*[^a-z0-9!$&''*+/=_~.@-]*' AND sender NOT GLOB '[.@]*' AND sender NOT GLOB '*[.@]' AND sender NOT GLOB '*[.@][.@]*' AND length(sender) <= 254 AND length(sender) = length(CAST(sender AS BLOB))),
    sequence INTEGER NOT NULL CONSTRAINT "sequence: a whole number from 0 to 1000000" CHECK (sequence BETWEEN 0 AND 1000000),
    stamp TEXT NOT NULL CONSTRAINT "stamp: a moment in UTC, as 2026-01-15T09:00:00Z" CHECK (stamp GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%SZ', stamp, '+0 days') IS stamp AND stamp >= '0001'),
    answer TEXT NOT NULL CONSTRAINT "answer: one of accepted, declined, tentative, needsAction, delegated, counter" CHECK (answer IN ('accepted', 'declined', 'tentative', 'needsAction', 'delegated', 'counter')),
    delegate TEXT CONSTRAINT "delegate: an e-mail address in lower case" CHECK (delegate GLOB '*@*.*' AND delegate NOT GLOB '*@*@*' AND delegate NOT GLOB '*[^a-z0-9!$&''*+/=_~.@-]*' AND delegate NOT GLOB '[.@]*' AND delegate NOT GLOB '*[.@]' AND delegate NOT GLOB '*[.@][.@]*' AND length(delegate) <= 254 AND length(delegate) = length(CAST(delegate AS BLOB))),
    delegator TEXT CONSTRAINT "delegator: an e-mail address in lower case" CHECK (delegator GLOB '*@*.*' AND delegator NOT GLOB '*@*@*' AND delegator NOT GLOB '*[^a-z0-9!$&''*+/=_~.@-]*' AND delegator NOT GLOB '[.@]*' AND delegator NOT GLOB '*[.@]' AND delegator NOT GLOB '*[.@][.@]*' AND length(delegator) <= 254 AND length(delegator) = length(CAST(delegator AS BLOB))),
    proposalStarts TEXT CONSTRAINT "proposalStarts: a moment in UTC, as 2026-01-15T09:00:00Z" CHECK (proposalStarts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%SZ', proposalStarts, '+0 days') IS proposalStarts AND proposalStarts >= '0001'),
    proposalEnds TEXT CONSTRAINT "proposalEnds: a moment in UTC, as 2026-01-15T09:00:00Z" CHECK (proposalEnds GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%SZ', proposalEnds, '+0 days') IS proposalEnds AND proposalEnds >= '0001'),
    proposalWholeDays TEXT NOT NULL CONSTRAINT "proposalWholeDays: one of yes, no" CHECK (proposalWholeDays IN ('yes', 'no')),
    PRIMARY KEY (uid, sender, sequence, stamp, answer),
    CONSTRAINT "delegate: an address where it was passed on, nothing else" CHECK ((answer = 'delegated') = (delegate IS NOT NULL)),
    CONSTRAINT "proposalStarts: times for a counter, nothing else" CHECK ((answer = 'counter') = (proposalStarts IS NOT NULL)),
    CONSTRAINT "proposalEnds: both ends, or neither" CHECK ((proposalStarts IS NULL) = (proposalEnds IS NULL)),
    CONSTRAINT "proposalEnds: not before proposalStarts, and later where it is whole days" CHECK (proposalStarts < proposalEnds OR (proposalStarts = proposalEnds AND proposalWholeDays = 'no')),
    CONSTRAINT "proposalWholeDays: no, or times that are midnights" CHECK (proposalWholeDays = 'no' OR (proposalStarts IS NOT NULL AND proposalStarts GLOB '*T00:00:00Z' AND proposalEnds GLOB '*T00:00:00Z'))
) STRICT, WITHOUT ROWID;
INSERT INTO reply VALUES('u0a','m001@example.org',1,'2026-01-15T10:00:00Z','tentative',NULL,NULL,NULL,NULL,'no');
INSERT INTO reply VALUES('u0a','m001@example.org',2,'2026-01-15T11:00:00Z','counter',NULL,NULL,'2026-06-01T00:00:00Z','2026-06-03T00:00:00Z','yes');
INSERT INTO reply VALUES('u0a','m001@example.org',2,'2026-01-15T12:00:00Z','delegated','friend@example.org',NULL,NULL,NULL,'no');
INSERT INTO reply VALUES('u0a','zoe@example.org',2,'2026-01-15T12:00:00Z','accepted',NULL,'m001@example.org',NULL,NULL,'no');
CREATE TABLE visitor (
    visitID TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL CONSTRAINT "part: one of goes, receives" CHECK (part IN ('goes', 'receives')),
    PRIMARY KEY (visitID, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO visitor VALUES('v1','m001','goes');
INSERT INTO visitor VALUES('v1','m003','receives');
CREATE TABLE visit_plan (
    visitID TEXT NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT CONSTRAINT "purpose: one line of text, no space at its ends" CHECK (length(CAST(purpose AS BLOB)) BETWEEN 1 AND 3200 AND instr(purpose, char(0)) = 0 AND purpose NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(purpose, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = purpose),
    programme TEXT CONSTRAINT "programme: text, no space at its ends" CHECK (length(CAST(programme AS BLOB)) BETWEEN 1 AND 32000 AND instr(programme, char(0)) = 0 AND programme NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(programme, char(10, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = programme),
    consentedOn TEXT CONSTRAINT "consentedOn: a day that exists, as YYYY-MM-DD" CHECK (consentedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(consentedOn, '+0 days') IS consentedOn AND consentedOn >= '0001'),
    interpreterID TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (visitID)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_plan VALUES('v1','To learn',replace('Day 1: hall.\nDay 2: field.','\n',char(10)),'2025-01-15','m003');
INSERT INTO visit_plan VALUES('v2',NULL,NULL,NULL,NULL);
CREATE TABLE visit_terms (
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    hostsAtMost INTEGER NOT NULL CONSTRAINT "hostsAtMost: a whole number from 0 to 1000000" CHECK (hostsAtMost BETWEEN 0 AND 1000000),
    travelsAtMost INTEGER NOT NULL CONSTRAINT "travelsAtMost: a whole number from 0 to 1000000" CHECK (travelsAtMost BETWEEN 0 AND 1000000),
    PRIMARY KEY (groupID)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_terms VALUES('fj-suva',1,0);
CREATE TABLE absence (
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    starts TEXT NOT NULL CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(starts, '+0 days') IS starts AND starts >= '0001'),
    ends TEXT NOT NULL CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends AND ends >= '0001'),
    PRIMARY KEY (groupID, starts),
    CONSTRAINT "ends: not before starts" CHECK (starts <= ends)
) STRICT, WITHOUT ROWID;
INSERT INTO absence VALUES('fj-suva','2026-12-20','2027-01-10');
CREATE TABLE visit_rule (
    name TEXT NOT NULL CONSTRAINT "name: one of rounds, monthsPerRound, repeatGap, hostsAtMost, travelsAtMost, balanceAcross, balanceSelf, topicPoints, distancePoints, leastPoints, ledgerPoints, kilometresAtMost, budgetMegametres" CHECK (name IN ('rounds', 'monthsPerRound', 'repeatGap', 'hostsAtMost', 'travelsAtMost', 'balanceAcross', 'balanceSelf', 'topicPoints', 'distancePoints', 'leastPoints', 'ledgerPoints', 'kilometresAtMost', 'budgetMegametres')),
    number INTEGER NOT NULL CONSTRAINT "number: a whole number from 0 to 1000000" CHECK (number BETWEEN 0 AND 1000000),
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_rule VALUES('repeatGap',3);
CREATE TABLE guest (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    name TEXT NOT NULL CONSTRAINT "name: one line of text, no space at its ends" CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = name),
    region TEXT NOT NULL CONSTRAINT "region: one line of text, no space at its ends" CHECK (length(CAST(region AS BLOB)) BETWEEN 1 AND 3200 AND instr(region, char(0)) = 0 AND region NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(region, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = region),
    languages TEXT CONSTRAINT "languages: tags of languages with ; between" CHECK (languages GLOB '[a-z][a-z]*' AND languages NOT GLOB '*[^A-Za-z0-9;-]*' AND languages NOT GLOB '*;[^a-z]*' AND languages NOT GLOB '*;[a-z]' AND languages NOT GLOB '*;[a-z][^a-z]*' AND languages NOT GLOB '*[-;]' AND languages NOT GLOB '*-[;-]*' AND length(languages) = length(CAST(languages AS BLOB))),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
INSERT INTO guest VALUES('g1','Baobab House','East Africa','sw;en');
INSERT INTO guest VALUES('g2','Andes','South America',NULL);
CREATE TABLE guest_visit (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    guestID TEXT NOT NULL REFERENCES guest (id) DEFERRABLE INITIALLY DEFERRED,
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL CONSTRAINT "part: one of hosts, travels" CHECK (part IN ('hosts', 'travels')),
    topic TEXT NOT NULL CONSTRAINT "topic: lower-case words joined by hyphens" CHECK (topic NOT GLOB '*[^a-z0-9-]*' AND topic NOT GLOB '-*' AND topic NOT GLOB '*-' AND topic NOT GLOB '*--*' AND length(topic) BETWEEN 1 AND 64 AND length(topic) = length(CAST(topic AS BLOB))),
    status TEXT NOT NULL CONSTRAINT "status: one of proposed, confirmed, held, cancelled" CHECK (status IN ('proposed', 'confirmed', 'held', 'cancelled')),
    starts TEXT CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(starts, '+0 days') IS starts AND starts >= '0001'),
    ends TEXT CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends AND ends >= '0001'),
    PRIMARY KEY (id),
    CONSTRAINT "ends: both starts and ends, or neither" CHECK ((starts IS NULL) = (ends IS NULL)),
    CONSTRAINT "ends: at most 60 days, the last not before the first" CHECK (starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59)
) STRICT, WITHOUT ROWID;
INSERT INTO guest_visit VALUES('gv1','g1','fj-suva','travels','radio','held','2025-05-01','2025-05-04');
INSERT INTO guest_visit VALUES('gv2','g2','th-isan','hosts','cooking','proposed',NULL,NULL);
CREATE TABLE interpreter (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    atMost INTEGER NOT NULL CONSTRAINT "atMost: a whole number from 0 to 1000000" CHECK (atMost BETWEEN 0 AND 1000000),
    PRIMARY KEY (memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO interpreter VALUES('m003',2);
CREATE TABLE interpretation (
    pairingID TEXT NOT NULL REFERENCES pairing (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (pairingID)
) STRICT, WITHOUT ROWID;
INSERT INTO interpretation VALUES('p1','m003');
CREATE TABLE availability (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    weekday TEXT NOT NULL CONSTRAINT "weekday: one of monday, tuesday, wednesday, thursday, friday, saturday, sunday" CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    opens TEXT NOT NULL CONSTRAINT "opens: a time from 00:00 to 23:59" CHECK (opens GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', opens, '+0 days') IS opens),
    closes TEXT NOT NULL CONSTRAINT "closes: a time from 00:00 to 23:59" CHECK (closes GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', closes, '+0 days') IS closes),
    timeZone TEXT NOT NULL CONSTRAINT "timeZone: a time zone's name" CHECK (timeZone NOT GLOB '*[^A-Za-z0-9_+/-]*' AND timeZone NOT GLOB '/*' AND timeZone NOT GLOB '*/' AND timeZone NOT GLOB '*//*' AND timeZone NOT GLOB '*/*/*/*' AND length(timeZone) BETWEEN 1 AND 64 AND length(timeZone) = length(CAST(timeZone AS BLOB)) AND substr(timeZone || '/', 1, instr(timeZone || '/', '/') - 1) NOT IN ('localtime', 'posix', 'posixrules', 'right')),
    PRIMARY KEY (memberID, weekday, opens),
    CONSTRAINT "closes: later than opens" CHECK (opens < closes)
) STRICT, WITHOUT ROWID;
INSERT INTO availability VALUES('m001','monday','18:00','21:30','Pacific/Fiji');
CREATE TABLE exclusion (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    otherID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (memberID, otherID),
    CONSTRAINT "otherID: another member" CHECK (memberID <> otherID)
) STRICT, WITHOUT ROWID;
INSERT INTO exclusion VALUES('m001','m003');
CREATE TABLE mentoring_terms (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CONSTRAINT "role: one of mentor, mentee" CHECK (role IN ('mentor', 'mentee')),
    months INTEGER CONSTRAINT "months: a whole number from 0 to 1000000" CHECK (months BETWEEN 0 AND 1000000),
    hoursPerMonth INTEGER CONSTRAINT "hoursPerMonth: a whole number from 0 to 1000000" CHECK (hoursPerMonth BETWEEN 0 AND 1000000),
    wantsChange TEXT NOT NULL CONSTRAINT "wantsChange: one of yes, no" CHECK (wantsChange IN ('yes', 'no')),
    PRIMARY KEY (memberID, role)
) STRICT, WITHOUT ROWID;
INSERT INTO mentoring_terms VALUES('m001','mentor',6,4,'no');
INSERT INTO mentoring_terms VALUES('m002','mentee',NULL,NULL,'yes');
CREATE TABLE mentoring_rule (
    name TEXT NOT NULL CONSTRAINT "name: one of topicPoints, hourPoints, hoursCounted, hoursNeeded, groupPoints, languagePoints, waitingPoints, monthsCounted, interpreterPoints, keepPoints, hoursPerPairing, loadAtMost, quietCadences" CHECK (name IN ('topicPoints', 'hourPoints', 'hoursCounted', 'hoursNeeded', 'groupPoints', 'languagePoints', 'waitingPoints', 'monthsCounted', 'interpreterPoints', 'keepPoints', 'hoursPerPairing', 'loadAtMost', 'quietCadences')),
    number INTEGER NOT NULL CONSTRAINT "number: a whole number from 0 to 1000000" CHECK (number BETWEEN 0 AND 1000000),
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;
INSERT INTO mentoring_rule VALUES('topicPoints',90);
CREATE TABLE cadence (
    pairingID TEXT NOT NULL REFERENCES pairing (id) DEFERRABLE INITIALLY DEFERRED,
    rhythm TEXT NOT NULL CONSTRAINT "rhythm: one of weekly, fortnightly, monthly" CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly')),
    first TEXT NOT NULL CONSTRAINT "first: a day that exists, as YYYY-MM-DD" CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(first, '+0 days') IS first AND first >= '0001'),
    opens TEXT NOT NULL CONSTRAINT "opens: a time from 00:00 to 23:59" CHECK (opens GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', opens, '+0 days') IS opens),
    minutes INTEGER NOT NULL CONSTRAINT "minutes: a whole number from 10 to 480" CHECK (minutes BETWEEN 10 AND 480),
    timeZone TEXT NOT NULL CONSTRAINT "timeZone: a time zone's name" CHECK (timeZone NOT GLOB '*[^A-Za-z0-9_+/-]*' AND timeZone NOT GLOB '/*' AND timeZone NOT GLOB '*/' AND timeZone NOT GLOB '*//*' AND timeZone NOT GLOB '*/*/*/*' AND length(timeZone) BETWEEN 1 AND 64 AND length(timeZone) = length(CAST(timeZone AS BLOB)) AND substr(timeZone || '/', 1, instr(timeZone || '/', '/') - 1) NOT IN ('localtime', 'posix', 'posixrules', 'right')),
    PRIMARY KEY (pairingID)
) STRICT, WITHOUT ROWID;
INSERT INTO cadence VALUES('p1','monthly','2025-06-12','19:00',60,'Pacific/Fiji');
CREATE TABLE mentoring_session (
    pairingID TEXT NOT NULL REFERENCES pairing (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CONSTRAINT "day: a day that exists, as YYYY-MM-DD" CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day, '+0 days') IS day AND day >= '0001'),
    outcome TEXT NOT NULL CONSTRAINT "outcome: one of moved, met, missed, cancelled" CHECK (outcome IN ('moved', 'met', 'missed', 'cancelled')),
    movedTo TEXT CONSTRAINT "movedTo: a day that exists, as YYYY-MM-DD" CHECK (movedTo GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(movedTo, '+0 days') IS movedTo AND movedTo >= '0001'),
    movedOpens TEXT CONSTRAINT "movedOpens: a time from 00:00 to 23:59" CHECK (movedOpens GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', movedOpens, '+0 days') IS movedOpens),
    PRIMARY KEY (pairingID, day),
    CONSTRAINT "movedTo: the day of a moved session" CHECK (outcome <> 'moved' OR movedTo IS NOT NULL),
    CONSTRAINT "movedOpens: both movedTo and movedOpens, or neither" CHECK ((movedTo IS NULL) = (movedOpens IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO mentoring_session VALUES('p1','2025-06-12','met',NULL,NULL);
INSERT INTO mentoring_session VALUES('p1','2025-07-10','moved','2025-07-12','09:00');
CREATE TABLE deadline (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT "kind: one of visa, passport, seat, report, other" CHECK (kind IN ('visa', 'passport', 'seat', 'report', 'other')),
    due TEXT NOT NULL CONSTRAINT "due: a day that exists, as YYYY-MM-DD" CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(due, '+0 days') IS due AND due >= '0001'),
    meetingID TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    doneOn TEXT CONSTRAINT "doneOn: a day that exists, as YYYY-MM-DD" CHECK (doneOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(doneOn, '+0 days') IS doneOn AND doneOn >= '0001'),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
INSERT INTO deadline VALUES('d1','m001','visa','2026-04-30','r2026','2026-04-01');
INSERT INTO deadline VALUES('d2','m002','other','2026-12-01',NULL,NULL);
CREATE TABLE feed_entry (
    uid TEXT NOT NULL CONSTRAINT "uid: lower-case letters and digits, words joined by hyphens" CHECK (uid NOT GLOB '*[^a-z0-9-]*' AND uid NOT GLOB '-*' AND uid NOT GLOB '*-' AND uid NOT GLOB '*--*' AND length(uid) BETWEEN 1 AND 64 AND length(uid) = length(CAST(uid AS BLOB))),
    memberID TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT "kind: one of programme, visit, report, mentoring, deadline, announcement, calendar, mentorCalendar" CHECK (kind IN ('programme', 'visit', 'report', 'mentoring', 'deadline', 'announcement', 'calendar', 'mentorCalendar')),
    subject TEXT NOT NULL CONSTRAINT "subject: lower-case letters and digits, words joined by hyphens" CHECK (subject NOT GLOB '*[^a-z0-9-]*' AND subject NOT GLOB '-*' AND subject NOT GLOB '*-' AND subject NOT GLOB '*--*' AND length(subject) BETWEEN 1 AND 64 AND length(subject) = length(CAST(subject AS BLOB))),
    sequence INTEGER NOT NULL CONSTRAINT "sequence: a whole number from 0 to 1000000" CHECK (sequence BETWEEN 0 AND 1000000),
    stamp TEXT NOT NULL CONSTRAINT "stamp: a moment in UTC, as 2026-01-15T09:00:00Z" CHECK (stamp GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%SZ', stamp, '+0 days') IS stamp AND stamp >= '0001'),
    digest TEXT NOT NULL CONSTRAINT "digest: 16 lower-case hexadecimal digits" CHECK (digest NOT GLOB '*[^0-9a-f]*' AND length(digest) = 16 AND length(CAST(digest AS BLOB)) = 16),
    PRIMARY KEY (uid),
    UNIQUE (memberID, kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO feed_entry VALUES('f0a','m001','visit','v1',1,'2026-01-15T09:00:00Z','0123456789abcdef');
CREATE TABLE transit_rule (
    passport TEXT NOT NULL CONSTRAINT "passport: a country's code of two capital letters" CHECK (passport GLOB '[A-Z][A-Z]' AND length(passport) = length(CAST(passport AS BLOB))),
    country TEXT NOT NULL CONSTRAINT "country: a country's code of two capital letters" CHECK (country GLOB '[A-Z][A-Z]' AND length(country) = length(CAST(country AS BLOB))),
    requirement TEXT NOT NULL CONSTRAINT "requirement: one of free, visa, refused, unknown" CHECK (requirement IN ('free', 'visa', 'refused', 'unknown')),
    checkedOn TEXT NOT NULL CONSTRAINT "checkedOn: a day that exists, as YYYY-MM-DD" CHECK (checkedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(checkedOn, '+0 days') IS checkedOn AND checkedOn >= '0001'),
    source TEXT NOT NULL CONSTRAINT "source: one line of text, no space at its ends" CHECK (length(CAST(source AS BLOB)) BETWEEN 1 AND 3200 AND instr(source, char(0)) = 0 AND source NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(source, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = source),
    PRIMARY KEY (passport, country),
    CONSTRAINT "country: another country than the passport's own" CHECK (passport <> country)
) STRICT, WITHOUT ROWID;
INSERT INTO transit_rule VALUES('FJ','AE','free','2026-01-02','An embassy');
CREATE TABLE stay_limit (
    passport TEXT NOT NULL CONSTRAINT "passport: a country's code of two capital letters" CHECK (passport GLOB '[A-Z][A-Z]' AND length(passport) = length(CAST(passport AS BLOB))),
    destination TEXT NOT NULL CONSTRAINT "destination: a country's code of two capital letters" CHECK (destination GLOB '[A-Z][A-Z]' AND length(destination) = length(CAST(destination AS BLOB))),
    days INTEGER NOT NULL CONSTRAINT "days: a whole number from 0 to 1000000" CHECK (days BETWEEN 0 AND 1000000),
    PRIMARY KEY (passport, destination)
) STRICT, WITHOUT ROWID;
INSERT INTO stay_limit VALUES('FJ','TH',30);
CREATE TABLE declaration (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    young TEXT NOT NULL CONSTRAINT "young: one of yes, no" CHECK (young IN ('yes', 'no')),
    newcomer TEXT NOT NULL CONSTRAINT "newcomer: one of yes, no" CHECK (newcomer IN ('yes', 'no')),
    PRIMARY KEY (memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO declaration VALUES('m001','yes','no');
CREATE TABLE nomination (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meetingID, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO nomination VALUES('r2026','m001');
CREATE TABLE attestation (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    community TEXT NOT NULL CONSTRAINT "community: lower-case words joined by hyphens" CHECK (community NOT GLOB '*[^a-z0-9-]*' AND community NOT GLOB '-*' AND community NOT GLOB '*-' AND community NOT GLOB '*--*' AND length(community) BETWEEN 1 AND 64 AND length(community) = length(CAST(community AS BLOB))),
    attested INTEGER NOT NULL CONSTRAINT "attested: a whole number from 0 to 1000000" CHECK (attested BETWEEN 0 AND 1000000),
    PRIMARY KEY (meetingID, groupID, community)
) STRICT, WITHOUT ROWID;
INSERT INTO attestation VALUES('r2026','fj-suva','migrants',2);
CREATE TABLE seat_rule (
    name TEXT NOT NULL CONSTRAINT "name: one of countryFirst, countryBefore, firstTimersPercent, youngOrNewPercent, waitingAtMost" CHECK (name IN ('countryFirst', 'countryBefore', 'firstTimersPercent', 'youngOrNewPercent', 'waitingAtMost')),
    number INTEGER NOT NULL CONSTRAINT "number: a whole number from 0 to 1000000" CHECK (number BETWEEN 0 AND 1000000),
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;
INSERT INTO seat_rule VALUES('countryFirst',1);
CREATE TABLE seat_share (
    seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    subregionID TEXT NOT NULL REFERENCES subregion (id) DEFERRABLE INITIALLY DEFERRED,
    weight INTEGER NOT NULL CONSTRAINT "weight: a whole number from 0 to 1000000" CHECK (weight BETWEEN 0 AND 1000000),
    floor INTEGER NOT NULL CONSTRAINT "floor: a whole number from 0 to 1000000" CHECK (floor BETWEEN 0 AND 1000000),
    PRIMARY KEY (seriesID, subregionID)
) STRICT, WITHOUT ROWID;
INSERT INTO seat_share VALUES('regional','pasifika',2,4);
CREATE TABLE funding (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    seats INTEGER NOT NULL CONSTRAINT "seats: a whole number from 0 to 1000000" CHECK (seats BETWEEN 0 AND 1000000),
    PRIMARY KEY (meetingID)
) STRICT, WITHOUT ROWID;
INSERT INTO funding VALUES('r2026',40);
CREATE TABLE turnout (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    times INTEGER NOT NULL CONSTRAINT "times: a whole number from 0 to 1000000" CHECK (times BETWEEN 0 AND 1000000),
    latest INTEGER CONSTRAINT "latest: a whole number from 0 to 1000000" CHECK (latest BETWEEN 0 AND 1000000),
    PRIMARY KEY (memberID, seriesID)
) STRICT, WITHOUT ROWID;
INSERT INTO turnout VALUES('m001','regional',2,3);
INSERT INTO turnout VALUES('m002','regional',1,NULL);
CREATE TABLE team_seats (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    seats INTEGER NOT NULL CONSTRAINT "seats: a whole number from 0 to 1000000" CHECK (seats BETWEEN 0 AND 1000000),
    PRIMARY KEY (meetingID, groupID)
) STRICT, WITHOUT ROWID;
INSERT INTO team_seats VALUES('r2026','fj-suva',2);
CREATE TABLE companions (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    adults INTEGER NOT NULL CONSTRAINT "adults: a whole number from 0 to 20" CHECK (adults BETWEEN 0 AND 20),
    childAges TEXT CONSTRAINT "childAges: ages from 0 to 17 with ; between" CHECK (childAges NOT GLOB '*[^0-9;]*' AND childAges NOT GLOB ';*' AND childAges NOT GLOB '*;' AND childAges NOT GLOB '*;;*' AND childAges NOT GLOB '*[0-9][0-9][0-9]*' AND childAges NOT GLOB '*[02-9][0-9]*' AND childAges NOT GLOB '*1[89]*' AND length(childAges) = length(CAST(childAges AS BLOB))),
    inChildcare INTEGER NOT NULL CONSTRAINT "inChildcare: a whole number from 0 to 20" CHECK (inChildcare BETWEEN 0 AND 20),
    beds INTEGER NOT NULL CONSTRAINT "beds: a whole number from 0 to 20" CHECK (beds BETWEEN 0 AND 20),
    PRIMARY KEY (meetingID, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO companions VALUES('r2026','m001',1,'2;2;17',2,3);
CREATE TABLE room_place (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    room TEXT NOT NULL CONSTRAINT "room: one line of text, no space at its ends" CHECK (length(CAST(room AS BLOB)) BETWEEN 1 AND 3200 AND instr(room, char(0)) = 0 AND room NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(room, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = room),
    beds INTEGER NOT NULL CONSTRAINT "beds: a whole number from 1 to 20" CHECK (beds BETWEEN 1 AND 20),
    PRIMARY KEY (meetingID, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO room_place VALUES('r2026','m001','12 b',2);
CREATE TABLE expense (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT "kind: one of flight, visa, hotel, perDiem, insurance, pickUp, venue, interpretation, childcare, other" CHECK (kind IN ('flight', 'visa', 'hotel', 'perDiem', 'insurance', 'pickUp', 'venue', 'interpretation', 'childcare', 'other')),
    currency TEXT NOT NULL CONSTRAINT "currency: a currency's three capital letters" CHECK (currency GLOB '[A-Z][A-Z][A-Z]' AND length(currency) = length(CAST(currency AS BLOB))),
    budget INTEGER NOT NULL CONSTRAINT "budget: a whole number of the currency's smallest unit" CHECK (budget BETWEEN 0 AND 1000000000000),
    paid INTEGER NOT NULL CONSTRAINT "paid: a whole number of the currency's smallest unit" CHECK (paid BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
INSERT INTO expense VALUES('e1','r2026','m001','flight','FJD',123456,0);
INSERT INTO expense VALUES('e2','r2026',NULL,'venue','VND',1000000000000,1);
CREATE TABLE sealed_record (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT "kind: one of passport, identityCard, itinerary" CHECK (kind IN ('passport', 'identityCard', 'itinerary')),
    part INTEGER NOT NULL CONSTRAINT "part: a whole number from 0 to 1000000" CHECK (part BETWEEN 0 AND 1000000),
    text TEXT NOT NULL CONSTRAINT "text: sealed bytes in Base64" CHECK (text NOT GLOB '*[^A-Za-z0-9+/=]*' AND text NOT GLOB '*=[^=]*' AND text NOT GLOB '*===' AND length(text) BETWEEN 4 AND 100000 AND length(text) % 4 = 0 AND length(text) = length(CAST(text AS BLOB))),
    PRIMARY KEY (meetingID, memberID, kind, part)
) STRICT, WITHOUT ROWID;
INSERT INTO sealed_record VALUES('r2026','m001','passport',0,'AAECAwQFBgc=');
CREATE TABLE consent (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL CONSTRAINT "purpose: one of visaLetter, travelAgent, hotel, host, insurer" CHECK (purpose IN ('visaLetter', 'travelAgent', 'hotel', 'host', 'insurer')),
    givenOn TEXT CONSTRAINT "givenOn: a day that exists, as YYYY-MM-DD" CHECK (givenOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(givenOn, '+0 days') IS givenOn AND givenOn >= '0001'),
    withdrawnOn TEXT CONSTRAINT "withdrawnOn: a day that exists, as YYYY-MM-DD" CHECK (withdrawnOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(withdrawnOn, '+0 days') IS withdrawnOn AND withdrawnOn >= '0001'),
    PRIMARY KEY (meetingID, memberID, purpose),
    CONSTRAINT "givenOn: a day, here or in withdrawnOn" CHECK (givenOn IS NOT NULL OR withdrawnOn IS NOT NULL),
    CONSTRAINT "withdrawnOn: not before givenOn" CHECK (givenOn <= withdrawnOn)
) STRICT, WITHOUT ROWID;
INSERT INTO consent VALUES('r2026','m001','hotel','2026-01-02','2026-01-03');
INSERT INTO consent VALUES('r2026','m001','visaLetter','2026-01-02',NULL);
CREATE TABLE roster_export (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL CONSTRAINT "audience: lower-case words joined by hyphens" CHECK (audience NOT GLOB '*[^a-z0-9-]*' AND audience NOT GLOB '-*' AND audience NOT GLOB '*-' AND audience NOT GLOB '*--*' AND length(audience) BETWEEN 1 AND 64 AND length(audience) = length(CAST(audience AS BLOB))),
    format TEXT NOT NULL CONSTRAINT "format: lower-case words joined by hyphens" CHECK (format NOT GLOB '*[^a-z0-9-]*' AND format NOT GLOB '-*' AND format NOT GLOB '*-' AND format NOT GLOB '*--*' AND length(format) BETWEEN 1 AND 64 AND length(format) = length(CAST(format AS BLOB))),
    stamp TEXT NOT NULL CONSTRAINT "stamp: a moment in UTC, as 2026-01-15T09:00:00Z" CHECK (stamp GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%SZ', stamp, '+0 days') IS stamp AND stamp >= '0001'),
    who TEXT NOT NULL CONSTRAINT "who: one line of text, no space at its ends" CHECK (length(CAST(who AS BLOB)) BETWEEN 1 AND 3200 AND instr(who, char(0)) = 0 AND who NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(who, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = who),
    rows INTEGER NOT NULL CONSTRAINT "rows: a whole number from 0 to 1000000" CHECK (rows BETWEEN 0 AND 1000000),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
INSERT INTO roster_export VALUES('e1','r2026','hotel','csv','2026-01-15T09:00:00Z','coordinator',3);
CREATE TABLE export_subject (
    exportID TEXT NOT NULL REFERENCES roster_export (id) DEFERRABLE INITIALLY DEFERRED,
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (exportID, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO export_subject VALUES('e1','m001');
CREATE TABLE published_figure (
    exportID TEXT NOT NULL REFERENCES roster_export (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CONSTRAINT "name: lower-case words joined by hyphens" CHECK (name NOT GLOB '*[^a-z0-9-]*' AND name NOT GLOB '-*' AND name NOT GLOB '*-' AND name NOT GLOB '*--*' AND length(name) BETWEEN 1 AND 64 AND length(name) = length(CAST(name AS BLOB))),
    people INTEGER CONSTRAINT "people: a whole number from 0 to 1000000" CHECK (people BETWEEN 0 AND 1000000),
    PRIMARY KEY (exportID, name)
) STRICT, WITHOUT ROWID;
INSERT INTO published_figure VALUES('e1','all',12);
INSERT INTO published_figure VALUES('e1','fj',NULL);
CREATE TABLE purge (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT NOT NULL CONSTRAINT "due: a day that exists, as YYYY-MM-DD" CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(due, '+0 days') IS due AND due >= '0001'),
    purgedOn TEXT CONSTRAINT "purgedOn: a day that exists, as YYYY-MM-DD" CHECK (purgedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(purgedOn, '+0 days') IS purgedOn AND purgedOn >= '0001'),
    confirmed INTEGER CONSTRAINT "confirmed: a whole number from 0 to 1000000" CHECK (confirmed BETWEEN 0 AND 1000000),
    declined INTEGER CONSTRAINT "declined: a whole number from 0 to 1000000" CHECK (declined BETWEEN 0 AND 1000000),
    companions INTEGER CONSTRAINT "companions: a whole number from 0 to 1000000" CHECK (companions BETWEEN 0 AND 1000000),
    countries INTEGER CONSTRAINT "countries: a whole number from 0 to 1000000" CHECK (countries BETWEEN 0 AND 1000000),
    PRIMARY KEY (meetingID),
    CONSTRAINT "confirmed: all counts with purgedOn, none without" CHECK ((purgedOn IS NULL) = (confirmed IS NULL) AND (purgedOn IS NULL) = (declined IS NULL) AND (purgedOn IS NULL) = (companions IS NULL) AND (purgedOn IS NULL) = (countries IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO purge VALUES('r2026','2026-07-02',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE erasure (
    only INTEGER PRIMARY KEY
        CONSTRAINT "only: one erasure at a time" CHECK (only = 1),
    closed INTEGER NOT NULL DEFAULT 0 REFERENCES entry (number) DEFERRABLE INITIALLY DEFERRED
        CONSTRAINT "closed: 0, which no entry is" CHECK (closed = 0)
) STRICT;
CREATE TABLE offer_month (
    offerID TEXT NOT NULL REFERENCES offer (id) DEFERRABLE INITIALLY DEFERRED,
    month TEXT NOT NULL CONSTRAINT "month: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12" CHECK (month IN ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12')),
    PRIMARY KEY (offerID, month)
) STRICT, WITHOUT ROWID;
INSERT INTO offer_month VALUES('offer-1','10');
INSERT INTO offer_month VALUES('offer-1','9');
CREATE TABLE conference (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    name TEXT NOT NULL CONSTRAINT "name: one line of text, no space at its ends" CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = name),
    starts TEXT NOT NULL CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(starts, '+0 days') IS starts AND starts >= '0001'),
    ends TEXT NOT NULL CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends AND ends >= '0001'),
    countryCode TEXT CONSTRAINT "countryCode: a country's code of two capital letters" CHECK (countryCode GLOB '[A-Z][A-Z]' AND length(countryCode) = length(CAST(countryCode AS BLOB))),
    PRIMARY KEY (id),
    CONSTRAINT "ends: at most 60 days, the last not before the first" CHECK (starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59)
) STRICT, WITHOUT ROWID;
INSERT INTO conference VALUES('c1','Health "and" us','2026-07-01','2026-07-04','MX');
INSERT INTO conference VALUES('c2','Law','2026-12-30','2027-01-02',NULL);
CREATE TABLE decreed_day (
    countryCode TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CONSTRAINT "date: a day that exists, as YYYY-MM-DD" CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date, '+0 days') IS date AND date >= '0001'),
    kind TEXT NOT NULL CONSTRAINT "kind: one of holiday, workday" CHECK (kind IN ('holiday', 'workday')),
    name TEXT NOT NULL CONSTRAINT "name: one line of text, no space at its ends" CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = name),
    source TEXT NOT NULL CONSTRAINT "source: one line of text, no space at its ends" CHECK (length(CAST(source AS BLOB)) BETWEEN 1 AND 3200 AND instr(source, char(0)) = 0 AND source NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(source, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = source),
    PRIMARY KEY (countryCode, date)
) STRICT, WITHOUT ROWID;
INSERT INTO decreed_day VALUES('FJ','2026-05-29','holiday','A day of thanks','The gazette');
INSERT INTO decreed_day VALUES('KH','2026-06-06','workday','A Saturday at work','A decree');
CREATE TABLE busy_days (
    memberID TEXT NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    starts TEXT NOT NULL CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(starts, '+0 days') IS starts AND starts >= '0001'),
    ends TEXT NOT NULL CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends AND ends >= '0001'),
    PRIMARY KEY (memberID, starts),
    CONSTRAINT "ends: at most 60 days, the last not before the first" CHECK (starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59)
) STRICT, WITHOUT ROWID;
INSERT INTO busy_days VALUES('m001','2026-05-01','2026-05-03');
INSERT INTO busy_days VALUES('m003','2026-05-31','2026-05-31');
CREATE TABLE safety_note (
    countryCode TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    notedOn TEXT NOT NULL CONSTRAINT "notedOn: a day that exists, as YYYY-MM-DD" CHECK (notedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(notedOn, '+0 days') IS notedOn AND notedOn >= '0001'),
    level TEXT NOT NULL CONSTRAINT "level: one of calm, care, avoid" CHECK (level IN ('calm', 'care', 'avoid')),
    text TEXT NOT NULL CONSTRAINT "text: one line of text, no space at its ends" CHECK (length(CAST(text AS BLOB)) BETWEEN 1 AND 3200 AND instr(text, char(0)) = 0 AND text NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(text, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = text),
    source TEXT NOT NULL CONSTRAINT "source: one line of text, no space at its ends" CHECK (length(CAST(source AS BLOB)) BETWEEN 1 AND 3200 AND instr(source, char(0)) = 0 AND source NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(source, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = source),
    PRIMARY KEY (countryCode, notedOn)
) STRICT, WITHOUT ROWID;
INSERT INTO safety_note VALUES('FJ','2026-01-02','calm','All is well.','A partner');
INSERT INTO safety_note VALUES('FJ','2026-03-02','care','Roads.','A partner');
CREATE TABLE reluctance (
    destination TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    askedOn TEXT NOT NULL CONSTRAINT "askedOn: a day that exists, as YYYY-MM-DD" CHECK (askedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(askedOn, '+0 days') IS askedOn AND askedOn >= '0001'),
    atLeast INTEGER NOT NULL CONSTRAINT "atLeast: a whole number from 5 to 1000000" CHECK (atLeast BETWEEN 5 AND 1000000),
    PRIMARY KEY (destination),
    CONSTRAINT "atLeast: 5, 10, 15 and so on" CHECK (atLeast % 5 = 0)
) STRICT, WITHOUT ROWID;
INSERT INTO reluctance VALUES('KH','2026-02-01',15);
CREATE TABLE venue (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    countryCode TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    city TEXT NOT NULL CONSTRAINT "city: one line of text, no space at its ends" CHECK (length(CAST(city AS BLOB)) BETWEEN 1 AND 3200 AND instr(city, char(0)) = 0 AND city NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(city, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = city),
    name TEXT NOT NULL CONSTRAINT "name: one line of text, no space at its ends" CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 3200 AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = name),
    people INTEGER NOT NULL CONSTRAINT "people: a whole number from 0 to 1000000" CHECK (people BETWEEN 0 AND 1000000),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
INSERT INTO venue VALUES('v1','FJ','Suva','Riverside hall',120);
INSERT INTO venue VALUES('v2','FJ','Nadi','Hall 2',60);
CREATE TABLE fallback (
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    venueID TEXT REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    backupVenueID TEXT REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    backupCountryCode TEXT REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    hubCountryCode TEXT REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meetingID),
    CONSTRAINT "venueID: something here or in another column" CHECK (coalesce(venueID, backupVenueID, backupCountryCode, hubCountryCode) IS NOT NULL),
    CONSTRAINT "backupVenueID: another venue" CHECK (venueID <> backupVenueID)
) STRICT, WITHOUT ROWID;
INSERT INTO fallback VALUES('r2025','v1',NULL,NULL,NULL);
INSERT INTO fallback VALUES('r2026','v1','v2','TH','KH');
CREATE TABLE decision (
    id TEXT NOT NULL CONSTRAINT "id: lower-case letters and digits, words joined by hyphens" CHECK (id NOT GLOB '*[^a-z0-9-]*' AND id NOT GLOB '-*' AND id NOT GLOB '*-' AND id NOT GLOB '*--*' AND length(id) BETWEEN 1 AND 64 AND length(id) = length(CAST(id AS BLOB))),
    meetingID TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    decidedOn TEXT NOT NULL CONSTRAINT "decidedOn: a day that exists, as YYYY-MM-DD" CHECK (decidedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(decidedOn, '+0 days') IS decidedOn AND decidedOn >= '0001'),
    countryCode TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
    starts TEXT CONSTRAINT "starts: a day that exists, as YYYY-MM-DD" CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(starts, '+0 days') IS starts AND starts >= '0001'),
    ends TEXT CONSTRAINT "ends: a day that exists, as YYYY-MM-DD" CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(ends, '+0 days') IS ends AND ends >= '0001'),
    rank INTEGER CONSTRAINT "rank: a whole number from 1 to 1000000" CHECK (rank BETWEEN 1 AND 1000000),
    ranked INTEGER NOT NULL CONSTRAINT "ranked: a whole number from 0 to 1000000" CHECK (ranked BETWEEN 0 AND 1000000),
    PRIMARY KEY (id),
    CONSTRAINT "ends: both starts and ends, or neither" CHECK ((starts IS NULL) = (ends IS NULL)),
    CONSTRAINT "ends: at most 60 days, the last not before the first" CHECK (starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59),
    CONSTRAINT "rank: a place among the ranked" CHECK (rank <= max(1, ranked))
) STRICT, WITHOUT ROWID;
INSERT INTO decision VALUES('d1','r2026','2026-01-05','FJ','2026-05-30','2026-06-02',2,3);
INSERT INTO decision VALUES('d2','r2025','2024-01-05','TH',NULL,NULL,NULL,0);
CREATE TABLE decision_fact (
    decisionID TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT "kind: one of entry, offer, safety, holiday, reluctance, ranking" CHECK (kind IN ('entry', 'offer', 'safety', 'holiday', 'reluctance', 'ranking')),
    subject TEXT NOT NULL CONSTRAINT "subject: one line of text, no space at its ends" CHECK (length(CAST(subject AS BLOB)) BETWEEN 1 AND 3200 AND instr(subject, char(0)) = 0 AND subject NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(subject, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = subject),
    reading TEXT NOT NULL CONSTRAINT "reading: one line of text, no space at its ends" CHECK (length(CAST(reading AS BLOB)) BETWEEN 1 AND 3200 AND instr(reading, char(0)) = 0 AND reading NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(reading, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = reading),
    PRIMARY KEY (decisionID, kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_fact VALUES('d1','entry','TH','free');
INSERT INTO decision_fact VALUES('d1','holiday','FJ 2026-05-29','A day of thanks');
CREATE TABLE dissent (
    decisionID TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    groupID TEXT NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL CONSTRAINT "reason: text, no space at its ends" CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 32000 AND instr(reason, char(0)) = 0 AND reason NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' AND trim(reason, char(10, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288)) = reason),
    PRIMARY KEY (decisionID, groupID)
) STRICT, WITHOUT ROWID;
INSERT INTO dissent VALUES('d1','kh-riel',replace('Too far.\nToo dear.','\n',char(10)));
CREATE UNIQUE INDEX profile_only ON profile ((1));
CREATE INDEX country_subregionID ON country (subregionID);
CREATE INDEX group_countryCode ON "group" (countryCode);
CREATE INDEX member_groupID ON member (groupID);
CREATE INDEX share_subregionID ON share (subregionID);
CREATE INDEX pin_countryCode ON pin (countryCode);
CREATE INDEX entry_rule_destination ON entry_rule (destination);
CREATE INDEX meeting_seriesID ON meeting (seriesID);
CREATE INDEX meeting_countryCode ON meeting (countryCode);
CREATE INDEX meeting_hostGroupID ON meeting (hostGroupID);
CREATE INDEX meeting_plannedCountryCode ON meeting (plannedCountryCode);
CREATE INDEX offer_seriesID ON offer (seriesID);
CREATE INDEX offer_groupID ON offer (groupID);
CREATE INDEX delegate_memberID ON delegate (memberID);
CREATE INDEX delegate_sharesWith ON delegate (sharesWith);
CREATE INDEX invitation_memberID ON invitation (memberID);
CREATE INDEX visit_visitingGroupID ON visit (visitingGroupID);
CREATE INDEX visit_hostGroupID ON visit (hostGroupID);
CREATE INDEX pairing_mentorID ON pairing (mentorID);
CREATE INDEX pairing_menteeID ON pairing (menteeID);
CREATE INDEX row_change_entry ON row_change (entry);
CREATE TRIGGER entry_kept_unchanged BEFORE UPDATE ON entry BEGIN
    SELECT RAISE(ABORT, 'the history is never rewritten');
END;
CREATE TRIGGER entry_kept_whole BEFORE DELETE ON entry BEGIN
    SELECT RAISE(ABORT, 'the history is never rewritten');
END;
CREATE TRIGGER row_change_kept_whole BEFORE DELETE ON row_change BEGIN
    SELECT RAISE(ABORT, 'the history is never rewritten');
END;
CREATE TRIGGER row_change_seen BEFORE INSERT ON row_change
WHEN coalesce(NEW.entry, 0) IS NOT (SELECT entry FROM open_entry) BEGIN
    SELECT RAISE(ABORT, 'no entry of the history is open');
END;
CREATE TRIGGER profile_added AFTER INSERT ON profile BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'network',
        json_array(NEW.name, NEW.organizerName, NEW.organizerAddress)
    );
END;
CREATE TRIGGER profile_changed AFTER UPDATE ON profile BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'network',
        json_array(OLD.name, OLD.organizerName, OLD.organizerAddress),
        json_array(NEW.name, NEW.organizerName, NEW.organizerAddress)
    );
END;
CREATE TRIGGER profile_removed AFTER DELETE ON profile BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'network',
        json_array(OLD.name, OLD.organizerName, OLD.organizerAddress)
    );
END;
CREATE TRIGGER subregion_added AFTER INSERT ON subregion BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'subregions', json_array(NEW.id, NEW.name));
END;
CREATE TRIGGER subregion_changed AFTER UPDATE ON subregion BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'subregions',
        json_array(OLD.id, OLD.name),
        json_array(NEW.id, NEW.name)
    );
END;
CREATE TRIGGER subregion_removed AFTER DELETE ON subregion BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'subregions', json_array(OLD.id, OLD.name));
END;
CREATE TRIGGER country_added AFTER INSERT ON country BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'countries', json_array(NEW.code, NEW.subregionID));
END;
CREATE TRIGGER country_changed AFTER UPDATE ON country BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'countries',
        json_array(OLD.code, OLD.subregionID),
        json_array(NEW.code, NEW.subregionID)
    );
END;
CREATE TRIGGER country_removed AFTER DELETE ON country BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'countries', json_array(OLD.code, OLD.subregionID));
END;
CREATE TRIGGER group_added AFTER INSERT ON "group" BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'groups',
        json_array(NEW.id, NEW.countryCode, NEW.name, NEW.city, NEW.languages, NEW.offers, NEW.wants)
    );
END;
CREATE TRIGGER group_changed AFTER UPDATE ON "group" BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'groups',
        json_array(OLD.id, OLD.countryCode, OLD.name, OLD.city, OLD.languages, OLD.offers, OLD.wants),
        json_array(NEW.id, NEW.countryCode, NEW.name, NEW.city, NEW.languages, NEW.offers, NEW.wants)
    );
END;
CREATE TRIGGER group_removed AFTER DELETE ON "group" BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'groups',
        json_array(OLD.id, OLD.countryCode, OLD.name, OLD.city, OLD.languages, OLD.offers, OLD.wants)
    );
END;
CREATE TRIGGER member_added AFTER INSERT ON member BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'members',
        json_array(NEW.id, NEW.groupID, NEW.chosenName, NEW.languages, NEW.address,
            NEW.calendarStyle, NEW.calendarTitle)
    );
END;
CREATE TRIGGER member_changed AFTER UPDATE ON member BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'members',
        json_array(OLD.id, OLD.groupID, OLD.chosenName, OLD.languages, OLD.address,
            OLD.calendarStyle, OLD.calendarTitle),
        json_array(NEW.id, NEW.groupID, NEW.chosenName, NEW.languages, NEW.address,
            NEW.calendarStyle, NEW.calendarTitle)
    );
END;
CREATE TRIGGER member_removed AFTER DELETE ON member BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'members',
        json_array(OLD.id, OLD.groupID, OLD.chosenName, OLD.languages, OLD.address,
            OLD.calendarStyle, OLD.calendarTitle)
    );
END;
CREATE TRIGGER series_added AFTER INSERT ON series BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'series', json_array(NEW.id, NEW.name, NEW.everyYears));
END;
CREATE TRIGGER series_changed AFTER UPDATE ON series BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'series',
        json_array(OLD.id, OLD.name, OLD.everyYears),
        json_array(NEW.id, NEW.name, NEW.everyYears)
    );
END;
CREATE TRIGGER series_removed AFTER DELETE ON series BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'series', json_array(OLD.id, OLD.name, OLD.everyYears));
END;
CREATE TRIGGER policy_added AFTER INSERT ON policy BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'policies',
        json_array(NEW.seriesID, NEW.cooldown, NEW.spacing, NEW.coverage, NEW.fairnessHistory,
            NEW.repeatUnit, NEW.maxTurns, NEW.offerNeeded, NEW.pattern, NEW.siteKilometres,
            NEW.siteEditions, NEW.entryPercent, NEW.creditOnline, NEW.creditCancelled,
            NEW.creditMoved)
    );
END;
CREATE TRIGGER policy_changed AFTER UPDATE ON policy BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'policies',
        json_array(OLD.seriesID, OLD.cooldown, OLD.spacing, OLD.coverage, OLD.fairnessHistory,
            OLD.repeatUnit, OLD.maxTurns, OLD.offerNeeded, OLD.pattern, OLD.siteKilometres,
            OLD.siteEditions, OLD.entryPercent, OLD.creditOnline, OLD.creditCancelled,
            OLD.creditMoved),
        json_array(NEW.seriesID, NEW.cooldown, NEW.spacing, NEW.coverage, NEW.fairnessHistory,
            NEW.repeatUnit, NEW.maxTurns, NEW.offerNeeded, NEW.pattern, NEW.siteKilometres,
            NEW.siteEditions, NEW.entryPercent, NEW.creditOnline, NEW.creditCancelled,
            NEW.creditMoved)
    );
END;
CREATE TRIGGER policy_removed AFTER DELETE ON policy BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'policies',
        json_array(OLD.seriesID, OLD.cooldown, OLD.spacing, OLD.coverage, OLD.fairnessHistory,
            OLD.repeatUnit, OLD.maxTurns, OLD.offerNeeded, OLD.pattern, OLD.siteKilometres,
            OLD.siteEditions, OLD.entryPercent, OLD.creditOnline, OLD.creditCancelled,
            OLD.creditMoved)
    );
END;
CREATE TRIGGER share_added AFTER INSERT ON share BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'shares',
        json_array(NEW.seriesID, NEW.subregionID, NEW.weight, NEW.mustHost)
    );
END;
CREATE TRIGGER share_changed AFTER UPDATE ON share BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'shares',
        json_array(OLD.seriesID, OLD.subregionID, OLD.weight, OLD.mustHost),
        json_array(NEW.seriesID, NEW.subregionID, NEW.weight, NEW.mustHost)
    );
END;
CREATE TRIGGER share_removed AFTER DELETE ON share BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'shares',
        json_array(OLD.seriesID, OLD.subregionID, OLD.weight, OLD.mustHost)
    );
END;
CREATE TRIGGER pin_added AFTER INSERT ON pin BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'pins',
        json_array(NEW.seriesID, NEW.year, NEW.countryCode, NEW.kind)
    );
END;
CREATE TRIGGER pin_changed AFTER UPDATE ON pin BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'pins',
        json_array(OLD.seriesID, OLD.year, OLD.countryCode, OLD.kind),
        json_array(NEW.seriesID, NEW.year, NEW.countryCode, NEW.kind)
    );
END;
CREATE TRIGGER pin_removed AFTER DELETE ON pin BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'pins',
        json_array(OLD.seriesID, OLD.year, OLD.countryCode, OLD.kind)
    );
END;
CREATE TRIGGER entry_rule_added AFTER INSERT ON entry_rule BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'entries',
        json_array(NEW.passport, NEW.destination, NEW.requirement, NEW.checkedOn, NEW.source)
    );
END;
CREATE TRIGGER entry_rule_changed AFTER UPDATE ON entry_rule BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'entries',
        json_array(OLD.passport, OLD.destination, OLD.requirement, OLD.checkedOn, OLD.source),
        json_array(NEW.passport, NEW.destination, NEW.requirement, NEW.checkedOn, NEW.source)
    );
END;
CREATE TRIGGER entry_rule_removed AFTER DELETE ON entry_rule BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'entries',
        json_array(OLD.passport, OLD.destination, OLD.requirement, OLD.checkedOn, OLD.source)
    );
END;
CREATE TRIGGER meeting_added AFTER INSERT ON meeting BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'meetings',
        json_array(NEW.id, NEW.seriesID, NEW.number, NEW.year, NEW.name, NEW.status,
            NEW.countryCode, NEW.city, NEW.hostGroupID, NEW.plannedCountryCode, NEW.starts, NEW.ends,
            NEW.opens, NEW.closes, NEW.timeZone)
    );
END;
CREATE TRIGGER meeting_changed AFTER UPDATE ON meeting BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'meetings',
        json_array(OLD.id, OLD.seriesID, OLD.number, OLD.year, OLD.name, OLD.status,
            OLD.countryCode, OLD.city, OLD.hostGroupID, OLD.plannedCountryCode, OLD.starts, OLD.ends,
            OLD.opens, OLD.closes, OLD.timeZone),
        json_array(NEW.id, NEW.seriesID, NEW.number, NEW.year, NEW.name, NEW.status,
            NEW.countryCode, NEW.city, NEW.hostGroupID, NEW.plannedCountryCode, NEW.starts, NEW.ends,
            NEW.opens, NEW.closes, NEW.timeZone)
    );
END;
CREATE TRIGGER meeting_removed AFTER DELETE ON meeting BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'meetings',
        json_array(OLD.id, OLD.seriesID, OLD.number, OLD.year, OLD.name, OLD.status,
            OLD.countryCode, OLD.city, OLD.hostGroupID, OLD.plannedCountryCode, OLD.starts, OLD.ends,
            OLD.opens, OLD.closes, OLD.timeZone)
    );
END;
CREATE TRIGGER offer_added AFTER INSERT ON offer BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'offers',
        json_array(NEW.id, NEW.seriesID, NEW.groupID, NEW.answer, NEW.fromYear, NEW.untilYear,
            NEW.recordedOn, NEW.note)
    );
END;
CREATE TRIGGER offer_changed AFTER UPDATE ON offer BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'offers',
        json_array(OLD.id, OLD.seriesID, OLD.groupID, OLD.answer, OLD.fromYear, OLD.untilYear,
            OLD.recordedOn, OLD.note),
        json_array(NEW.id, NEW.seriesID, NEW.groupID, NEW.answer, NEW.fromYear, NEW.untilYear,
            NEW.recordedOn, NEW.note)
    );
END;
CREATE TRIGGER offer_removed AFTER DELETE ON offer BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'offers',
        json_array(OLD.id, OLD.seriesID, OLD.groupID, OLD.answer, OLD.fromYear, OLD.untilYear,
            OLD.recordedOn, OLD.note)
    );
END;
CREATE TRIGGER delegate_added AFTER INSERT ON delegate BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'delegates',
        json_array(NEW.meetingID, NEW.memberID, NEW.status, NEW.arrives, NEW.leaves, NEW.room,
            NEW.sharesWith, NEW.diet, NEW.allergies, NEW.allergyHandled)
    );
END;
CREATE TRIGGER delegate_changed AFTER UPDATE ON delegate BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'delegates',
        json_array(OLD.meetingID, OLD.memberID, OLD.status, OLD.arrives, OLD.leaves, OLD.room,
            OLD.sharesWith, OLD.diet, OLD.allergies, OLD.allergyHandled),
        json_array(NEW.meetingID, NEW.memberID, NEW.status, NEW.arrives, NEW.leaves, NEW.room,
            NEW.sharesWith, NEW.diet, NEW.allergies, NEW.allergyHandled)
    );
END;
CREATE TRIGGER delegate_removed AFTER DELETE ON delegate BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'delegates',
        json_array(OLD.meetingID, OLD.memberID, OLD.status, OLD.arrives, OLD.leaves, OLD.room,
            OLD.sharesWith, OLD.diet, OLD.allergies, OLD.allergyHandled)
    );
END;
CREATE TRIGGER invitation_added AFTER INSERT ON invitation BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'invitations',
        json_array(NEW.uid, NEW.meetingID, NEW.memberID, NEW.sequence, NEW.state, NEW.stamp, NEW.digest)
    );
END;
CREATE TRIGGER invitation_changed AFTER UPDATE ON invitation BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'invitations',
        json_array(OLD.uid, OLD.meetingID, OLD.memberID, OLD.sequence, OLD.state, OLD.stamp,
            OLD.digest),
        json_array(NEW.uid, NEW.meetingID, NEW.memberID, NEW.sequence, NEW.state, NEW.stamp, NEW.digest)
    );
END;
CREATE TRIGGER invitation_removed AFTER DELETE ON invitation BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'invitations',
        json_array(OLD.uid, OLD.meetingID, OLD.memberID, OLD.sequence, OLD.state, OLD.stamp, OLD.digest)
    );
END;
CREATE TRIGGER visit_added AFTER INSERT ON visit BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'visits',
        json_array(NEW.id, NEW.kind, NEW.visitingGroupID, NEW.hostGroupID, NEW.topic, NEW.status,
            NEW.starts, NEW.ends, NEW.reportDue, NEW.reportedOn)
    );
END;
CREATE TRIGGER visit_changed AFTER UPDATE ON visit BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'visits',
        json_array(OLD.id, OLD.kind, OLD.visitingGroupID, OLD.hostGroupID, OLD.topic, OLD.status,
            OLD.starts, OLD.ends, OLD.reportDue, OLD.reportedOn),
        json_array(NEW.id, NEW.kind, NEW.visitingGroupID, NEW.hostGroupID, NEW.topic, NEW.status,
            NEW.starts, NEW.ends, NEW.reportDue, NEW.reportedOn)
    );
END;
CREATE TRIGGER visit_removed AFTER DELETE ON visit BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'visits',
        json_array(OLD.id, OLD.kind, OLD.visitingGroupID, OLD.hostGroupID, OLD.topic, OLD.status,
            OLD.starts, OLD.ends, OLD.reportDue, OLD.reportedOn)
    );
END;
CREATE TRIGGER mentoring_added AFTER INSERT ON mentoring BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'mentoring',
        json_array(NEW.memberID, NEW.role, NEW.capacity, NEW.topics, NEW.since)
    );
END;
CREATE TRIGGER mentoring_changed AFTER UPDATE ON mentoring BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'mentoring',
        json_array(OLD.memberID, OLD.role, OLD.capacity, OLD.topics, OLD.since),
        json_array(NEW.memberID, NEW.role, NEW.capacity, NEW.topics, NEW.since)
    );
END;
CREATE TRIGGER mentoring_removed AFTER DELETE ON mentoring BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'mentoring',
        json_array(OLD.memberID, OLD.role, OLD.capacity, OLD.topics, OLD.since)
    );
END;
CREATE TRIGGER pairing_added AFTER INSERT ON pairing BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES (
        (SELECT entry FROM open_entry), 'pairings',
        json_array(NEW.id, NEW.mentorID, NEW.menteeID, NEW.status, NEW.starts, NEW.ends)
    );
END;
CREATE TRIGGER pairing_changed AFTER UPDATE ON pairing BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES (
        (SELECT entry FROM open_entry), 'pairings',
        json_array(OLD.id, OLD.mentorID, OLD.menteeID, OLD.status, OLD.starts, OLD.ends),
        json_array(NEW.id, NEW.mentorID, NEW.menteeID, NEW.status, NEW.starts, NEW.ends)
    );
END;
CREATE TRIGGER pairing_removed AFTER DELETE ON pairing BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES (
        (SELECT entry FROM open_entry), 'pairings',
        json_array(OLD.id, OLD.mentorID, OLD.menteeID, OLD.status, OLD.starts, OLD.ends)
    );
END;
CREATE TRIGGER preference_added AFTER INSERT ON preference BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'preferences', json_array(NEW.seriesID, NEW.runPrice));
END;
CREATE TRIGGER preference_changed AFTER UPDATE ON preference BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'preferences', json_array(OLD.seriesID, OLD.runPrice), json_array(NEW.seriesID, NEW.runPrice));
END;
CREATE TRIGGER preference_removed AFTER DELETE ON preference BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'preferences', json_array(OLD.seriesID, OLD.runPrice));
END;
CREATE INDEX programme_session_meetingID ON programme_session (meetingID);
CREATE TRIGGER programme_session_added AFTER INSERT ON programme_session BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'programme', json_array(NEW.id, NEW.meetingID, NEW.day, NEW.opens, NEW.closes, NEW.title, NEW.place, NEW.link, NEW.languages));
END;
CREATE TRIGGER programme_session_changed AFTER UPDATE ON programme_session BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'programme', json_array(OLD.id, OLD.meetingID, OLD.day, OLD.opens, OLD.closes, OLD.title, OLD.place, OLD.link, OLD.languages), json_array(NEW.id, NEW.meetingID, NEW.day, NEW.opens, NEW.closes, NEW.title, NEW.place, NEW.link, NEW.languages));
END;
CREATE TRIGGER programme_session_removed AFTER DELETE ON programme_session BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'programme', json_array(OLD.id, OLD.meetingID, OLD.day, OLD.opens, OLD.closes, OLD.title, OLD.place, OLD.link, OLD.languages));
END;
CREATE TRIGGER announcement_added AFTER INSERT ON announcement BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'announcements', json_array(NEW.meetingID, NEW.title, NEW.place, NEW.link));
END;
CREATE TRIGGER announcement_changed AFTER UPDATE ON announcement BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'announcements', json_array(OLD.meetingID, OLD.title, OLD.place, OLD.link), json_array(NEW.meetingID, NEW.title, NEW.place, NEW.link));
END;
CREATE TRIGGER announcement_removed AFTER DELETE ON announcement BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'announcements', json_array(OLD.meetingID, OLD.title, OLD.place, OLD.link));
END;
CREATE TRIGGER reply_added AFTER INSERT ON reply BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'replies', json_array(NEW.uid, NEW.sender, NEW.sequence, NEW.stamp, NEW.answer, NEW.delegate, NEW.delegator, NEW.proposalStarts, NEW.proposalEnds, NEW.proposalWholeDays));
END;
CREATE TRIGGER reply_changed AFTER UPDATE ON reply BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'replies', json_array(OLD.uid, OLD.sender, OLD.sequence, OLD.stamp, OLD.answer, OLD.delegate, OLD.delegator, OLD.proposalStarts, OLD.proposalEnds, OLD.proposalWholeDays), json_array(NEW.uid, NEW.sender, NEW.sequence, NEW.stamp, NEW.answer, NEW.delegate, NEW.delegator, NEW.proposalStarts, NEW.proposalEnds, NEW.proposalWholeDays));
END;
CREATE TRIGGER reply_removed AFTER DELETE ON reply BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'replies', json_array(OLD.uid, OLD.sender, OLD.sequence, OLD.stamp, OLD.answer, OLD.delegate, OLD.delegator, OLD.proposalStarts, OLD.proposalEnds, OLD.proposalWholeDays));
END;
CREATE INDEX visitor_memberID ON visitor (memberID);
CREATE TRIGGER visitor_added AFTER INSERT ON visitor BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'visitors', json_array(NEW.visitID, NEW.memberID, NEW.part));
END;
CREATE TRIGGER visitor_changed AFTER UPDATE ON visitor BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'visitors', json_array(OLD.visitID, OLD.memberID, OLD.part), json_array(NEW.visitID, NEW.memberID, NEW.part));
END;
CREATE TRIGGER visitor_removed AFTER DELETE ON visitor BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'visitors', json_array(OLD.visitID, OLD.memberID, OLD.part));
END;
CREATE INDEX visit_plan_interpreterID ON visit_plan (interpreterID);
CREATE TRIGGER visit_plan_added AFTER INSERT ON visit_plan BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'visitPlans', json_array(NEW.visitID, NEW.purpose, NEW.programme, NEW.consentedOn, NEW.interpreterID));
END;
CREATE TRIGGER visit_plan_changed AFTER UPDATE ON visit_plan BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'visitPlans', json_array(OLD.visitID, OLD.purpose, OLD.programme, OLD.consentedOn, OLD.interpreterID), json_array(NEW.visitID, NEW.purpose, NEW.programme, NEW.consentedOn, NEW.interpreterID));
END;
CREATE TRIGGER visit_plan_removed AFTER DELETE ON visit_plan BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'visitPlans', json_array(OLD.visitID, OLD.purpose, OLD.programme, OLD.consentedOn, OLD.interpreterID));
END;
CREATE TRIGGER visit_terms_added AFTER INSERT ON visit_terms BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'visitTerms', json_array(NEW.groupID, NEW.hostsAtMost, NEW.travelsAtMost));
END;
CREATE TRIGGER visit_terms_changed AFTER UPDATE ON visit_terms BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'visitTerms', json_array(OLD.groupID, OLD.hostsAtMost, OLD.travelsAtMost), json_array(NEW.groupID, NEW.hostsAtMost, NEW.travelsAtMost));
END;
CREATE TRIGGER visit_terms_removed AFTER DELETE ON visit_terms BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'visitTerms', json_array(OLD.groupID, OLD.hostsAtMost, OLD.travelsAtMost));
END;
CREATE TRIGGER absence_added AFTER INSERT ON absence BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'absences', json_array(NEW.groupID, NEW.starts, NEW.ends));
END;
CREATE TRIGGER absence_changed AFTER UPDATE ON absence BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'absences', json_array(OLD.groupID, OLD.starts, OLD.ends), json_array(NEW.groupID, NEW.starts, NEW.ends));
END;
CREATE TRIGGER absence_removed AFTER DELETE ON absence BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'absences', json_array(OLD.groupID, OLD.starts, OLD.ends));
END;
CREATE TRIGGER visit_rule_added AFTER INSERT ON visit_rule BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'visitRules', json_array(NEW.name, NEW.number));
END;
CREATE TRIGGER visit_rule_changed AFTER UPDATE ON visit_rule BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'visitRules', json_array(OLD.name, OLD.number), json_array(NEW.name, NEW.number));
END;
CREATE TRIGGER visit_rule_removed AFTER DELETE ON visit_rule BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'visitRules', json_array(OLD.name, OLD.number));
END;
CREATE TRIGGER guest_added AFTER INSERT ON guest BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'guests', json_array(NEW.id, NEW.name, NEW.region, NEW.languages));
END;
CREATE TRIGGER guest_changed AFTER UPDATE ON guest BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'guests', json_array(OLD.id, OLD.name, OLD.region, OLD.languages), json_array(NEW.id, NEW.name, NEW.region, NEW.languages));
END;
CREATE TRIGGER guest_removed AFTER DELETE ON guest BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'guests', json_array(OLD.id, OLD.name, OLD.region, OLD.languages));
END;
CREATE INDEX guest_visit_guestID ON guest_visit (guestID);
CREATE INDEX guest_visit_groupID ON guest_visit (groupID);
CREATE TRIGGER guest_visit_added AFTER INSERT ON guest_visit BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'guestVisits', json_array(NEW.id, NEW.guestID, NEW.groupID, NEW.part, NEW.topic, NEW.status, NEW.starts, NEW.ends));
END;
CREATE TRIGGER guest_visit_changed AFTER UPDATE ON guest_visit BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'guestVisits', json_array(OLD.id, OLD.guestID, OLD.groupID, OLD.part, OLD.topic, OLD.status, OLD.starts, OLD.ends), json_array(NEW.id, NEW.guestID, NEW.groupID, NEW.part, NEW.topic, NEW.status, NEW.starts, NEW.ends));
END;
CREATE TRIGGER guest_visit_removed AFTER DELETE ON guest_visit BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'guestVisits', json_array(OLD.id, OLD.guestID, OLD.groupID, OLD.part, OLD.topic, OLD.status, OLD.starts, OLD.ends));
END;
CREATE TRIGGER interpreter_added AFTER INSERT ON interpreter BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'interpreters', json_array(NEW.memberID, NEW.atMost));
END;
CREATE TRIGGER interpreter_changed AFTER UPDATE ON interpreter BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'interpreters', json_array(OLD.memberID, OLD.atMost), json_array(NEW.memberID, NEW.atMost));
END;
CREATE TRIGGER interpreter_removed AFTER DELETE ON interpreter BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'interpreters', json_array(OLD.memberID, OLD.atMost));
END;
CREATE INDEX interpretation_memberID ON interpretation (memberID);
CREATE TRIGGER interpretation_added AFTER INSERT ON interpretation BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'interpretations', json_array(NEW.pairingID, NEW.memberID));
END;
CREATE TRIGGER interpretation_changed AFTER UPDATE ON interpretation BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'interpretations', json_array(OLD.pairingID, OLD.memberID), json_array(NEW.pairingID, NEW.memberID));
END;
CREATE TRIGGER interpretation_removed AFTER DELETE ON interpretation BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'interpretations', json_array(OLD.pairingID, OLD.memberID));
END;
CREATE TRIGGER availability_added AFTER INSERT ON availability BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'availability', json_array(NEW.memberID, NEW.weekday, NEW.opens, NEW.closes, NEW.timeZone));
END;
CREATE TRIGGER availability_changed AFTER UPDATE ON availability BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'availability', json_array(OLD.memberID, OLD.weekday, OLD.opens, OLD.closes, OLD.timeZone), json_array(NEW.memberID, NEW.weekday, NEW.opens, NEW.closes, NEW.timeZone));
END;
CREATE TRIGGER availability_removed AFTER DELETE ON availability BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'availability', json_array(OLD.memberID, OLD.weekday, OLD.opens, OLD.closes, OLD.timeZone));
END;
CREATE INDEX exclusion_otherID ON exclusion (otherID);
CREATE TRIGGER exclusion_added AFTER INSERT ON exclusion BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'exclusions', json_array(NEW.memberID, NEW.otherID));
END;
CREATE TRIGGER exclusion_changed AFTER UPDATE ON exclusion BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'exclusions', json_array(OLD.memberID, OLD.otherID), json_array(NEW.memberID, NEW.otherID));
END;
CREATE TRIGGER exclusion_removed AFTER DELETE ON exclusion BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'exclusions', json_array(OLD.memberID, OLD.otherID));
END;
CREATE TRIGGER mentoring_terms_added AFTER INSERT ON mentoring_terms BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'mentoringTerms', json_array(NEW.memberID, NEW.role, NEW.months, NEW.hoursPerMonth, NEW.wantsChange));
END;
CREATE TRIGGER mentoring_terms_changed AFTER UPDATE ON mentoring_terms BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'mentoringTerms', json_array(OLD.memberID, OLD.role, OLD.months, OLD.hoursPerMonth, OLD.wantsChange), json_array(NEW.memberID, NEW.role, NEW.months, NEW.hoursPerMonth, NEW.wantsChange));
END;
CREATE TRIGGER mentoring_terms_removed AFTER DELETE ON mentoring_terms BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'mentoringTerms', json_array(OLD.memberID, OLD.role, OLD.months, OLD.hoursPerMonth, OLD.wantsChange));
END;
CREATE TRIGGER mentoring_rule_added AFTER INSERT ON mentoring_rule BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'mentoringRules', json_array(NEW.name, NEW.number));
END;
CREATE TRIGGER mentoring_rule_changed AFTER UPDATE ON mentoring_rule BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'mentoringRules', json_array(OLD.name, OLD.number), json_array(NEW.name, NEW.number));
END;
CREATE TRIGGER mentoring_rule_removed AFTER DELETE ON mentoring_rule BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'mentoringRules', json_array(OLD.name, OLD.number));
END;
CREATE TRIGGER cadence_added AFTER INSERT ON cadence BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'cadences', json_array(NEW.pairingID, NEW.rhythm, NEW.first, NEW.opens, NEW.minutes, NEW.timeZone));
END;
CREATE TRIGGER cadence_changed AFTER UPDATE ON cadence BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'cadences', json_array(OLD.pairingID, OLD.rhythm, OLD.first, OLD.opens, OLD.minutes, OLD.timeZone), json_array(NEW.pairingID, NEW.rhythm, NEW.first, NEW.opens, NEW.minutes, NEW.timeZone));
END;
CREATE TRIGGER cadence_removed AFTER DELETE ON cadence BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'cadences', json_array(OLD.pairingID, OLD.rhythm, OLD.first, OLD.opens, OLD.minutes, OLD.timeZone));
END;
CREATE TRIGGER mentoring_session_added AFTER INSERT ON mentoring_session BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'sessions', json_array(NEW.pairingID, NEW.day, NEW.outcome, NEW.movedTo, NEW.movedOpens));
END;
CREATE TRIGGER mentoring_session_changed AFTER UPDATE ON mentoring_session BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'sessions', json_array(OLD.pairingID, OLD.day, OLD.outcome, OLD.movedTo, OLD.movedOpens), json_array(NEW.pairingID, NEW.day, NEW.outcome, NEW.movedTo, NEW.movedOpens));
END;
CREATE TRIGGER mentoring_session_removed AFTER DELETE ON mentoring_session BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'sessions', json_array(OLD.pairingID, OLD.day, OLD.outcome, OLD.movedTo, OLD.movedOpens));
END;
CREATE INDEX deadline_memberID ON deadline (memberID);
CREATE INDEX deadline_meetingID ON deadline (meetingID);
CREATE TRIGGER deadline_added AFTER INSERT ON deadline BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'deadlines', json_array(NEW.id, NEW.memberID, NEW.kind, NEW.due, NEW.meetingID, NEW.doneOn));
END;
CREATE TRIGGER deadline_changed AFTER UPDATE ON deadline BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'deadlines', json_array(OLD.id, OLD.memberID, OLD.kind, OLD.due, OLD.meetingID, OLD.doneOn), json_array(NEW.id, NEW.memberID, NEW.kind, NEW.due, NEW.meetingID, NEW.doneOn));
END;
CREATE TRIGGER deadline_removed AFTER DELETE ON deadline BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'deadlines', json_array(OLD.id, OLD.memberID, OLD.kind, OLD.due, OLD.meetingID, OLD.doneOn));
END;
CREATE TRIGGER feed_entry_added AFTER INSERT ON feed_entry BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'feed', json_array(NEW.uid, NEW.memberID, NEW.kind, NEW.subject, NEW.sequence, NEW.stamp, NEW.digest));
END;
CREATE TRIGGER feed_entry_changed AFTER UPDATE ON feed_entry BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'feed', json_array(OLD.uid, OLD.memberID, OLD.kind, OLD.subject, OLD.sequence, OLD.stamp, OLD.digest), json_array(NEW.uid, NEW.memberID, NEW.kind, NEW.subject, NEW.sequence, NEW.stamp, NEW.digest));
END;
CREATE TRIGGER feed_entry_removed AFTER DELETE ON feed_entry BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'feed', json_array(OLD.uid, OLD.memberID, OLD.kind, OLD.subject, OLD.sequence, OLD.stamp, OLD.digest));
END;
CREATE TRIGGER transit_rule_added AFTER INSERT ON transit_rule BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'transits', json_array(NEW.passport, NEW.country, NEW.requirement, NEW.checkedOn, NEW.source));
END;
CREATE TRIGGER transit_rule_changed AFTER UPDATE ON transit_rule BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'transits', json_array(OLD.passport, OLD.country, OLD.requirement, OLD.checkedOn, OLD.source), json_array(NEW.passport, NEW.country, NEW.requirement, NEW.checkedOn, NEW.source));
END;
CREATE TRIGGER transit_rule_removed AFTER DELETE ON transit_rule BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'transits', json_array(OLD.passport, OLD.country, OLD.requirement, OLD.checkedOn, OLD.source));
END;
CREATE TRIGGER stay_limit_added AFTER INSERT ON stay_limit BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'stayLimits', json_array(NEW.passport, NEW.destination, NEW.days));
END;
CREATE TRIGGER stay_limit_changed AFTER UPDATE ON stay_limit BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'stayLimits', json_array(OLD.passport, OLD.destination, OLD.days), json_array(NEW.passport, NEW.destination, NEW.days));
END;
CREATE TRIGGER stay_limit_removed AFTER DELETE ON stay_limit BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'stayLimits', json_array(OLD.passport, OLD.destination, OLD.days));
END;
CREATE TRIGGER declaration_added AFTER INSERT ON declaration BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'declarations', json_array(NEW.memberID, NEW.young, NEW.newcomer));
END;
CREATE TRIGGER declaration_changed AFTER UPDATE ON declaration BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'declarations', json_array(OLD.memberID, OLD.young, OLD.newcomer), json_array(NEW.memberID, NEW.young, NEW.newcomer));
END;
CREATE TRIGGER declaration_removed AFTER DELETE ON declaration BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'declarations', json_array(OLD.memberID, OLD.young, OLD.newcomer));
END;
CREATE INDEX nomination_memberID ON nomination (memberID);
CREATE TRIGGER nomination_added AFTER INSERT ON nomination BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'nominations', json_array(NEW.meetingID, NEW.memberID));
END;
CREATE TRIGGER nomination_changed AFTER UPDATE ON nomination BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'nominations', json_array(OLD.meetingID, OLD.memberID), json_array(NEW.meetingID, NEW.memberID));
END;
CREATE TRIGGER nomination_removed AFTER DELETE ON nomination BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'nominations', json_array(OLD.meetingID, OLD.memberID));
END;
CREATE INDEX attestation_groupID ON attestation (groupID);
CREATE TRIGGER attestation_added AFTER INSERT ON attestation BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'attestations', json_array(NEW.meetingID, NEW.groupID, NEW.community, NEW.attested));
END;
CREATE TRIGGER attestation_changed AFTER UPDATE ON attestation BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'attestations', json_array(OLD.meetingID, OLD.groupID, OLD.community, OLD.attested), json_array(NEW.meetingID, NEW.groupID, NEW.community, NEW.attested));
END;
CREATE TRIGGER attestation_removed AFTER DELETE ON attestation BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'attestations', json_array(OLD.meetingID, OLD.groupID, OLD.community, OLD.attested));
END;
CREATE TRIGGER seat_rule_added AFTER INSERT ON seat_rule BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'seatRules', json_array(NEW.name, NEW.number));
END;
CREATE TRIGGER seat_rule_changed AFTER UPDATE ON seat_rule BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'seatRules', json_array(OLD.name, OLD.number), json_array(NEW.name, NEW.number));
END;
CREATE TRIGGER seat_rule_removed AFTER DELETE ON seat_rule BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'seatRules', json_array(OLD.name, OLD.number));
END;
CREATE INDEX seat_share_subregionID ON seat_share (subregionID);
CREATE TRIGGER seat_share_added AFTER INSERT ON seat_share BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'seatShares', json_array(NEW.seriesID, NEW.subregionID, NEW.weight, NEW.floor));
END;
CREATE TRIGGER seat_share_changed AFTER UPDATE ON seat_share BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'seatShares', json_array(OLD.seriesID, OLD.subregionID, OLD.weight, OLD.floor), json_array(NEW.seriesID, NEW.subregionID, NEW.weight, NEW.floor));
END;
CREATE TRIGGER seat_share_removed AFTER DELETE ON seat_share BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'seatShares', json_array(OLD.seriesID, OLD.subregionID, OLD.weight, OLD.floor));
END;
CREATE TRIGGER funding_added AFTER INSERT ON funding BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'funding', json_array(NEW.meetingID, NEW.seats));
END;
CREATE TRIGGER funding_changed AFTER UPDATE ON funding BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'funding', json_array(OLD.meetingID, OLD.seats), json_array(NEW.meetingID, NEW.seats));
END;
CREATE TRIGGER funding_removed AFTER DELETE ON funding BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'funding', json_array(OLD.meetingID, OLD.seats));
END;
CREATE INDEX turnout_seriesID ON turnout (seriesID);
CREATE TRIGGER turnout_added AFTER INSERT ON turnout BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'turnouts', json_array(NEW.memberID, NEW.seriesID, NEW.times, NEW.latest));
END;
CREATE TRIGGER turnout_changed AFTER UPDATE ON turnout BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'turnouts', json_array(OLD.memberID, OLD.seriesID, OLD.times, OLD.latest), json_array(NEW.memberID, NEW.seriesID, NEW.times, NEW.latest));
END;
CREATE TRIGGER turnout_removed AFTER DELETE ON turnout BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'turnouts', json_array(OLD.memberID, OLD.seriesID, OLD.times, OLD.latest));
END;
CREATE INDEX team_seats_groupID ON team_seats (groupID);
CREATE TRIGGER team_seats_added AFTER INSERT ON team_seats BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'teamSeats', json_array(NEW.meetingID, NEW.groupID, NEW.seats));
END;
CREATE TRIGGER team_seats_changed AFTER UPDATE ON team_seats BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'teamSeats', json_array(OLD.meetingID, OLD.groupID, OLD.seats), json_array(NEW.meetingID, NEW.groupID, NEW.seats));
END;
CREATE TRIGGER team_seats_removed AFTER DELETE ON team_seats BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'teamSeats', json_array(OLD.meetingID, OLD.groupID, OLD.seats));
END;
CREATE INDEX companions_memberID ON companions (memberID);
CREATE TRIGGER companions_added AFTER INSERT ON companions BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'companions', json_array(NEW.meetingID, NEW.memberID, NEW.adults, NEW.childAges, NEW.inChildcare, NEW.beds));
END;
CREATE TRIGGER companions_changed AFTER UPDATE ON companions BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'companions', json_array(OLD.meetingID, OLD.memberID, OLD.adults, OLD.childAges, OLD.inChildcare, OLD.beds), json_array(NEW.meetingID, NEW.memberID, NEW.adults, NEW.childAges, NEW.inChildcare, NEW.beds));
END;
CREATE TRIGGER companions_removed AFTER DELETE ON companions BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'companions', json_array(OLD.meetingID, OLD.memberID, OLD.adults, OLD.childAges, OLD.inChildcare, OLD.beds));
END;
CREATE INDEX room_place_memberID ON room_place (memberID);
CREATE TRIGGER room_place_added AFTER INSERT ON room_place BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'rooms', json_array(NEW.meetingID, NEW.memberID, NEW.room, NEW.beds));
END;
CREATE TRIGGER room_place_changed AFTER UPDATE ON room_place BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'rooms', json_array(OLD.meetingID, OLD.memberID, OLD.room, OLD.beds), json_array(NEW.meetingID, NEW.memberID, NEW.room, NEW.beds));
END;
CREATE TRIGGER room_place_removed AFTER DELETE ON room_place BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'rooms', json_array(OLD.meetingID, OLD.memberID, OLD.room, OLD.beds));
END;
CREATE INDEX expense_meetingID ON expense (meetingID);
CREATE INDEX expense_memberID ON expense (memberID);
CREATE TRIGGER expense_added AFTER INSERT ON expense BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'expenses', json_array(NEW.id, NEW.meetingID, NEW.memberID, NEW.kind, NEW.currency, NEW.budget, NEW.paid));
END;
CREATE TRIGGER expense_changed AFTER UPDATE ON expense BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'expenses', json_array(OLD.id, OLD.meetingID, OLD.memberID, OLD.kind, OLD.currency, OLD.budget, OLD.paid), json_array(NEW.id, NEW.meetingID, NEW.memberID, NEW.kind, NEW.currency, NEW.budget, NEW.paid));
END;
CREATE TRIGGER expense_removed AFTER DELETE ON expense BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'expenses', json_array(OLD.id, OLD.meetingID, OLD.memberID, OLD.kind, OLD.currency, OLD.budget, OLD.paid));
END;
CREATE INDEX sealed_record_memberID ON sealed_record (memberID);
CREATE TRIGGER sealed_record_added AFTER INSERT ON sealed_record BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'sealed', json_array(NEW.meetingID, NEW.memberID, NEW.kind, NEW.part, NEW.text));
END;
CREATE TRIGGER sealed_record_changed AFTER UPDATE ON sealed_record BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'sealed', json_array(OLD.meetingID, OLD.memberID, OLD.kind, OLD.part, OLD.text), json_array(NEW.meetingID, NEW.memberID, NEW.kind, NEW.part, NEW.text));
END;
CREATE TRIGGER sealed_record_removed AFTER DELETE ON sealed_record BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'sealed', json_array(OLD.meetingID, OLD.memberID, OLD.kind, OLD.part, OLD.text));
END;
CREATE INDEX consent_memberID ON consent (memberID);
CREATE TRIGGER consent_added AFTER INSERT ON consent BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'consents', json_array(NEW.meetingID, NEW.memberID, NEW.purpose, NEW.givenOn, NEW.withdrawnOn));
END;
CREATE TRIGGER consent_changed AFTER UPDATE ON consent BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'consents', json_array(OLD.meetingID, OLD.memberID, OLD.purpose, OLD.givenOn, OLD.withdrawnOn), json_array(NEW.meetingID, NEW.memberID, NEW.purpose, NEW.givenOn, NEW.withdrawnOn));
END;
CREATE TRIGGER consent_removed AFTER DELETE ON consent BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'consents', json_array(OLD.meetingID, OLD.memberID, OLD.purpose, OLD.givenOn, OLD.withdrawnOn));
END;
CREATE INDEX roster_export_meetingID ON roster_export (meetingID);
CREATE TRIGGER roster_export_added AFTER INSERT ON roster_export BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'exports', json_array(NEW.id, NEW.meetingID, NEW.audience, NEW.format, NEW.stamp, NEW.who, NEW.rows));
END;
CREATE TRIGGER roster_export_changed AFTER UPDATE ON roster_export BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'exports', json_array(OLD.id, OLD.meetingID, OLD.audience, OLD.format, OLD.stamp, OLD.who, OLD.rows), json_array(NEW.id, NEW.meetingID, NEW.audience, NEW.format, NEW.stamp, NEW.who, NEW.rows));
END;
CREATE TRIGGER roster_export_removed AFTER DELETE ON roster_export BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'exports', json_array(OLD.id, OLD.meetingID, OLD.audience, OLD.format, OLD.stamp, OLD.who, OLD.rows));
END;
CREATE INDEX export_subject_memberID ON export_subject (memberID);
CREATE TRIGGER export_subject_added AFTER INSERT ON export_subject BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'exportSubjects', json_array(NEW.exportID, NEW.memberID));
END;
CREATE TRIGGER export_subject_changed AFTER UPDATE ON export_subject BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'exportSubjects', json_array(OLD.exportID, OLD.memberID), json_array(NEW.exportID, NEW.memberID));
END;
CREATE TRIGGER export_subject_removed AFTER DELETE ON export_subject BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'exportSubjects', json_array(OLD.exportID, OLD.memberID));
END;
CREATE TRIGGER published_figure_added AFTER INSERT ON published_figure BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'figures', json_array(NEW.exportID, NEW.name, NEW.people));
END;
CREATE TRIGGER published_figure_changed AFTER UPDATE ON published_figure BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'figures', json_array(OLD.exportID, OLD.name, OLD.people), json_array(NEW.exportID, NEW.name, NEW.people));
END;
CREATE TRIGGER published_figure_removed AFTER DELETE ON published_figure BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'figures', json_array(OLD.exportID, OLD.name, OLD.people));
END;
CREATE TRIGGER purge_added AFTER INSERT ON purge BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'purges', json_array(NEW.meetingID, NEW.due, NEW.purgedOn, NEW.confirmed, NEW.declined, NEW.companions, NEW.countries));
END;
CREATE TRIGGER purge_changed AFTER UPDATE ON purge BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'purges', json_array(OLD.meetingID, OLD.due, OLD.purgedOn, OLD.confirmed, OLD.declined, OLD.companions, OLD.countries), json_array(NEW.meetingID, NEW.due, NEW.purgedOn, NEW.confirmed, NEW.declined, NEW.companions, NEW.countries));
END;
CREATE TRIGGER purge_removed AFTER DELETE ON purge BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'purges', json_array(OLD.meetingID, OLD.due, OLD.purgedOn, OLD.confirmed, OLD.declined, OLD.companions, OLD.countries));
END;
CREATE TRIGGER row_change_kept_unchanged BEFORE UPDATE ON row_change
WHEN NOT EXISTS (SELECT 1 FROM erasure)
    OR NEW.number IS NOT OLD.number OR NEW.entry IS NOT OLD.entry OR NEW.tableName IS NOT OLD.tableName
    OR NEW.before IS NOT iif(OLD.before IS NULL, NULL, '[]')
    OR NEW.after IS NOT iif(OLD.after IS NULL, NULL, '[]') BEGIN
    SELECT RAISE(ABORT, 'the history is never rewritten');
END;
CREATE TRIGGER offer_month_added AFTER INSERT ON offer_month BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'offerMonths', json_array(NEW.offerID, NEW.month));
END;
CREATE TRIGGER offer_month_changed AFTER UPDATE ON offer_month BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'offerMonths', json_array(OLD.offerID, OLD.month), json_array(NEW.offerID, NEW.month));
END;
CREATE TRIGGER offer_month_removed AFTER DELETE ON offer_month BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'offerMonths', json_array(OLD.offerID, OLD.month));
END;
CREATE TRIGGER conference_added AFTER INSERT ON conference BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'conferences', json_array(NEW.id, NEW.name, NEW.starts, NEW.ends, NEW.countryCode));
END;
CREATE TRIGGER conference_changed AFTER UPDATE ON conference BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'conferences', json_array(OLD.id, OLD.name, OLD.starts, OLD.ends, OLD.countryCode), json_array(NEW.id, NEW.name, NEW.starts, NEW.ends, NEW.countryCode));
END;
CREATE TRIGGER conference_removed AFTER DELETE ON conference BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'conferences', json_array(OLD.id, OLD.name, OLD.starts, OLD.ends, OLD.countryCode));
END;
CREATE TRIGGER decreed_day_added AFTER INSERT ON decreed_day BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'holidays', json_array(NEW.countryCode, NEW.date, NEW.kind, NEW.name, NEW.source));
END;
CREATE TRIGGER decreed_day_changed AFTER UPDATE ON decreed_day BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'holidays', json_array(OLD.countryCode, OLD.date, OLD.kind, OLD.name, OLD.source), json_array(NEW.countryCode, NEW.date, NEW.kind, NEW.name, NEW.source));
END;
CREATE TRIGGER decreed_day_removed AFTER DELETE ON decreed_day BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'holidays', json_array(OLD.countryCode, OLD.date, OLD.kind, OLD.name, OLD.source));
END;
CREATE TRIGGER busy_days_added AFTER INSERT ON busy_days BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'busyDays', json_array(NEW.memberID, NEW.starts, NEW.ends));
END;
CREATE TRIGGER busy_days_changed AFTER UPDATE ON busy_days BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'busyDays', json_array(OLD.memberID, OLD.starts, OLD.ends), json_array(NEW.memberID, NEW.starts, NEW.ends));
END;
CREATE TRIGGER busy_days_removed AFTER DELETE ON busy_days BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'busyDays', json_array(OLD.memberID, OLD.starts, OLD.ends));
END;
CREATE TRIGGER safety_note_added AFTER INSERT ON safety_note BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'safetyNotes', json_array(NEW.countryCode, NEW.notedOn, NEW.level, NEW.text, NEW.source));
END;
CREATE TRIGGER safety_note_changed AFTER UPDATE ON safety_note BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'safetyNotes', json_array(OLD.countryCode, OLD.notedOn, OLD.level, OLD.text, OLD.source), json_array(NEW.countryCode, NEW.notedOn, NEW.level, NEW.text, NEW.source));
END;
CREATE TRIGGER safety_note_removed AFTER DELETE ON safety_note BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'safetyNotes', json_array(OLD.countryCode, OLD.notedOn, OLD.level, OLD.text, OLD.source));
END;
CREATE TRIGGER reluctance_added AFTER INSERT ON reluctance BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'reluctance', json_array(NEW.destination, NEW.askedOn, NEW.atLeast));
END;
CREATE TRIGGER reluctance_changed AFTER UPDATE ON reluctance BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'reluctance', json_array(OLD.destination, OLD.askedOn, OLD.atLeast), json_array(NEW.destination, NEW.askedOn, NEW.atLeast));
END;
CREATE TRIGGER reluctance_removed AFTER DELETE ON reluctance BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'reluctance', json_array(OLD.destination, OLD.askedOn, OLD.atLeast));
END;
CREATE INDEX venue_countryCode ON venue (countryCode);
CREATE TRIGGER venue_added AFTER INSERT ON venue BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'venues', json_array(NEW.id, NEW.countryCode, NEW.city, NEW.name, NEW.people));
END;
CREATE TRIGGER venue_changed AFTER UPDATE ON venue BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'venues', json_array(OLD.id, OLD.countryCode, OLD.city, OLD.name, OLD.people), json_array(NEW.id, NEW.countryCode, NEW.city, NEW.name, NEW.people));
END;
CREATE TRIGGER venue_removed AFTER DELETE ON venue BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'venues', json_array(OLD.id, OLD.countryCode, OLD.city, OLD.name, OLD.people));
END;
CREATE INDEX fallback_venueID ON fallback (venueID);
CREATE INDEX fallback_backupVenueID ON fallback (backupVenueID);
CREATE INDEX fallback_backupCountryCode ON fallback (backupCountryCode);
CREATE INDEX fallback_hubCountryCode ON fallback (hubCountryCode);
CREATE TRIGGER fallback_added AFTER INSERT ON fallback BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'fallbacks', json_array(NEW.meetingID, NEW.venueID, NEW.backupVenueID, NEW.backupCountryCode, NEW.hubCountryCode));
END;
CREATE TRIGGER fallback_changed AFTER UPDATE ON fallback BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'fallbacks', json_array(OLD.meetingID, OLD.venueID, OLD.backupVenueID, OLD.backupCountryCode, OLD.hubCountryCode), json_array(NEW.meetingID, NEW.venueID, NEW.backupVenueID, NEW.backupCountryCode, NEW.hubCountryCode));
END;
CREATE TRIGGER fallback_removed AFTER DELETE ON fallback BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'fallbacks', json_array(OLD.meetingID, OLD.venueID, OLD.backupVenueID, OLD.backupCountryCode, OLD.hubCountryCode));
END;
CREATE INDEX decision_meetingID ON decision (meetingID);
CREATE INDEX decision_countryCode ON decision (countryCode);
CREATE TRIGGER decision_added AFTER INSERT ON decision BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'decisions', json_array(NEW.id, NEW.meetingID, NEW.decidedOn, NEW.countryCode, NEW.starts, NEW.ends, NEW.rank, NEW.ranked));
END;
CREATE TRIGGER decision_changed AFTER UPDATE ON decision BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'decisions', json_array(OLD.id, OLD.meetingID, OLD.decidedOn, OLD.countryCode, OLD.starts, OLD.ends, OLD.rank, OLD.ranked), json_array(NEW.id, NEW.meetingID, NEW.decidedOn, NEW.countryCode, NEW.starts, NEW.ends, NEW.rank, NEW.ranked));
END;
CREATE TRIGGER decision_removed AFTER DELETE ON decision BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'decisions', json_array(OLD.id, OLD.meetingID, OLD.decidedOn, OLD.countryCode, OLD.starts, OLD.ends, OLD.rank, OLD.ranked));
END;
CREATE TRIGGER decision_fact_added AFTER INSERT ON decision_fact BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'decisionFacts', json_array(NEW.decisionID, NEW.kind, NEW.subject, NEW.reading));
END;
CREATE TRIGGER decision_fact_changed AFTER UPDATE ON decision_fact BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'decisionFacts', json_array(OLD.decisionID, OLD.kind, OLD.subject, OLD.reading), json_array(NEW.decisionID, NEW.kind, NEW.subject, NEW.reading));
END;
CREATE TRIGGER decision_fact_removed AFTER DELETE ON decision_fact BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'decisionFacts', json_array(OLD.decisionID, OLD.kind, OLD.subject, OLD.reading));
END;
CREATE INDEX dissent_groupID ON dissent (groupID);
CREATE TRIGGER dissent_added AFTER INSERT ON dissent BEGIN
    INSERT INTO row_change (entry, tableName, after)
    VALUES ((SELECT entry FROM open_entry), 'dissents', json_array(NEW.decisionID, NEW.groupID, NEW.reason));
END;
CREATE TRIGGER dissent_changed AFTER UPDATE ON dissent BEGIN
    INSERT INTO row_change (entry, tableName, before, after)
    VALUES ((SELECT entry FROM open_entry), 'dissents', json_array(OLD.decisionID, OLD.groupID, OLD.reason), json_array(NEW.decisionID, NEW.groupID, NEW.reason));
END;
CREATE TRIGGER dissent_removed AFTER DELETE ON dissent BEGIN
    INSERT INTO row_change (entry, tableName, before)
    VALUES ((SELECT entry FROM open_entry), 'dissents', json_array(OLD.decisionID, OLD.groupID, OLD.reason));
END;
COMMIT;
