-- Readers' accounts. The key is the name folded so that names which look alike have one key; an address
-- is one reader's once it is confirmed, and may until then be claimed by several.
CREATE TABLE reader (
  id             BIGINT  NOT NULL PRIMARY KEY,
  name_key       TEXT    NOT NULL UNIQUE,
  role           TEXT    NOT NULL,
  standing       TEXT    NOT NULL,
  joined_at      BIGINT  NOT NULL,
  confirmed      INTEGER NOT NULL,
  email_key      TEXT UNIQUE, -- the address, once it is confirmed
  email          TEXT,
  password       TEXT,
  preferences    TEXT,
  name           TEXT    NOT NULL
);

-- A browser in which a reader is signed in; the digest of its cookie's secret.
CREATE TABLE reader_session (
  digest     TEXT   NOT NULL PRIMARY KEY,
  reader_id  BIGINT NOT NULL REFERENCES reader (id),
  opened_at  BIGINT NOT NULL,
  used_at    BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  agent      TEXT   NOT NULL
);
CREATE INDEX reader_session_reader ON reader_session (reader_id);
CREATE INDEX reader_session_expires ON reader_session (expires_at);

-- A leave to do one thing once, sent by mail; the digest of its secret.
CREATE TABLE ticket (
  digest     TEXT   NOT NULL PRIMARY KEY,
  purpose    TEXT   NOT NULL,
  reader_id  BIGINT NOT NULL REFERENCES reader (id),
  expires_at BIGINT NOT NULL,
  email      TEXT   NOT NULL
);
CREATE INDEX ticket_reader ON ticket (reader_id, purpose);
CREATE INDEX ticket_expires ON ticket (expires_at);

-- What a reader follows, saves and mutes.
CREATE TABLE followed (
  reader_id BIGINT NOT NULL REFERENCES reader (id),
  kind      TEXT   NOT NULL,
  subject   TEXT   NOT NULL,
  since     BIGINT NOT NULL,
  PRIMARY KEY (reader_id, kind, subject)
);
CREATE TABLE saved (
  reader_id BIGINT NOT NULL REFERENCES reader (id),
  kind      TEXT   NOT NULL, -- REPORT or STORY
  item_id   BIGINT NOT NULL,
  saved_at  BIGINT NOT NULL,
  PRIMARY KEY (reader_id, kind, item_id)
);
CREATE TABLE muted_word (
  reader_id BIGINT NOT NULL REFERENCES reader (id),
  folded    TEXT   NOT NULL,
  since     BIGINT NOT NULL,
  typed     TEXT   NOT NULL,
  PRIMARY KEY (reader_id, folded)
);

-- Comments know who wrote them; objections wait until a moderator has decided about the comment.
ALTER TABLE comment ADD COLUMN reader_id BIGINT;
ALTER TABLE comment ADD COLUMN edited_at BIGINT;
CREATE INDEX comment_reader ON comment (reader_id, written_at);
CREATE INDEX comment_status ON comment (status, written_at);
CREATE TABLE objection (
  id           BIGINT  NOT NULL PRIMARY KEY,
  comment_id   BIGINT  NOT NULL REFERENCES comment (id),
  reader_id    BIGINT,
  objected_at  BIGINT  NOT NULL,
  waits        INTEGER NOT NULL,
  reason       TEXT    NOT NULL
);
CREATE INDEX objection_open ON objection (waits, objected_at);
CREATE UNIQUE INDEX objection_once ON objection (comment_id, reader_id);

-- What moderators and admins did.
CREATE TABLE act (
  id       BIGINT NOT NULL PRIMARY KEY,
  acted_at BIGINT NOT NULL,
  actor_id BIGINT NOT NULL,
  actor    TEXT   NOT NULL,
  act      TEXT   NOT NULL,
  subject  TEXT   NOT NULL,
  reason   TEXT   NOT NULL
);
CREATE INDEX act_at ON act (acted_at, id);
