-- What readers say is wrong on briefs, stories and chains, with what the page said then.
CREATE TABLE inaccuracy (
  id           BIGINT NOT NULL PRIMARY KEY,
  subject_kind TEXT   NOT NULL, -- REPORT or STORY
  subject_id   BIGINT NOT NULL,
  part         TEXT   NOT NULL, -- BRIEF, STORY or CHAIN
  reader_id    BIGINT,
  reported_at  BIGINT NOT NULL,
  settled_at   BIGINT,
  words        TEXT   NOT NULL,
  evidence     TEXT   NOT NULL
);
CREATE INDEX inaccuracy_open ON inaccuracy (settled_at, reported_at, id);
