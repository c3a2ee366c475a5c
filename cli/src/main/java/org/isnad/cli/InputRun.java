package org.isnad.cli;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Runs pages or feeds through a function: many at once, results in order, a bad one named. */
final class InputRun {
  private final Console console;
  private final String things;
  private final int jobs;
  private final Tally tally = new Tally();
  private boolean bad;

  InputRun(Console console, String things, int jobs) {
    this.console = console;
    this.things = things;
    this.jobs = jobs;
  }

  /**
   * Runs all the inputs.
   *
   * @param work from many threads at once; throws {@link BadInput} for what cannot be worked on
   * @param results on the caller's thread, in the order of the inputs
   * @return the exit code
   */
  <R> int run(Inputs inputs, Work<R> work, BiConsumer<Input, R> results)
      throws InterruptedException {
    try (Progress progress = new Progress(console, things, inputs.found().size());
        InOrder<Input, Done<R>> order =
            new InOrder<>(
                jobs, input -> done(input, work), done -> handOn(done, progress, results))) {
      for (String complaint : inputs.complaints()) {
        bad = true;
        tally.problem(BadInput.UNREADABLE);
        progress.complain(complaint);
      }
      for (Input input : inputs.found()) {
        order.put(input);
      }
      order.finish();
    }
    return bad ? Main.BAD_INPUT : Main.WORKED;
  }

  /** What became of the inputs, once they have run. */
  Tally tally() {
    return tally;
  }

  private static <R> Done<R> done(Input input, Work<R> work) {
    try {
      return new Done<>(input, work.on(input), null, "");
    } catch (BadInput e) {
      return new Done<>(input, null, e.getMessage(), e.code());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Done<>(input, null, input.label() + ": interrupted", "interrupted");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A fault in a parser costs its page, never its neighbours.
      String complaint = input.label() + ": fault of Isnad, please report it: " + e;
      return new Done<>(input, null, complaint, "internal-error");
    }
  }

  private <R> void handOn(Done<R> done, Progress progress, BiConsumer<Input, R> results) {
    if (done.complaint != null) {
      bad = true;
      tally.problem(done.code);
      progress.complain(done.complaint);
    }
    if (done.result != null) {
      tally.result();
      results.accept(done.input, done.result);
    }
    progress.step();
  }

  /** What is done with one input. */
  @FunctionalInterface
  interface Work<R> {
    R on(Input input) throws InterruptedException;
  }

  private record Done<R>(
      Input input, @Nullable R result, @Nullable String complaint, String code) {}
}
