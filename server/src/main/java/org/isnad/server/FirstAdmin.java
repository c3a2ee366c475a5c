package org.isnad.server;

import java.net.URI;
import org.isnad.model.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets whoever reads the server's log make the first admin's account. Its code is made anew at each
 * start and is good while there is no admin. Thread-safe.
 */
@Component
final class FirstAdmin {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

  private final Backend backend;
  private final String code = Secrets.fresh();

  FirstAdmin(Backend backend) {
    this.backend = backend;
  }

  /** Tells the log where to make the admin's account, if there is none. */
  void announce(URI address) {
    if (wanted()) {
      LOG.info("No admin yet. Make the admin's account at {}welcome?code={}", address, code);
    }
  }

  /** Whether there is no admin. */
  boolean wanted() {
    return backend.readers().accounts().count(Reader.Role.ADMIN) == 0;
  }

  /** Whether this is the code of the log. */
  boolean knows(String typed) {
    return Secrets.same(code, typed);
  }

  String code() {
    return code;
  }
}
