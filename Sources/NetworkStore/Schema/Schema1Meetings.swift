extension Schema1 {
    /// Series, their rotation, their editions, and the word of their hosts.
    static let meetings = #"""
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

        CREATE TABLE share (
            seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
            subregionID TEXT NOT NULL REFERENCES subregion (id) DEFERRABLE INITIALLY DEFERRED,
            weight INTEGER NOT NULL
                CONSTRAINT "weight: a whole number from 0 to 1000000" CHECK (weight BETWEEN 0 AND 1000000),
            mustHost TEXT NOT NULL
                CONSTRAINT "mustHost: yes or no" CHECK (mustHost IN ('yes', 'no')),
            PRIMARY KEY (seriesID, subregionID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX share_subregionID ON share (subregionID);

        CREATE TABLE pin (
            seriesID TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
            year INTEGER NOT NULL
                CONSTRAINT "year: a year from 1900 to 2200" CHECK (year BETWEEN 1900 AND 2200),
            countryCode TEXT NOT NULL REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED,
            kind TEXT NOT NULL
                CONSTRAINT "kind: pinned or forbidden" CHECK (kind IN ('pinned', 'forbidden')),
            PRIMARY KEY (seriesID, year, countryCode)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pin_countryCode ON pin (countryCode);

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
        CREATE INDEX entry_rule_destination ON entry_rule (destination);

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
        CREATE INDEX meeting_seriesID ON meeting (seriesID);
        CREATE INDEX meeting_countryCode ON meeting (countryCode);
        CREATE INDEX meeting_hostGroupID ON meeting (hostGroupID);
        CREATE INDEX meeting_plannedCountryCode ON meeting (plannedCountryCode);

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
        CREATE INDEX offer_seriesID ON offer (seriesID);
        CREATE INDEX offer_groupID ON offer (groupID);
        """#
}
