package org.isnad.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code timeline}: the dated events of reports. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Prints one JSON line per time expression, resolved against the report's date.",
      "A report without a date has no timeline."
    })
final class TimelineCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LinesInput input = new LinesInput();
  @Mixin private JobsOption jobs = new JobsOption();

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    return new LineRun(console, input.files(), jobs.jobs())
        .run(line -> events(chain, line), lines -> lines.forEach(console.out()::println));
  }

  private static List<String> events(ChainReader chain, ReportLine line) {
    if (line.date() == null) {
      return List.of();
    }
    LocalDate day = LocalDate.ofInstant(line.date(), ZoneOffset.UTC);
    return chain.events(line.text(), line.language(), day).stream()
        .map(event ->
            Json.object(json -> {
              json.writeStringProperty("article", line.id());
              ReadingJson.event(json, event);
            }))
        .toList();
  }
}
