package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many items at once and hands the results on in the order the items came, keeping only a
 * few in memory. For one caller's thread.
 *
 * @param <I> an item
 * @param <R> its result
 */
final class InOrder<I, R> implements AutoCloseable {
  /** Items under way or waiting to be handed on, per thread: enough that a slow one stalls none. */
  private static final int AHEAD = 8;

  private final Function<I, R> work;
  private final Consumer<R> results;
  private final int most;
  private final ExecutorService threads;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  InOrder(int jobs, Function<I, R> work, Consumer<R> results) {
    this.work = work;
    this.results = results;
    this.most = jobs * AHEAD;
    this.threads =
        Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().name("job-", 1).factory());
  }

  /** Takes an item, waiting while too many are under way. */
  void put(I item) throws InterruptedException {
    while (underWay.size() >= most) {
      handOn();
    }
    underWay.add(threads.submit(() -> work.apply(item)));
  }

  /** Waits for all that is under way and hands it on. */
  void finish() throws InterruptedException {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() throws InterruptedException {
    try {
      results.accept(underWay.remove().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
