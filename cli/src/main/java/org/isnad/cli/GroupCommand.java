package org.isnad.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import org.isnad.model.Placement;
import org.isnad.story.Grouping;
import org.isnad.story.StoryItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code group}: puts reports into stories, as a stream. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description = {
      "Reads reports in time order and prints id<TAB>story for each; a story bears the id of the",
      "report that opened it. A report without a date is taken to be of its predecessor's time."
    })
final class GroupCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private LinesInput input = new LinesInput();

  @Option(
      names = "--window",
      paramLabel = "TIME",
      defaultValue = "14d",
      converter = TimeSpan.class,
      description = "How long a story stays open: 12h, 14d, 2w (default: ${DEFAULT-VALUE}).")
  private Duration window = Duration.ZERO;

  @Mixin private JobsOption jobs = new JobsOption();

  GroupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    Stories stories = new Stories(new Grouping(window));
    return new LineRun(console, input.files(), jobs.jobs())
        .run(
            line -> new Credited(line, chain.agencies(Readers.article(line))),
            credited -> console.out().println(credited.line.id() + "\t" + stories.place(credited)));
  }

  private record Credited(ReportLine line, List<String> agencies) {}

  /** Places reports one after the other, naming each story by its opener. */
  private static final class Stories {
    private final Grouping grouping;
    private final Map<Long, String> openers = new HashMap<>();
    private long placed;
    private Instant latest = Instant.EPOCH;

    Stories(Grouping grouping) {
      this.grouping = grouping;
    }

    String place(Credited credited) {
      ReportLine line = credited.line;
      placed++;
      latest = line.date() == null ? latest : line.date();
      Placement placement =
          grouping.place(
              new StoryItem(
                  placed,
                  line.language(),
                  latest,
                  line.source() == null ? "" : line.source(),
                  line.title(),
                  line.text(),
                  credited.agencies));
      if (placement.storyId() == placed) {
        openers.put(placed, line.id());
      }
      return openers.getOrDefault(placement.storyId(), line.id());
    }
  }
}
