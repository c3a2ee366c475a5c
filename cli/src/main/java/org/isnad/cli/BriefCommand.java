package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.chain.ChainReader;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.Assistant.CitedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brief}: the gist of stories in sentences their reports contain. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = {
      "Groups the reports and prints one JSON line per story: its gist in sentences that its",
      "reports contain, each with the report and the place it stands at. A story hardly longer",
      "than its brief has none. With --each, one line per report instead."
    })
final class BriefCommand implements Callable<Integer> {
  private final Console console;
  private final Assistant assistant = new ExtractiveAssistant();
  @Mixin private LinesInput input = new LinesInput();

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "4",
      converter = JobsOption.Count.class,
      description = "How many sentences (default: ${DEFAULT-VALUE}).")
  private int sentences;

  @Option(names = "--each", description = "Brief each report by itself.")
  private boolean each;

  @Mixin private JobsOption jobs = new JobsOption();

  BriefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    StoryReports reports = new StoryReports();
    int code =
        new LineRun(console, input.files(), jobs.jobs())
            .run(line -> StoryReports.read(chain, line), reports::place);
    reports.forEach((story, placed) -> {
      if (each) {
        placed.forEach(one -> print(reports.lineId(one.report().id()), List.of(one), reports));
      } else {
        print(story, placed, reports);
      }
    });
    return code;
  }

  private void print(String id, List<PlacedReport> reports, StoryReports lines) {
    List<CitedSentence> brief = assistant.brief(reports, sentences);
    console
        .out()
        .println(
            Json.object(json -> {
              json.writeStringProperty(each ? "article" : "story", id);
              json.writeNumberProperty("reports", reports.size());
              Json.objects(
                  json,
                  "sentences",
                  brief,
                  (fields, sentence) -> {
                    fields.writeStringProperty("article", lines.lineId(sentence.reportId()));
                    fields.writeStringProperty("text", sentence.text());
                    Json.span(fields, sentence.span());
                  });
            }));
  }
}
