package org.isnad.server;

import java.util.Locale;

/** Addresses of mail as readers type them. */
final class Emails {
  private Emails() {}

  /** Without spaces around and in lower case, as everybody compares them. */
  static String clean(String typed) {
    return PlainText.line(typed).toLowerCase(Locale.ROOT);
  }
}
