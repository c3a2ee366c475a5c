package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import org.isnad.chain.StoryTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code timeline}: the dated events of reports. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Prints one JSON line per time expression, resolved against the report's date.",
      "A report without a date has no timeline.",
      "With --by-story, groups the reports first and prints one JSON line per event of a story,",
      "with all reports that date it."
    })
final class TimelineCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LinesInput input = new LinesInput();

  @Option(names = "--by-story", description = "Print the timeline of each story.")
  private boolean byStory;

  @Mixin private JobsOption jobs = new JobsOption();

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    if (byStory) {
      return timelines(chain);
    }
    return new LineRun(console, input.files(), jobs.jobs())
        .run(line -> events(chain, line), lines -> lines.forEach(console.out()::println));
  }

  private int timelines(ChainReader chain) throws InterruptedException {
    StoryReports reports = new StoryReports();
    int code =
        new LineRun(console, input.files(), jobs.jobs())
            .run(line -> StoryReports.read(chain, line), reports::place);
    reports.forEach((story, placed) ->
        StoryTimeline.of(placed)
            .forEach(entry ->
                console
                    .out()
                    .println(
                        Json.object(json -> {
                          json.writeStringProperty("story", story);
                          StoryJson.entry(json, entry, reports::lineId);
                        }))));
    return code;
  }

  private static List<String> events(ChainReader chain, ReportLine line) {
    return StoryReports.events(chain, line).stream()
        .map(event ->
            Json.object(json -> {
              json.writeStringProperty("article", line.id());
              ReadingJson.event(json, event);
            }))
        .toList();
  }
}
