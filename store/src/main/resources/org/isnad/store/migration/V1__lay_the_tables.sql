-- One SQL for SQLite and PostgreSQL. Times are milliseconds since 1970 (UTC), ids are made by the
-- application, truth is 0 or 1, JSON is the store's own wire form with a version ("v").
-- A "key" column is what uniqueness rests on: the value itself, or its beginning and a digest where
-- it is longer than an index of PostgreSQL takes.

-- Counters. The row 'kept' numbers every keep; updating it is also what makes writers wait for each
-- other where several processes write (PostgreSQL).
CREATE TABLE counter (
  name  TEXT   NOT NULL PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('kept', 0);
INSERT INTO counter (name, value) VALUES ('problem', 0);

-- What is remembered of a feed between visits.
CREATE TABLE feed (
  feed_key      TEXT    NOT NULL PRIMARY KEY,
  address       TEXT    NOT NULL,
  source_id     TEXT    NOT NULL,
  moved_to      TEXT,
  etag          TEXT,
  last_modified TEXT,
  last_visit    BIGINT,
  last_success  BIGINT,
  due           BIGINT  NOT NULL,
  interval_ms   BIGINT  NOT NULL,
  failures      INTEGER NOT NULL,
  entries_seen  BIGINT  NOT NULL,
  last_problem  TEXT,
  retired       INTEGER NOT NULL
);

-- Which entries were ever admitted, by canonical address.
CREATE TABLE admission (
  canonical_key TEXT    NOT NULL PRIMARY KEY,
  canonical     TEXT    NOT NULL,
  report_id     BIGINT  NOT NULL,
  revision      INTEGER NOT NULL,
  fingerprint   TEXT    NOT NULL
);

-- Pages still wanted. A row goes when its report is kept or given up.
CREATE TABLE page_request (
  report_id  BIGINT  NOT NULL,
  revision   INTEGER NOT NULL,
  arrived_at BIGINT  NOT NULL,
  due        BIGINT  NOT NULL,
  attempts   INTEGER NOT NULL,
  arrival    TEXT    NOT NULL,
  PRIMARY KEY (report_id, revision)
);
CREATE INDEX page_request_oldest ON page_request (arrived_at, report_id, revision, due);

-- The latest revision of every report. The long columns stand last, so that walking over the short
-- ones need not read them.
CREATE TABLE report (
  id            BIGINT  NOT NULL PRIMARY KEY,
  sequence      BIGINT  NOT NULL,
  revision      INTEGER NOT NULL,
  story_id      BIGINT  NOT NULL,
  source_id     TEXT    NOT NULL,
  language      TEXT    NOT NULL,
  direction     TEXT    NOT NULL,
  reported_at   BIGINT  NOT NULL,
  seen_at       BIGINT  NOT NULL,
  family_id     BIGINT,
  family_agency TEXT,
  family_share  DOUBLE PRECISION,
  credited      TEXT,
  canonical_key TEXT    NOT NULL,
  canonical     TEXT    NOT NULL,
  address       TEXT    NOT NULL,
  title         TEXT    NOT NULL,
  image         TEXT,
  reading       TEXT    NOT NULL,
  article       TEXT    NOT NULL
);
CREATE UNIQUE INDEX report_canonical ON report (canonical_key);
CREATE UNIQUE INDEX report_sequence ON report (sequence);
CREATE INDEX report_story ON report (story_id, reported_at, id);
CREATE INDEX report_source ON report (source_id, reported_at, id);
CREATE INDEX report_seen ON report (seen_at);

-- The revisions that stood before the latest one: corrections are news.
CREATE TABLE report_revision (
  report_id BIGINT  NOT NULL REFERENCES report (id),
  revision  INTEGER NOT NULL,
  seen_at   BIGINT  NOT NULL,
  address   TEXT    NOT NULL,
  title     TEXT    NOT NULL,
  reading   TEXT    NOT NULL,
  article   TEXT    NOT NULL,
  PRIMARY KEY (report_id, revision)
);

-- The statements of the latest revision, for the question who said what: the speaker's name with
-- the keys its spellings meet under (text.NameKey). The whole of a statement, with its places, is in
-- report.reading.
CREATE TABLE attribution (
  report_id        BIGINT  NOT NULL REFERENCES report (id),
  ordinal          INTEGER NOT NULL,
  speaker          TEXT,
  speaker_spelling TEXT,
  speaker_sound    TEXT,
  kind             TEXT    NOT NULL,
  reported_at      BIGINT  NOT NULL,
  via              TEXT    NOT NULL,
  cue              TEXT    NOT NULL,
  content          TEXT    NOT NULL,
  PRIMARY KEY (report_id, ordinal)
);
CREATE INDEX attribution_spelling ON attribution (speaker_spelling, reported_at, report_id);
CREATE INDEX attribution_sound ON attribution (speaker_sound, reported_at, report_id);

CREATE TABLE report_hashtag (
  report_id   BIGINT  NOT NULL REFERENCES report (id),
  ordinal     INTEGER NOT NULL,
  tag_key     TEXT    NOT NULL,
  label       TEXT    NOT NULL,
  reported_at BIGINT  NOT NULL,
  PRIMARY KEY (report_id, ordinal)
);
CREATE INDEX report_hashtag_key ON report_hashtag (tag_key, reported_at, report_id);
CREATE INDEX report_hashtag_time ON report_hashtag (reported_at, tag_key);

-- Stories as they stand; every column can be computed from the reports again.
CREATE TABLE story (
  id                 BIGINT  NOT NULL PRIMARY KEY,
  headline_report_id BIGINT  NOT NULL,
  language           TEXT    NOT NULL,
  first_at           BIGINT  NOT NULL,
  last_at            BIGINT  NOT NULL,
  reports            INTEGER NOT NULL,
  sources            INTEGER NOT NULL,
  origins            INTEGER NOT NULL,
  headline           TEXT    NOT NULL,
  image              TEXT,
  hashtags           TEXT    NOT NULL
);
CREATE INDEX story_latest ON story (last_at, id);

-- The languages a story has reports in.
CREATE TABLE story_language (
  story_id BIGINT NOT NULL REFERENCES story (id),
  language TEXT   NOT NULL,
  last_at  BIGINT NOT NULL,
  PRIMARY KEY (story_id, language)
);
CREATE INDEX story_language_latest ON story_language (language, last_at, story_id);

-- What grouping did, in the order it did it.
CREATE TABLE story_change (
  sequence       BIGINT  NOT NULL,
  ordinal        INTEGER NOT NULL,
  kind           TEXT    NOT NULL,
  story_id       BIGINT  NOT NULL,
  report_id      BIGINT  NOT NULL,
  other_story_id BIGINT,
  score          DOUBLE PRECISION NOT NULL,
  changed_at     BIGINT  NOT NULL,
  reason         TEXT    NOT NULL,
  PRIMARY KEY (sequence, ordinal)
);
CREATE INDEX story_change_story ON story_change (story_id, sequence, ordinal);
CREATE INDEX story_change_other ON story_change (other_story_id, sequence, ordinal);

-- Where a story went that was merged into another; always the last stop, never a chain.
CREATE TABLE merged_story (
  id      BIGINT NOT NULL PRIMARY KEY,
  into_id BIGINT NOT NULL
);
CREATE INDEX merged_story_into ON merged_story (into_id);

CREATE TABLE problem (
  id      BIGINT NOT NULL PRIMARY KEY,
  at      BIGINT NOT NULL,
  stage   TEXT   NOT NULL,
  code    TEXT   NOT NULL,
  line    INTEGER,
  subject TEXT   NOT NULL,
  detail  TEXT   NOT NULL
);
CREATE INDEX problem_at ON problem (at, stage, code);

CREATE TABLE comment (
  id           BIGINT NOT NULL PRIMARY KEY,
  subject_kind TEXT   NOT NULL,
  subject_id   BIGINT NOT NULL,
  parent_id    BIGINT,
  status       TEXT   NOT NULL,
  status_at    BIGINT NOT NULL,
  written_at   BIGINT NOT NULL,
  author       TEXT   NOT NULL,
  text         TEXT   NOT NULL
);
CREATE INDEX comment_subject ON comment (subject_kind, subject_id, status, written_at, id);
