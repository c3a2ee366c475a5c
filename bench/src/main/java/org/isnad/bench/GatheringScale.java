package org.isnad.bench;

import java.time.Duration;
import org.isnad.testkit.GatheringFigures;
import org.isnad.testkit.SimulatedGathering;

/**
 * Gathers a simulated press and prints how it went: {@code [FEEDS HOSTS HOURS]}, without arguments
 * 10,000 feeds on 2,000 hosts for ten hours. Ends with 1 when a promise is broken.
 */
final class GatheringScale {
  private GatheringScale() {}

  public static void main(String[] arguments) throws InterruptedException {
    int feeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int hosts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    int hours = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
    long begun = System.nanoTime();
    GatheringFigures figures =
        SimulatedGathering.run(feeds, hosts, Duration.ofHours(hours), 20261128);
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    System.out.printf(
        "%,d feeds on %,d hosts for %d hours, in %d s%n", feeds, hosts, hours, seconds);
    System.out.print(figures.lines());
    if (!figures.broken().isEmpty()) {
      System.out.println("BROKEN: " + figures.broken());
      System.exit(1);
    }
  }
}
