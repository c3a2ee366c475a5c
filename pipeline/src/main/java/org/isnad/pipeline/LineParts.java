package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;

/**
 * A line cut where it becomes durable: maps, the fold that admits, the question, maps, the fold
 * that files. The in-process runner knows no other shape, and says so when it is handed one.
 */
record LineParts(
    List<Line.Each<?, ?>> before,
    Line.Fold<?, Admission, Arrival, PageRequest> admit,
    Line.Ask<PageRequest, ?> ask,
    List<Line.Each<?, ?>> after,
    Line.Fold<?, ?, ?, Filed> file) {

  /** What a run of maps made of one item. */
  record Walked<T>(List<T> out, List<Problem> problems) {}

  // The line's own type parameters guarantee the element types; a list of stages cannot carry them.
  @SuppressWarnings("unchecked")
  static LineParts of(Line<FeedPage, Filed> line) {
    List<Line.Each<?, ?>> before = new ArrayList<>();
    List<Line.Each<?, ?>> after = new ArrayList<>();
    List<Line.Fold<?, ?, ?, ?>> folds = new ArrayList<>();
    List<Line.Ask<?, ?>> asks = new ArrayList<>();
    for (Line.Stage stage : line.stages()) {
      switch (stage) {
        case Line.Each<?, ?> each -> (asks.isEmpty() ? before : after).add(each);
        case Line.Fold<?, ?, ?, ?> fold -> folds.add(fold);
        case Line.Ask<?, ?> ask -> asks.add(ask);
      }
    }
    int admits = before.size();
    if (folds.size() != 2
        || asks.size() != 1
        || line.stages().indexOf(folds.getFirst()) != admits
        || line.stages().indexOf(asks.getFirst()) != admits + 1
        || line.stages().indexOf(folds.getLast()) != line.stages().size() - 1) {
      throw new IllegalArgumentException(
          "the in-process runner walks lines of maps, a fold, a question, maps, a fold");
    }
    return new LineParts(
        List.copyOf(before),
        (Line.Fold<?, Admission, Arrival, PageRequest>) folds.getFirst(),
        (Line.Ask<PageRequest, ?>) asks.getFirst(),
        List.copyOf(after),
        (Line.Fold<?, ?, ?, Filed>) folds.getLast());
  }

  /** The maps from a page's answer to its draft. */
  List<Line.Each<?, ?>> drafting() {
    return after.subList(0, after.size() - afterDrafting().size());
  }

  /** The maps that follow the making of a draft. */
  List<Line.Each<?, ?>> afterDrafting() {
    List<String> names = after.stream().map(Line.Stage::name).toList();
    return after.subList(names.indexOf(Drafting.STAGE) + 1, after.size());
  }

  /**
   * Takes one item through some maps. A stage that throws is a fault of ours: it becomes a problem
   * of its own, so that a single item cannot stop its neighbours.
   */
  @SuppressWarnings("unchecked")
  static <T> Walked<T> walk(List<Line.Each<?, ?>> stages, Object item, String subject) {
    List<Object> items = List.of(item);
    List<Problem> problems = new ArrayList<>();
    for (Line.Each<?, ?> stage : stages) {
      List<Object> next = new ArrayList<>();
      for (Object one : items) {
        switch (step((Line.Each<Object, Object>) stage, one, subject)) {
          case Outcome.Done<List<Object>> done -> {
            next.addAll(done.value());
            problems.addAll(done.problems());
          }
          case Outcome.Failed<List<Object>> failed -> problems.add(failed.problem());
        }
      }
      items = next;
    }
    return new Walked<>((List<T>) items, problems);
  }

  private static Outcome<List<Object>> step(
      Line.Each<Object, Object> stage, Object item, String subject) {
    try {
      return stage.work().apply(item);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.failed(Problem.of(stage.name(), "internal-error", subject, String.valueOf(e)));
    }
  }
}
