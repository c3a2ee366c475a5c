package org.isnad.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import org.isnad.story.Grouping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code group}: puts reports into stories, as a stream. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description = {
      "Reads reports in time order and prints id<TAB>story for each, when all are read; a story",
      "bears the id of the report that opened it. A report without a date may be of any time.",
      "A line whose id was given before is named and left out."
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

  @Option(
      names = "--events",
      description = {
        "Groups into events, which are finer than stories: a fire is one, the inquiry into it",
        "another. Learned from Arabic news."
      })
  private boolean events;

  @Mixin private JobsOption jobs = new JobsOption();

  GroupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    Stories stories = new Stories(events ? Grouping.ofEvents(window) : new Grouping(window));
    RepeatedIds repeated = new RepeatedIds();
    int code =
        new LineRun(console, input.files(), jobs.jobs())
            .run(
                line -> new Credited(line, chain.agencies(Readers.article(line))),
                credited -> {
                  if (repeated.first(credited.line())) {
                    stories.place(credited.line(), credited.agencies());
                  }
                });
    for (int n = 0; n < stories.size(); n++) {
      console.out().println(stories.idOf(n) + "\t" + stories.storyOf(n));
    }
    return repeated.complain(console) ? Main.BAD_INPUT : code;
  }

  private record Credited(ReportLine line, List<String> agencies) {}
}
