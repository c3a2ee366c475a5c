-- What lets a reader's app in: digests only.
CREATE TABLE app_password (
  id           BIGINT NOT NULL PRIMARY KEY,
  reader_id    BIGINT NOT NULL REFERENCES reader (id),
  digest       TEXT   NOT NULL UNIQUE,
  fever_digest TEXT   NOT NULL UNIQUE,
  made_at      BIGINT NOT NULL,
  used_at      BIGINT,
  device       TEXT   NOT NULL
);
CREATE INDEX app_password_reader ON app_password (reader_id, made_at);

-- Reports in the order in which they were first kept: small ids for apps, and no report that is kept
-- late slips in behind one an app has seen already.
CREATE TABLE report_number (
  number    BIGINT NOT NULL PRIMARY KEY,
  report_id BIGINT NOT NULL UNIQUE REFERENCES report (id),
  kept_at   BIGINT NOT NULL,
  source_id TEXT   NOT NULL
);
INSERT INTO report_number (number, report_id, kept_at, source_id)
SELECT sequence, id, seen_at, source_id FROM report ORDER BY sequence;

-- How often reports went from one source to another.
INSERT INTO counter (name, value) VALUES ('handed', 0);

-- What a reader has read: bits by report_number, Base64, so many to a row.
CREATE TABLE read_mark (
  reader_id BIGINT NOT NULL REFERENCES reader (id),
  page      BIGINT NOT NULL,
  bits      TEXT   NOT NULL,
  PRIMARY KEY (reader_id, page)
);

-- Small ids for what can be followed, and how readers' apps name and file it.
CREATE TABLE topic (
  number  BIGINT NOT NULL PRIMARY KEY,
  kind    TEXT   NOT NULL,
  subject TEXT   NOT NULL,
  UNIQUE (kind, subject)
);
INSERT INTO counter (name, value) VALUES ('topic', 0);
CREATE TABLE filing (
  reader_id BIGINT NOT NULL REFERENCES reader (id),
  kind      TEXT   NOT NULL,
  subject   TEXT   NOT NULL,
  title     TEXT,
  folder    TEXT,
  PRIMARY KEY (reader_id, kind, subject)
);
