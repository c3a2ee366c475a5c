-- What a feed says about visiting it (JSON), how often it was found to bring news (numbers, see
-- pipeline.Rhythm), and when a hub last pushed its news. Null until it is known.
ALTER TABLE feed ADD COLUMN hints TEXT;
ALTER TABLE feed ADD COLUMN rhythm TEXT;
ALTER TABLE feed ADD COLUMN last_push BIGINT;

-- How each source fared, a row for each day (days since 1970, UTC). Old days are deleted.
CREATE TABLE source_day (
  source_id    TEXT   NOT NULL,
  day          BIGINT NOT NULL,
  visits       BIGINT NOT NULL,
  failures     BIGINT NOT NULL,
  waited_ms    BIGINT NOT NULL,
  entries      BIGINT NOT NULL,
  pages        BIGINT NOT NULL,
  pages_failed BIGINT NOT NULL,
  PRIMARY KEY (source_id, day)
);
CREATE INDEX source_day_day ON source_day (day);

-- Hubs that are asked to push feeds' news (WebSub), one a feed. The token is the unguessable part of
-- the address they push to.
CREATE TABLE hub_subscription (
  feed_key     TEXT    NOT NULL PRIMARY KEY,
  feed         TEXT    NOT NULL,
  token        TEXT    NOT NULL,
  topic        TEXT    NOT NULL,
  hub          TEXT    NOT NULL,
  secret       TEXT    NOT NULL,
  state        TEXT    NOT NULL,
  lease_until  BIGINT,
  next_try     BIGINT  NOT NULL,
  tries        INTEGER NOT NULL,
  last_problem TEXT
);
CREATE UNIQUE INDEX hub_subscription_token ON hub_subscription (token);
CREATE INDEX hub_subscription_due ON hub_subscription (next_try);
