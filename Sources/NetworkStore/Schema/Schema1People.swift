extension Schema1 {
    /// The network itself, its places and its people.
    static let people = #"""
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
        CREATE UNIQUE INDEX profile_only ON profile ((1));

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

        CREATE TABLE country (
            code TEXT NOT NULL PRIMARY KEY
                CONSTRAINT "code: two capital letters" CHECK (
                    code GLOB '[A-Z][A-Z]' AND length(CAST(code AS BLOB)) = 2
                ),
            subregionID TEXT NOT NULL REFERENCES subregion (id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX country_subregionID ON country (subregionID);

        CREATE TABLE "group" (
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
        CREATE INDEX group_countryCode ON "group" (countryCode);

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
        CREATE INDEX member_groupID ON member (groupID);
        """#
}
