-- Where grouping put each report when it came, in the order in which they came, with what that
-- changed: after a restart grouping goes through it again. Of reports kept before there was this
-- table, where they are now.
CREATE TABLE placement (
  report_id BIGINT NOT NULL PRIMARY KEY REFERENCES report (id),
  sequence  BIGINT NOT NULL,
  story_id  BIGINT NOT NULL,
  moves     TEXT   NOT NULL
);
CREATE UNIQUE INDEX placement_sequence ON placement (sequence);
INSERT INTO placement (report_id, sequence, story_id, moves)
SELECT id, sequence, story_id, '{"v":1}' FROM report;
