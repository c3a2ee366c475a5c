package org.isnad.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.Catalogue;
import org.isnad.model.Parsed;
import org.isnad.pipeline.Gatherer;
import org.isnad.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gather}: one round over all sources, or over the given feeds and pages. */
@Command(
    name = "gather",
    mixinStandardHelpOptions = true,
    description = {
      "One round over all sources, or over the given feeds and pages.",
      "Prints a line for each feed: source, address, how it ended, entries, new entries."
    })
final class GatherCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DataOption data = new DataOption();

  /** Says what is done anyway; picocli sets it and no one reads it. */
  @SuppressWarnings({"unused", "UnusedVariable"})
  @Option(
      names = "--once",
      description = "One round, then end: the default, for scripts that say so.")
  private boolean once;

  @Parameters(
      arity = "0..*",
      paramLabel = "URL",
      description = "Feeds and pages instead of the sources.")
  private List<URI> addresses = List.of();

  GatherCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Parsed<Catalogue> catalogue = Catalogues.of(data.folder());
    catalogue
        .problems()
        .forEach(problem -> console.say(problem.subject() + ": " + problem.detail()));
    try (House house =
        House.open(data.folder(), catalogue.value(), Settings.of(data.folder()), Main.CLOCK)) {
      List<Gatherer.Visit> visits = visits(house.gatherer());
      visits.forEach(this::print);
      int kept = house.runner().work();
      house.indexer().catchUp();
      console.say("kept %s reports, %s wanted for later".formatted(kept, house.wantedPages()));
      boolean any =
          visits.stream()
              .anyMatch(visit -> visit.entries() > 0 || visit.ending().equals("not-modified"));
      return any || visits.isEmpty() ? Main.WORKED : Main.BAD_INPUT;
    } catch (StoreException e) {
      throw new BadInput(String.valueOf(e.getMessage()), e);
    }
  }

  private List<Gatherer.Visit> visits(Gatherer gatherer) throws InterruptedException {
    if (addresses.isEmpty()) {
      return gatherer.round(true);
    }
    List<Gatherer.Visit> visits = new ArrayList<>();
    for (URI address : addresses) {
      visits.add(gatherer.visit(address));
    }
    return visits;
  }

  private void print(Gatherer.Visit visit) {
    console
        .out()
        .printf(
            "%s\t%s\t%s\t%s\t%s%n",
            visit.sourceId(), visit.feed(), visit.ending(), visit.entries(), visit.admitted());
    visit
        .problems()
        .forEach(problem ->
            console.say(
                "%s: %s: %s".formatted(problem.subject(), problem.code(), problem.detail())));
  }
}
