package org.isnad.model;

import java.util.List;

/** The answer of one stage for one item: done, perhaps with problems on the side, or failed. */
public sealed interface Outcome<T> {

  /** It worked. */
  record Done<T>(T value, List<Problem> problems) implements Outcome<T> {
    public Done {
      problems = List.copyOf(problems);
    }
  }

  /** It did not; the item goes no further. */
  record Failed<T>(Problem problem) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value, List.of());
  }

  static <T> Outcome<T> failed(Problem problem) {
    return new Failed<>(problem);
  }
}
