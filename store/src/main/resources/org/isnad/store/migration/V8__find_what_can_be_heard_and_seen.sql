-- Which reports carry something to be heard or seen: AUDIO, VIDEO. Their addresses are in
-- report.article.
CREATE TABLE report_media (
  report_id   BIGINT NOT NULL REFERENCES report (id),
  kind        TEXT   NOT NULL,
  reported_at BIGINT NOT NULL,
  PRIMARY KEY (report_id, kind)
);
CREATE INDEX report_media_kind ON report_media (kind, reported_at, report_id);
