package org.isnad.cli;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.feed.FeedParser;
import org.isnad.feed.Titles;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.isnad.pipeline.Web;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code feed}: the entries of feeds. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = "Prints one JSON line per feed: its entries, and what could not be read.")
final class FeedCommand implements Callable<Integer> {
  private static final List<String> ENDINGS =
      List.of(".xml", ".rss", ".atom", ".rdf", ".json", ".cdf");

  /** What a file that nobody says more of came from. */
  static final URI NO_ADDRESS = URI.create("about:blank");

  private final Console console;

  @Mixin private JobsOption jobs = new JobsOption();
  @Mixin private LinkOptions links = new LinkOptions();

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Where files came from: relative links are relative to it (default: the feed's site).")
  private @Nullable URI address;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|URL",
      description = "Feeds, perhaps gzipped; folders of feeds; addresses.")
  private List<String> arguments = List.of();

  FeedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Inputs inputs = Inputs.of(arguments, ENDINGS);
    try (Loader loader = new Loader(inputs.found(), Main.CLOCK)) {
      FeedRun run = new FeedRun(loader, links.selectors(), address);
      int code =
          new InputRun(console, "feeds", jobs.jobs())
              .run(inputs, run::read, (_, answer) -> run.print(answer, console));
      return run.bad ? Main.BAD_INPUT : code;
    }
  }

  /** What became of one input. */
  private sealed interface Answer {
    /**
     * A feed's line.
     *
     * @param complaint why it is no feed; null when it is one
     */
    record Line(String line, @Nullable String complaint) implements Answer {}

    /** A feed to be read when its turn to be printed has come. */
    record Large(Input.OfFile file) implements Answer {}
  }

  private static final class FeedRun {
    private final Loader loader;
    private final @Nullable LinkSelectors links;
    private final @Nullable URI ofFiles;
    private boolean bad;

    FeedRun(Loader loader, @Nullable LinkSelectors links, @Nullable URI ofFiles) {
      this.loader = loader;
      this.links = links;
      this.ofFiles = ofFiles;
    }

    Answer read(Input input) throws InterruptedException {
      if (links == null && input instanceof Input.OfFile file && LargeFeed.isLarge(file.path())) {
        return new Answer.Large(file);
      }
      Loader.Loaded loaded = loader.load(input, Web.Purpose.FEED);
      Parsed<Feed> parsed = parse(input, loaded);
      String line =
          Json.object(json -> {
            json.writeStringProperty("file", input.label());
            FeedJson.fields(json, parsed);
          });
      return new Answer.Line(line, complaint(input, parsed));
    }

    void print(Answer answer, Console console) {
      String complaint =
          switch (answer) {
            case Answer.Line line -> {
              console.out().println(line.line());
              yield line.complaint();
            }
            case Answer.Large large -> printLarge(large.file(), console);
          };
      if (complaint != null) {
        bad = true;
        console.complain(complaint);
      }
    }

    private @Nullable String printLarge(Input.OfFile file, Console console) {
      try {
        return complaint(file, LargeFeed.print(file, ofFiles, console.out()));
      } catch (BadInput e) {
        return e.getMessage();
      }
    }

    /** A file that nobody gives an address: relative links are read against the site it names. */
    private Parsed<Feed> parse(Input input, Loader.Loaded loaded) {
      URI address = loaded.address() == null ? ofFiles : loaded.address();
      if (links != null) {
        URI known = address == null ? NO_ADDRESS : address;
        return FeedParser.parseLinks(loaded.payload(), links, known, input.label());
      }
      if (address != null) {
        return FeedParser.parse(loaded.payload(), address, input.label(), Titles.MARKED_UP);
      }
      Parsed<Feed> parsed =
          FeedParser.parse(loaded.payload(), NO_ADDRESS, input.label(), Titles.MARKED_UP);
      URI site = parsed.value().link();
      return site == null || parsed.problems().stream().noneMatch(p -> p.code().equals("bad-link"))
          ? parsed
          : FeedParser.parse(loaded.payload(), site, input.label(), Titles.MARKED_UP);
    }

    private static @Nullable String complaint(Input input, Parsed<Feed> parsed) {
      // A feed without an entry is still a feed.
      if (parsed.value().format() != FeedFormat.UNKNOWN || parsed.problems().isEmpty()) {
        return null;
      }
      Problem first = parsed.problems().getFirst();
      return input.label() + ": " + first.code() + ": " + first.detail();
    }
  }
}
