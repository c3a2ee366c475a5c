package org.isnad.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.jspecify.annotations.Nullable;

/** Opens a PostgreSQL database, which several processes may share. */
final class Postgres {
  static final String SCHEME = "jdbc:postgresql:";

  private static final int CONNECTIONS = 8;

  private Postgres() {}

  static Database open(String url, @Nullable String user, @Nullable String password) {
    // The address may hold a password; messages show it up to its parameters only.
    String subject = url.replaceFirst("\\?.*", "");
    HikariConfig config = new HikariConfig();
    config.setPoolName("isnad");
    config.setJdbcUrl(url);
    if (user != null) {
      config.setUsername(user);
    }
    if (password != null) {
      config.setPassword(password);
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      Throwable cause = e.getCause();
      throw Faults.unreachable(subject, cause == null ? e : cause);
    }
    try {
      Migrations.run(pool, subject);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
    return new Database(subject, pool, pool, true);
  }
}
