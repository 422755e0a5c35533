-- A register as version 1 made it; it is never changed.
PRAGMA application_id = 1096043602;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE edition (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  workshop TEXT NOT NULL,
  course TEXT NOT NULL,
  -- keys the hashes of those who were forgotten
  secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
INSERT INTO edition VALUES(1,'demo','essai',X'c9d87cb3b81ee5b768f6b27c7174809b23268a1c88a0c9001e0bb7a0a6fafce8');
CREATE TABLE act (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'correct', 'merge', 'assign', 'forget'))
) STRICT;
INSERT INTO act VALUES(1,1795337452218202624,'import');
INSERT INTO act VALUES(2,1795337452475841280,'correct');
INSERT INTO act VALUES(3,1795337452575408384,'merge');
INSERT INTO act VALUES(4,1795337452687817216,'assign');
INSERT INTO act VALUES(5,1795337452824281600,'forget');
CREATE TABLE file (
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
  act INTEGER NOT NULL REFERENCES act,
  name TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('atelier-attendance', 'atelier-results', 'atelier-survey'))
) STRICT, WITHOUT ROWID;
INSERT INTO file VALUES(X'11eb4451c187786f3e1ee27beeef7d411a5cb23856ef7e2c0eb151c72d3f9698',1,'r1.json','atelier-results');
INSERT INTO file VALUES(X'761f85fb6ea624d92cbb06155a01415cc60369b5fe596926dc5784cb357d03fb',1,'s1.json','atelier-survey');
INSERT INTO file VALUES(X'd2217c214d24248ca6a5a410878f0cd94bd5de8dcbfe234eb8de7fbfc2b9feec',1,'accueil.json','atelier-attendance');
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
INSERT INTO participant_fact VALUES(1,1,X'd2217c214d24248ca6a5a410878f0cd94bd5de8dcbfe234eb8de7fbfc2b9feec','001-B','Dr','Éloïse','Exemple','eloise@exemple.invalid','Centre (exemple)','self-employed','00000000000',1780300800000000000);
INSERT INTO participant_fact VALUES(3,1,X'd2217c214d24248ca6a5a410878f0cd94bd5de8dcbfe234eb8de7fbfc2b9feec','003-D',NULL,'Eloise','Exemple',NULL,NULL,NULL,NULL,NULL);
INSERT INTO participant_fact VALUES(4,2,NULL,'001-B','Dr',NULL,'Exemple-Martin','eloise@exemple.invalid','Centre (exemple)','self-employed','00000000000',1795337452475841280);
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
INSERT INTO attendance_fact VALUES(1,1,X'd2217c214d24248ca6a5a410878f0cd94bd5de8dcbfe234eb8de7fbfc2b9feec','001-B','matin','present',NULL,NULL,'feuille-1','accueil',1781001060000000000);
INSERT INTO attendance_fact VALUES(2,1,X'd2217c214d24248ca6a5a410878f0cd94bd5de8dcbfe234eb8de7fbfc2b9feec','003-D','apres-midi','partial',1781008800000000000,1781019000000000000,NULL,NULL,1781019300000000000);
CREATE TABLE results_fact (
  sha256 BLOB PRIMARY KEY REFERENCES file,
  participant TEXT,
  learner TEXT NOT NULL CHECK (length(learner) = 32),
  build TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO results_fact VALUES(X'11eb4451c187786f3e1ee27beeef7d411a5cb23856ef7e2c0eb151c72d3f9698',NULL,'0123456789abcdef0123456789abcdef','sha256-0000000000000000000000000000000000000000000000000000000000000000',1781018400000000000);
CREATE TABLE answer_fact (
  results BLOB NOT NULL REFERENCES results_fact,
  question TEXT NOT NULL,
  first TEXT NOT NULL,
  given TEXT NOT NULL,
  tries INTEGER NOT NULL CHECK (tries > 0),
  at INTEGER NOT NULL,
  PRIMARY KEY (results, question)
) STRICT, WITHOUT ROWID;
INSERT INTO answer_fact VALUES(X'11eb4451c187786f3e1ee27beeef7d411a5cb23856ef7e2c0eb151c72d3f9698','q1','["a"]','["b"]',2,1780992000000000000);
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
INSERT INTO attempt_fact VALUES(X'11eb4451c187786f3e1ee27beeef7d411a5cb23856ef7e2c0eb151c72d3f9698','90-fin','0123456789abcdef0123456789abcdef',1781017200000000000,1,'["q1"]','{"q1":["a"]}',1781017800000000000);
CREATE TABLE supervision (
  results BLOB NOT NULL REFERENCES results_fact,
  supervisor TEXT NOT NULL,
  act INTEGER NOT NULL REFERENCES act,
  PRIMARY KEY (results, supervisor)
) STRICT, WITHOUT ROWID;
INSERT INTO supervision VALUES(X'11eb4451c187786f3e1ee27beeef7d411a5cb23856ef7e2c0eb151c72d3f9698','Dr Exemple',1);
CREATE TABLE survey_fact (
  survey TEXT NOT NULL,
  respondent TEXT NOT NULL CHECK (length(respondent) = 32),
  revision INTEGER NOT NULL CHECK (revision > 0),
  build TEXT NOT NULL,
  answers TEXT NOT NULL,
  act INTEGER NOT NULL REFERENCES act,
  PRIMARY KEY (survey, respondent, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO survey_fact VALUES('95-avis','fedcba9876543210fedcba9876543210',1,'sha256-0000000000000000000000000000000000000000000000000000000000000000','{"avis":["bien"]}',1);
CREATE TABLE merge (
  dropped TEXT PRIMARY KEY,
  kept TEXT NOT NULL CHECK (kept <> dropped),
  act INTEGER NOT NULL REFERENCES act
) STRICT, WITHOUT ROWID;
INSERT INTO merge VALUES('003-D','001-B',3);
CREATE TABLE assignment (
  results BLOB NOT NULL REFERENCES results_fact,
  act INTEGER NOT NULL REFERENCES act,
  participant TEXT NOT NULL,
  PRIMARY KEY (results, act)
) STRICT, WITHOUT ROWID;
INSERT INTO assignment VALUES(X'11eb4451c187786f3e1ee27beeef7d411a5cb23856ef7e2c0eb151c72d3f9698',4,'003-D');
CREATE TABLE forgotten (
  hash BLOB PRIMARY KEY CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO forgotten VALUES(X'ff21d972b54134c1c268e2f6fbb3be7d2b865042a76d43f993c132ed56298ac8');
CREATE UNIQUE INDEX participant_time ON participant_fact (id, ifnull(updated_at, -1));
CREATE INDEX attempt_begun ON attempt_fact (learner, started_at);
CREATE VIEW alias AS
  WITH RECURSIVE chain (id, kept) AS (
    SELECT dropped, kept FROM merge
    UNION SELECT chain.id, merge.kept FROM chain JOIN merge ON merge.dropped = chain.kept
  )
  SELECT id, kept FROM chain WHERE kept NOT IN (SELECT dropped FROM merge);
CREATE VIEW participant AS
  SELECT id, title, given_name, family_name, email, organisation, practice, rpps, updated_at
  FROM (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY updated_at DESC NULLS LAST) AS place
    FROM participant_fact WHERE id NOT IN (SELECT dropped FROM merge)
  ) WHERE place = 1;
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
CREATE VIEW survey_response AS
  SELECT survey, respondent, build, answers FROM (
    SELECT *, row_number() OVER (PARTITION BY survey, respondent ORDER BY revision DESC) AS place
    FROM survey_fact
  ) WHERE place = 1;
CREATE TRIGGER keep_edition_update BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_edition_delete BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_act_update BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_act_delete BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_file_update BEFORE UPDATE ON file
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_file_delete BEFORE DELETE ON file
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_participant_fact_update BEFORE UPDATE ON participant_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_participant_fact_delete BEFORE DELETE ON participant_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_attendance_fact_update BEFORE UPDATE ON attendance_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_attendance_fact_delete BEFORE DELETE ON attendance_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_results_fact_update BEFORE UPDATE ON results_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_results_fact_delete BEFORE DELETE ON results_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_answer_fact_update BEFORE UPDATE ON answer_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_answer_fact_delete BEFORE DELETE ON answer_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_attempt_fact_update BEFORE UPDATE ON attempt_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_attempt_fact_delete BEFORE DELETE ON attempt_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_supervision_update BEFORE UPDATE ON supervision
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_supervision_delete BEFORE DELETE ON supervision
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_survey_fact_update BEFORE UPDATE ON survey_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_survey_fact_delete BEFORE DELETE ON survey_fact
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_merge_update BEFORE UPDATE ON merge
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_merge_delete BEFORE DELETE ON merge
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_assignment_update BEFORE UPDATE ON assignment
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_assignment_delete BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_forgotten_update BEFORE UPDATE ON forgotten
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
CREATE TRIGGER keep_forgotten_delete BEFORE DELETE ON forgotten
BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;
COMMIT;
