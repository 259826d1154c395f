extension Schema1 {
    /// Who goes to a meeting, what was sent to them, and what groups and members give one another.
    static let exchange = #"""
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
        CREATE INDEX delegate_memberID ON delegate (memberID);
        CREATE INDEX delegate_sharesWith ON delegate (sharesWith);

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
        CREATE INDEX invitation_memberID ON invitation (memberID);

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
        CREATE INDEX visit_visitingGroupID ON visit (visitingGroupID);
        CREATE INDEX visit_hostGroupID ON visit (hostGroupID);

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
        CREATE INDEX pairing_mentorID ON pairing (mentorID);
        CREATE INDEX pairing_menteeID ON pairing (menteeID);
        """#
}
