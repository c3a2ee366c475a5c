package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import org.isnad.model.Mention;
import org.isnad.model.SpeakerKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trace}: the attributions of reports, each with the chain it came through. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = "Prints one JSON line per attribution: who said it, through whom it came.")
final class TraceCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LinesInput input = new LinesInput();
  @Mixin private JobsOption jobs = new JobsOption();

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    return new LineRun(console, input.files(), jobs.jobs())
        .run(line -> attributions(chain, line), lines -> lines.forEach(console.out()::println));
  }

  private static List<String> attributions(ChainReader chain, ReportLine line) {
    return chain.attributions(line.text(), line.language()).stream()
        .map(attribution ->
            Json.object(json -> {
              json.writeStringProperty("article", line.id());
              Mention speaker = attribution.speaker();
              SpeakerKind kind =
                  speaker == null ? null : chain.kindOf(speaker, line.language(), line.text());
              ReadingJson.attribution(json, attribution, kind);
            }))
        .toList();
  }
}
