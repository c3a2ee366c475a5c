package org.isnad.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.SearchIndex;
import org.isnad.search.LuceneIndex;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: looks in the reports of a data folder, also while a server gathers into it. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Searches the reports of the data folder: words, \"phrases\", -not, and the operators",
      "source: lang: from: to: speaker: via: #tag. speaker:NAME finds who is meant, in whatever",
      "spelling and script: speaker:لافروف, speaker:\"Sergei Lavrov\"."
    })
final class SearchCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Console console;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      converter = JobsOption.Count.class,
      description = "How many hits to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> query = List.of();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = data.existing();
    Catalogue catalogue = Catalogues.of(folder).value();
    try (Store store = Store.openForReading(folder);
        LuceneIndex index =
            LuceneIndex.openForReading(folder.resolve(House.INDEX), store.names()::spellings)) {
      SearchIndex.Hits hits =
          index.search(new SearchIndex.Query(String.join(" ", query), 0, limit));
      if (hits.problem() != null) {
        console.complain(hits.problem());
      }
      for (SearchIndex.Hit hit : hits.hits()) {
        print(hit, catalogue, store.library());
      }
      console.say(hits.total() + " found");
    }
    return Main.WORKED;
  }

  private void print(SearchIndex.Hit hit, Catalogue catalogue, Library library) {
    String source =
        catalogue
            .byId(hit.sourceId())
            .map(known -> known.name(Language.ARABIC))
            .orElse(hit.sourceId());
    String address =
        library.report(hit.reportId()).map(found -> found.report().address().toString()).orElse("");
    console.out().println(hit.title());
    console.out().println("  " + TIME.format(hit.reportedAt()) + "  " + source + "  " + address);
    console.out().println("  " + hit.snippet().replaceAll("\\s+", " ").strip());
  }
}
