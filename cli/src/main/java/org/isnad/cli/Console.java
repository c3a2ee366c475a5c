package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: data to {@code out}, everything else to {@code err}, both UTF-8
 * whatever the machine's locale is.
 *
 * @param terminal whether {@code err} is a terminal that a progress bar can be drawn on
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
  private static final int BUFFER = 1 << 16;

  /** The process's own streams; {@code out} is buffered and must be flushed at the end. */
  static Console standard() {
    return of(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Boolean.getBoolean("isnad.terminal"));
  }

  static Console of(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    return new Console(
        in,
        new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal);
  }

  /** Says something to the person, in one line. */
  void say(String line) {
    err.println(line);
  }

  /** Says what went wrong, in one line. */
  void complain(String line) {
    err.println("isnad: " + line);
  }
}
