package org.isnad.pipeline;

import java.time.Duration;
import org.isnad.model.Problem;

/**
 * Keeps gathering until closed: one thread gives out visits of due feeds, another works on wanted
 * pages, a third brings the index up, a fourth asks hubs. A failure of the store is logged and
 * tried again; it does not end the schedule.
 */
public final class Schedule implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration CLOSING = Duration.ofSeconds(10);

  private final Desk desk;
  private final Thread feeds;
  private final Thread pages;
  private final Thread index;
  private final Thread hubs;

  private Schedule(
      Gatherer gatherer,
      InProcessRunner runner,
      Indexer indexer,
      HubDesk hubDesk,
      Runnable upkeep,
      Desk desk) {
    this.hubs = thread("isnad-hubs", hubDesk::work);
    this.desk = desk;
    this.feeds = thread("isnad-feeds", gatherer::keepGoing);
    this.pages = thread("isnad-pages", runner::work);
    // Apart from the pages: where more are always wanted, that work does not end.
    this.index =
        thread(
            "isnad-index",
            () -> {
              indexer.catchUp();
              upkeep.run();
            });
  }

  /**
   * Starts gathering.
   *
   * @param upkeep done now and then, on the index's thread
   */
  public static Schedule start(
      Gatherer gatherer,
      InProcessRunner runner,
      Indexer indexer,
      HubDesk hubDesk,
      Runnable upkeep,
      Desk desk) {
    Schedule schedule = new Schedule(gatherer, runner, indexer, hubDesk, upkeep, desk);
    schedule.feeds.start();
    schedule.pages.start();
    schedule.index.start();
    schedule.hubs.start();
    return schedule;
  }

  @FunctionalInterface
  private interface Work {
    void run() throws InterruptedException;
  }

  private Thread thread(String name, Work work) {
    return Thread.ofPlatform().name(name).daemon().unstarted(() -> keepDoing(name, work));
  }

  private void keepDoing(String name, Work work) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        try {
          work.run();
        } catch (RuntimeException e) {
          desk.log(Problem.of("schedule", "internal-error", name, String.valueOf(e)));
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops all threads; wanted pages that were in hand stay wanted. */
  @Override
  public void close() {
    feeds.interrupt();
    pages.interrupt();
    index.interrupt();
    hubs.interrupt();
    try {
      feeds.join(CLOSING);
      pages.join(CLOSING);
      index.join(CLOSING);
      hubs.join(CLOSING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
