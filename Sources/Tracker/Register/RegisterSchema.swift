/// The tables of a register, as SQL, one text for each version that there ever was.
///
/// A register holds one edition. What was told (the facts) and what was done (the acts) is only
/// ever added to: what stands now follows from both by the views, whatever the order in which
/// files came. Times are nanoseconds since 1970 in UTC; lists and dictionaries of answers are JSON
/// with sorted keys.
enum RegisterSchema {
  /// The text that makes version `n` of version `n − 1`, at index `n − 1`.
  static let steps = [version1 + guards(of: guardedAtFirst), version2]

  /// Marks a file as a register of ours: “ATLR” in ASCII, where SQLite keeps the `application_id`.
  static let applicationID: UInt32 = 0x4154_4C52

  // Of tables without rowid, the columns of the key come first: SQLite 3.40 takes others for them
  // when it checks such a table, and calls it damaged.
  private static let version1 = """
    CREATE TABLE edition (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      workshop TEXT NOT NULL,
      course TEXT NOT NULL,
      -- keys the hashes of those who were forgotten
      secret BLOB NOT NULL CHECK (length(secret) = 32)
    ) STRICT;

    -- the history: each thing done, in order
    CREATE TABLE act (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('import', 'correct', 'merge', 'assign', 'forget'))
    ) STRICT;

    CREATE TABLE file (
      sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
      act INTEGER NOT NULL REFERENCES act,
      name TEXT NOT NULL,
      format TEXT NOT NULL CHECK (format IN ('atelier-attendance', 'atelier-results', 'atelier-survey'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE participant_fact (
      number INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      -- the file that told it; null of a correction
      file BLOB REFERENCES file,
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      title TEXT,
      given_name TEXT,
      family_name TEXT NOT NULL CHECK (family_name <> ''),
      email TEXT,
      organisation TEXT,
      practice TEXT CHECK (practice IN ('employed', 'self-employed')),
      rpps TEXT CHECK (length(rpps) = 11),
      updated_at INTEGER
    ) STRICT;
    -- null is not equal to null: of facts without a time there may be only one
    CREATE UNIQUE INDEX participant_time ON participant_fact (id, ifnull(updated_at, -1));

    CREATE TABLE attendance_fact (
      number INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES act,
      file BLOB NOT NULL REFERENCES file,
      participant TEXT NOT NULL,
      session TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('present', 'partial', 'excused', 'absent')),
      arrived INTEGER,
      left INTEGER,
      evidence TEXT,
      recorded_by TEXT,
      recorded_at INTEGER NOT NULL,
      CHECK ((status = 'partial') = (arrived IS NOT NULL AND left IS NOT NULL AND arrived < left)),
      UNIQUE (participant, session, recorded_at)
    ) STRICT;

    CREATE TABLE results_fact (
      sha256 BLOB PRIMARY KEY REFERENCES file,
      participant TEXT,
      learner TEXT NOT NULL CHECK (length(learner) = 32),
      build TEXT NOT NULL,
      saved_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE answer_fact (
      results BLOB NOT NULL REFERENCES results_fact,
      question TEXT NOT NULL,
      first TEXT NOT NULL,
      given TEXT NOT NULL,
      tries INTEGER NOT NULL CHECK (tries > 0),
      at INTEGER NOT NULL,
      PRIMARY KEY (results, question)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attempt_fact (
      results BLOB NOT NULL REFERENCES results_fact,
      assessment TEXT NOT NULL,
      learner TEXT NOT NULL CHECK (length(learner) = 32),
      started_at INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      drawn TEXT NOT NULL,
      answers TEXT NOT NULL,
      finished_at INTEGER,
      PRIMARY KEY (results, assessment, learner, started_at)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attempt_begun ON attempt_fact (learner, started_at);

    -- who vouches that results were given under supervision; the same file may come with it later
    CREATE TABLE supervision (
      results BLOB NOT NULL REFERENCES results_fact,
      supervisor TEXT NOT NULL,
      act INTEGER NOT NULL REFERENCES act,
      PRIMARY KEY (results, supervisor)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE survey_fact (
      survey TEXT NOT NULL,
      respondent TEXT NOT NULL CHECK (length(respondent) = 32),
      revision INTEGER NOT NULL CHECK (revision > 0),
      build TEXT NOT NULL,
      answers TEXT NOT NULL,
      act INTEGER NOT NULL REFERENCES act,
      PRIMARY KEY (survey, respondent, revision)
    ) STRICT, WITHOUT ROWID;

    -- two ids were one person
    CREATE TABLE merge (
      dropped TEXT PRIMARY KEY,
      kept TEXT NOT NULL CHECK (kept <> dropped),
      act INTEGER NOT NULL REFERENCES act
    ) STRICT, WITHOUT ROWID;

    -- results that came without a number, or with somebody else's; the latest act stands
    CREATE TABLE assignment (
      results BLOB NOT NULL REFERENCES results_fact,
      act INTEGER NOT NULL REFERENCES act,
      participant TEXT NOT NULL,
      PRIMARY KEY (results, act)
    ) STRICT, WITHOUT ROWID;

    -- HMAC-SHA-256 of an id, an e-mail address or an RPPS number under the edition's secret
    CREATE TABLE forgotten (
      hash BLOB PRIMARY KEY CHECK (length(hash) = 32)
    ) STRICT, WITHOUT ROWID;

    -- ids that were merged, each with the id under which its facts count now
    CREATE VIEW alias AS
      WITH RECURSIVE chain (id, kept) AS (
        SELECT dropped, kept FROM merge
        UNION SELECT chain.id, merge.kept FROM chain JOIN merge ON merge.dropped = chain.kept
      )
      SELECT id, kept FROM chain WHERE kept NOT IN (SELECT dropped FROM merge);

    -- what is known of each person now
    CREATE VIEW participant AS
      SELECT id, title, given_name, family_name, email, organisation, practice, rpps, updated_at
      FROM (
        SELECT *, row_number() OVER (PARTITION BY id ORDER BY updated_at DESC NULLS LAST) AS place
        FROM participant_fact WHERE id NOT IN (SELECT dropped FROM merge)
      ) WHERE place = 1;

    -- how each person was at each half-day, as far as it is known now
    CREATE VIEW attendance AS
      SELECT participant, session, status, arrived, left, evidence, recorded_by, recorded_at
      FROM (
        SELECT *, row_number() OVER (PARTITION BY participant, session ORDER BY recorded_at DESC)
          AS place
        FROM (
          SELECT ifnull(alias.kept, fact.participant) AS participant, fact.session, fact.status,
            fact.arrived, fact.left, fact.evidence, fact.recorded_by, fact.recorded_at
          FROM attendance_fact AS fact LEFT JOIN alias ON alias.id = fact.participant
        )
      ) WHERE place = 1;

    -- whose each results file is now, null while nobody knows, and who vouches for it
    CREATE VIEW results AS
      SELECT owned.sha256, ifnull(alias.kept, owned.participant) AS participant, owned.learner,
        owned.build, owned.saved_at,
        (SELECT min(supervisor) FROM supervision WHERE results = owned.sha256) AS supervisor
      FROM (
        SELECT sha256, learner, build, saved_at,
          ifnull(
            (SELECT participant FROM assignment WHERE results = sha256 ORDER BY act DESC LIMIT 1),
            participant
          ) AS participant
        FROM results_fact
      ) AS owned LEFT JOIN alias ON alias.id = owned.participant;

    -- what each respondent answered last
    CREATE VIEW survey_response AS
      SELECT survey, respondent, build, answers FROM (
        SELECT *, row_number() OVER (PARTITION BY survey, respondent ORDER BY revision DESC) AS place
        FROM survey_fact
      ) WHERE place = 1;
    """
}
