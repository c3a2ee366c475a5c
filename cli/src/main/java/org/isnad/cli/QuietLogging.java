package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Keeps the libraries' own talk off a command's standard error: java.util.logging reads its
 * settings from here, and only when a library first logs.
 */
public final class QuietLogging {
  /** Called by {@link LogManager} (java.util.logging.config.class). */
  public QuietLogging() throws IOException {
    String settings = ".level=SEVERE\nhandlers=java.util.logging.ConsoleHandler\n";
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Asks for quiet where nothing else was asked for. */
  static void keep() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
    if (System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
  }
}
