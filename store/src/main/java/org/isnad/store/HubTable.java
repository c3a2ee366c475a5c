package org.isnad.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.pipeline.HubLedger;
import org.isnad.pipeline.HubSubscription;

/** The subscriptions at hubs, a row for each feed. */
final class HubTable implements HubLedger {
  private static final String SELECT =
      """
      SELECT kind, feed, token, topic, hub, secret, state, lease_until, next_try, tries, last_problem
      FROM hub_subscription
      """;

  private static final String KEEP =
      """
      INSERT INTO hub_subscription (feed_key, feed, token, topic, hub, secret, state, lease_until,
                                    next_try, tries, last_problem, kind)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (feed_key) DO UPDATE SET
        token = excluded.token, topic = excluded.topic, hub = excluded.hub,
        secret = excluded.secret, state = excluded.state, lease_until = excluded.lease_until,
        next_try = excluded.next_try, tries = excluded.tries,
        last_problem = excluded.last_problem, kind = excluded.kind
      """;

  private final Database database;

  HubTable(Database database) {
    this.database = database;
  }

  @Override
  public Optional<HubSubscription> byFeed(URI feed) {
    return database.read(
        session -> session.first(SELECT + "WHERE feed_key = ?", HubTable::read, key(feed)));
  }

  @Override
  public Optional<HubSubscription> byToken(String token) {
    return database.read(
        session -> session.first(SELECT + "WHERE token = ?", HubTable::read, token));
  }

  @Override
  public void keep(HubSubscription kept) {
    database.change(session ->
        session.change(
            KEEP,
            key(kept.feed()),
            kept.feed().toString(),
            kept.token(),
            kept.topic().toString(),
            kept.hub().toString(),
            kept.secret(),
            kept.state(),
            kept.leaseUntil(),
            kept.nextTry(),
            kept.tries(),
            kept.lastProblem(),
            kept.kind()));
  }

  @Override
  public void forget(URI feed) {
    database.change(
        session -> session.change("DELETE FROM hub_subscription WHERE feed_key = ?", key(feed)));
  }

  @Override
  public List<HubSubscription> due(Instant now, int limit) {
    return database.read(session ->
        session.list(
            SELECT + "WHERE next_try <= ? ORDER BY next_try, feed_key LIMIT ?",
            HubTable::read,
            now,
            limit));
  }

  private static String key(URI feed) {
    return Columns.key(feed.toString());
  }

  private static HubSubscription read(ResultSet row) throws SQLException {
    return new HubSubscription(
        HubSubscription.Kind.valueOf(Columns.text(row, "kind")),
        URI.create(Columns.text(row, "feed")),
        Columns.text(row, "token"),
        URI.create(Columns.text(row, "topic")),
        URI.create(Columns.text(row, "hub")),
        Columns.text(row, "secret"),
        HubSubscription.State.valueOf(Columns.text(row, "state")),
        Columns.instantOrNull(row, "lease_until"),
        Columns.instant(row, "next_try"),
        row.getInt("tries"),
        row.getString("last_problem"));
  }
}
