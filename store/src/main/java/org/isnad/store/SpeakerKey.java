package org.isnad.store;

import java.util.Locale;

/** What speakers are looked up by. */
final class SpeakerKey {
  private SpeakerKey() {}

  static String of(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
