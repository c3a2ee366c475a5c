-- Whose patience a wanted page takes: a host with its port. Pages wanted before this was written
-- share one lane, the empty one, until they are read.
ALTER TABLE page_request ADD COLUMN host TEXT NOT NULL DEFAULT '';
DROP INDEX page_request_oldest;
CREATE INDEX page_request_lane ON page_request (host, arrived_at, report_id, revision, due);

-- How a feed's news are told of: pushed by a WebSub hub, or rung for by an rssCloud.
ALTER TABLE hub_subscription ADD COLUMN kind TEXT NOT NULL DEFAULT 'WEBSUB';
