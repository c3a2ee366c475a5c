-- Names: one row a spelling of one bearer. Its id is computed from what it is, so that it is the same
-- when read anew. Spellings that are one share a root; name_join says why, and a join can be undone.
CREATE TABLE name (
  id       BIGINT NOT NULL PRIMARY KEY,
  root_id  BIGINT NOT NULL,
  kind     TEXT   NOT NULL,
  uses     BIGINT NOT NULL,
  first_at BIGINT NOT NULL,
  last_at  BIGINT NOT NULL,
  country  TEXT,
  anchor   TEXT,
  bearer   TEXT   NOT NULL,
  name_key TEXT   NOT NULL,
  spelled  TEXT   NOT NULL
);
CREATE INDEX name_root ON name (root_id);
CREATE INDEX name_uses ON name (uses, id);

-- Under what a name is looked for (chain.NameForm).
CREATE TABLE name_lookup (
  lookup  TEXT   NOT NULL,
  name_id BIGINT NOT NULL REFERENCES name (id),
  PRIMARY KEY (lookup, name_id)
);

-- How a name is written, and by what offices it is called, in each language.
CREATE TABLE name_spelling (
  name_id  BIGINT NOT NULL REFERENCES name (id),
  language TEXT   NOT NULL,
  spelled  TEXT   NOT NULL,
  uses     BIGINT NOT NULL,
  first_at BIGINT NOT NULL,
  last_at  BIGINT NOT NULL,
  PRIMARY KEY (name_id, language, spelled)
);
CREATE TABLE name_office (
  name_id  BIGINT NOT NULL REFERENCES name (id),
  language TEXT   NOT NULL,
  folded   TEXT   NOT NULL,
  uses     BIGINT NOT NULL,
  office   TEXT   NOT NULL,
  PRIMARY KEY (name_id, language, folded)
);

-- Which report uses which name: as the speaker or a carrier of a statement, or only named (-1).
CREATE TABLE name_use (
  report_id   BIGINT  NOT NULL REFERENCES report (id),
  ordinal     INTEGER NOT NULL,
  name_id     BIGINT  NOT NULL REFERENCES name (id),
  role        TEXT    NOT NULL,
  statement   INTEGER NOT NULL,
  reported_at BIGINT  NOT NULL,
  language    TEXT    NOT NULL,
  spelled     TEXT    NOT NULL,
  office      TEXT    NOT NULL,
  PRIMARY KEY (report_id, ordinal)
);
CREATE INDEX name_use_name ON name_use (name_id, role, reported_at, report_id);

-- The evidence for what is one: each name is joined to at most one other.
CREATE TABLE name_join (
  id        BIGINT NOT NULL PRIMARY KEY REFERENCES name (id),
  into_id   BIGINT NOT NULL REFERENCES name (id),
  rule      TEXT   NOT NULL,
  report_id BIGINT NOT NULL,
  joined_at BIGINT NOT NULL,
  one       TEXT   NOT NULL,
  other     TEXT   NOT NULL
);
CREATE INDEX name_join_into ON name_join (into_id);

-- What an admin keeps apart: never joined again but by an admin.
CREATE TABLE name_apart (
  one_id     BIGINT NOT NULL REFERENCES name (id),
  other_id   BIGINT NOT NULL REFERENCES name (id),
  decided_at BIGINT NOT NULL,
  PRIMARY KEY (one_id, other_id)
);

-- How far the reports were read for names, as numbered by 'kept'.
INSERT INTO counter (name, value) VALUES ('named', 0);
