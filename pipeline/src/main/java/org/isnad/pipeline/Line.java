package org.isnad.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A chain of stages as data. A line says what happens to an item and in which order; it does not
 * run. A runner interprets it: the in-process runner on virtual threads over the store, another one
 * on topics and state stores. Immutable.
 *
 * @param <I> what goes in
 * @param <O> what comes out
 */
public final class Line<I, O> {
  private final List<Stage> stages;

  private Line(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /** One step of a line. */
  public sealed interface Stage {
    /** The name that problems and metrics carry. */
    String name();
  }

  /** Maps one item to any number of items, without state. May run anywhere, any number at once. */
  public record Each<I, O>(String name, Function<I, Outcome<List<O>>> work) implements Stage {}

  /**
   * Takes one item into the state of its key. Items of one key are folded one at a time, in order;
   * the new state and what it lets through become durable together.
   */
  public record Fold<K, S, I, O>(String name, Function<I, K> key, Folding<S, I, O> folding)
      implements Stage {}

  /** The one effect in mid-line: asks the world and goes on with the answer. */
  public record Ask<I, O>(String name, Asking<I, O> asking) implements Stage {}

  /** The pure step of a fold. */
  @FunctionalInterface
  public interface Folding<S, I, O> {
    /**
     * @param state null for a key not seen before
     */
    Folded<S, O> fold(@Nullable S state, I item);
  }

  /** A fold's new state and what it lets through. */
  public record Folded<S, O>(S state, List<O> out) {
    public Folded {
      out = List.copyOf(out);
    }
  }

  /** The effect of an {@link Ask}. */
  @FunctionalInterface
  public interface Asking<I, O> {
    Asked<O> ask(I item) throws InterruptedException;
  }

  /** How asking ended. */
  public sealed interface Asked<O> {}

  /** With an answer to go on with. */
  public record Answered<O>(O value) implements Asked<O> {}

  /** Without one for now: the item is to be asked for again. */
  public record Later<O>(Instant at, Problem why) implements Asked<O> {}

  /** An empty line. */
  public static <T> Line<T, T> from() {
    return new Line<>(List.of());
  }

  public <P> Line<I, P> each(String name, Function<O, Outcome<List<P>>> work) {
    return with(new Each<>(name, work));
  }

  public <K, S, P> Line<I, P> fold(String name, Function<O, K> key, Folding<S, O, P> folding) {
    return with(new Fold<>(name, key, folding));
  }

  public <P> Line<I, P> ask(String name, Asking<O, P> asking) {
    return with(new Ask<>(name, asking));
  }

  /** The stages in order. */
  public List<Stage> stages() {
    return stages;
  }

  private <P> Line<I, P> with(Stage stage) {
    List<Stage> longer = new ArrayList<>(stages);
    longer.add(stage);
    return new Line<>(longer);
  }
}
