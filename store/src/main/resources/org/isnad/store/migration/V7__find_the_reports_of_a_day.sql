-- The stories of a day, by how many sources reported them then, are read from this index alone.
CREATE INDEX report_time ON report (reported_at, language, story_id, source_id);
