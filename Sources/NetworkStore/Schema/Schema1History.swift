extension Schema1 {
    /// The entries of the history, and each row's change under its entry.
    ///
    /// An open entry can't be committed: it refers to entry 0, which never exists.
    static let history = #"""
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
        CREATE INDEX row_change_entry ON row_change (entry);

        CREATE TRIGGER entry_kept_unchanged BEFORE UPDATE ON entry BEGIN
            SELECT RAISE(ABORT, 'the history is never rewritten');
        END;

        CREATE TRIGGER entry_kept_whole BEFORE DELETE ON entry BEGIN
            SELECT RAISE(ABORT, 'the history is never rewritten');
        END;

        CREATE TRIGGER row_change_kept_unchanged BEFORE UPDATE ON row_change BEGIN
            SELECT RAISE(ABORT, 'the history is never rewritten');
        END;

        CREATE TRIGGER row_change_kept_whole BEFORE DELETE ON row_change BEGIN
            SELECT RAISE(ABORT, 'the history is never rewritten');
        END;

        CREATE TRIGGER row_change_seen BEFORE INSERT ON row_change
        WHEN coalesce(NEW.entry, 0) IS NOT (SELECT entry FROM open_entry) BEGIN
            SELECT RAISE(ABORT, 'no entry of the history is open');
        END;
        """#
}
