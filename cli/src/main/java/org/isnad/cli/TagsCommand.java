package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.story.Hashtagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tags}: the hashtags of reports. */
@Command(
    name = "tags",
    mixinStandardHelpOptions = true,
    description = "Prints one JSON line per report with its hashtags.")
final class TagsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LinesInput input = new LinesInput();
  @Mixin private JobsOption jobs = new JobsOption();

  TagsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    return new LineRun(console, input.files(), jobs.jobs())
        .run(TagsCommand::tags, console.out()::println);
  }

  private static String tags(ReportLine line) {
    return Json.object(json -> {
      json.writeStringProperty("article", line.id());
      ReadingJson.hashtags(json, Hashtagger.of(Readers.article(line)));
    });
  }
}
