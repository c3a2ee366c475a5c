package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code figures}: the quantities of reports. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = "Prints one JSON line per figure of the reports.")
final class FiguresCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LinesInput input = new LinesInput();
  @Mixin private JobsOption jobs = new JobsOption();

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    return new LineRun(console, input.files(), jobs.jobs())
        .run(line -> figures(chain, line), lines -> lines.forEach(console.out()::println));
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
