package org.isnad.feed;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that ends where reading fails, with the problem "read-failed". */
final class SteadyReader extends FilterReader {
  private final ProblemList problems;

  SteadyReader(Reader reader, ProblemList problems) {
    super(reader);
    this.problems = problems;
  }

  @Override
  public int read(char[] to, int from, int length) {
    try {
      return super.read(to, from, length);
    } catch (IOException e) {
      problems.once("read-failed", "the bytes end with an error: " + e.getMessage(), null);
      return -1;
    }
  }
}
