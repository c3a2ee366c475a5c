package org.isnad.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.model.Article;
import org.isnad.model.Hashtag;
import org.isnad.story.Hashtagger;
import org.isnad.story.Trend;
import org.isnad.story.Trending;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tags}: the hashtags of reports, and which of them are on the rise. */
@Command(
    name = "tags",
    mixinStandardHelpOptions = true,
    description = {
      "Prints one JSON line per report with its hashtags: from the publisher's own (\"tags\" of the",
      "line, where it has them) and from the text.",
      "With --trending, reads reports in time order and prints one JSON line per hashtag that more",
      "reports of the last --window bear than was to be expected, with the figures behind it; the",
      "window ends with the latest report. A report without a date is taken to be of its",
      "predecessor's time."
    })
final class TagsCommand implements Callable<Integer> {
  private static final int MOST_TRENDS = 50;

  private final Console console;
  @Mixin private LinesInput input = new LinesInput();

  @Option(names = "--trending", description = "Print the hashtags on the rise instead.")
  private boolean trending;

  @Option(
      names = "--window",
      paramLabel = "TIME",
      defaultValue = "24h",
      converter = TimeSpan.class,
      description = "How far back --trending looks: 6h, 24h, 7d (default: ${DEFAULT-VALUE}).")
  private Duration window = Duration.ZERO;

  @Mixin private JobsOption jobs = new JobsOption();

  TagsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    LineRun run = new LineRun(console, input.files(), jobs.jobs());
    if (!trending) {
      return run.run(TagsCommand::tags, console.out()::println);
    }
    Trends trends = new Trends(new Trending(window));
    int code = run.run(Tagged::of, trends::count);
    trends.print(console);
    return code;
  }

  private static String tags(ReportLine line) {
    return Json.object(json -> {
      json.writeStringProperty("article", line.id());
      ReadingJson.hashtags(json, Hashtagger.of(Readers.article(line)));
    });
  }

  /** A report with its hashtags. */
  private record Tagged(
      @Nullable Instant at, @Nullable String source, Article article, List<Hashtag> hashtags) {
    static Tagged of(ReportLine line) {
      Article article = Readers.article(line);
      return new Tagged(line.date(), line.source(), article, Hashtagger.of(article));
    }
  }

  /** Counts reports as they come. */
  private static final class Trends {
    private final Trending trending;
    private Instant latest = Instant.EPOCH;
    private long count;

    Trends(Trending trending) {
      this.trending = trending;
    }

    void count(Tagged report) {
      latest = report.at() == null ? latest : report.at();
      String source = report.source() == null ? "" : report.source();
      trending.add(latest, source, ++count, report.article(), report.hashtags());
    }

    void print(Console console) {
      Instant now = trending.latest();
      if (now != null) {
        trending.at(now, MOST_TRENDS).forEach(trend -> console.out().println(json(trend, now)));
      }
    }

    private static String json(Trend trend, Instant now) {
      return Json.object(json -> {
        json.writeStringProperty("key", trend.hashtag().key());
        json.writeStringProperty("label", trend.hashtag().label());
        json.writeNumberProperty("reports", trend.reports());
        json.writeNumberProperty("sources", trend.sources());
        json.writeNumberProperty("origins", trend.origins());
        json.writeNumberProperty("expected", rounded(trend.expected()));
        json.writeNumberProperty("surprise", rounded(trend.surprise()));
        Json.time(json, "from", now.minus(trend.window()));
        Json.time(json, "to", now);
      });
    }

    private static double rounded(double value) {
      return Double.parseDouble(String.format(Locale.ROOT, "%.2f", value));
    }
  }
}
