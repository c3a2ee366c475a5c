package org.isnad.model;

/**
 * A stretch of a text.
 *
 * @param start UTF-16 offset of the first unit
 * @param end UTF-16 offset behind the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The characters of {@code text} that the span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, {@code by} units further on. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
