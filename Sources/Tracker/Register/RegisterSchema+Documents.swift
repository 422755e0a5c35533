extension RegisterSchema {
  /// What documents were issued, and which of them no longer count.
  ///
  /// SQLite changes no check, so the table of acts is made anew, with the same rows and one kind
  /// of act more for each thing that is done to a document. What refers to it is checked once the
  /// step is done.
  static let version2 =
    """
    PRAGMA defer_foreign_keys = ON;
    CREATE TEMPORARY TABLE former_act AS SELECT * FROM act;
    DROP TABLE act;
    CREATE TABLE act (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (
        kind IN ('import', 'correct', 'merge', 'assign', 'forget', 'issue', 'reissue', 'withdraw')
      )
    ) STRICT;
    INSERT INTO act SELECT * FROM former_act;
    DROP TABLE former_act;

    -- what was issued, in order; the token is what was signed, the particulars are JSON
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      serial TEXT NOT NULL UNIQUE CHECK (length(serial) = 26),
      participant TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('attendance', 'completion', 'achievement')),
      token TEXT NOT NULL CHECK (token <> ''),
      particulars TEXT NOT NULL CHECK (particulars <> '')
    ) STRICT;

    -- what no longer counts, and what was given in its place; it stays when a person is forgotten,
    -- without the reason, so it refers to no document
    CREATE TABLE withdrawal (
      serial TEXT PRIMARY KEY CHECK (length(serial) = 26),
      act INTEGER NOT NULL REFERENCES act,
      date TEXT NOT NULL,
      replaced_by TEXT UNIQUE CHECK (replaced_by <> serial),
      reason TEXT
    ) STRICT, WITHOUT ROWID;

    """ + guards(of: ["act"] + guardedSince2)
}
