package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import org.isnad.chain.FigureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code figures}: the quantities of reports. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = {
      "Prints one JSON line per figure of the reports.",
      "With --by-story, groups the reports first and prints one JSON line per thing that the",
      "reports of a story count, with the values that they state side by side."
    })
final class FiguresCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LinesInput input = new LinesInput();

  @Option(names = "--by-story", description = "Print what the reports of each story state.")
  private boolean byStory;

  @Mixin private JobsOption jobs = new JobsOption();

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    if (byStory) {
      return tables(chain);
    }
    return new LineRun(console, input.files(), jobs.jobs())
        .run(line -> figures(chain, line), lines -> lines.forEach(console.out()::println));
  }

  private int tables(ChainReader chain) throws InterruptedException {
    StoryReports reports = new StoryReports();
    int code =
        new LineRun(console, input.files(), jobs.jobs())
            .run(line -> StoryReports.read(chain, line), reports::place);
    reports.forEach((story, placed) ->
        FigureTable.of(placed)
            .forEach(row ->
                console
                    .out()
                    .println(
                        Json.object(json -> {
                          json.writeStringProperty("story", story);
                          StoryJson.row(json, row, reports::lineId);
                        }))));
    return code;
  }

  private static List<String> figures(ChainReader chain, ReportLine line) {
    return chain.figures(line.text(), line.language()).stream()
        .map(figure ->
            Json.object(json -> {
              json.writeStringProperty("article", line.id());
              ReadingJson.figure(json, figure);
            }))
        .toList();
  }
}
