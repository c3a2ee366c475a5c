package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.extract.Extractor;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.pipeline.Web;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: the clean articles of pages. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints one JSON line per page: its clean article.")
final class ExtractCommand implements Callable<Integer> {
  private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");

  private final Console console;

  @Mixin private JobsOption jobs = new JobsOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write DIR/NAME.json for each page instead of printing it.")
  private @Nullable Path out;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.html[.gz]|DIR|URL",
      description = "Pages, folders of pages, addresses.")
  private List<String> arguments = List.of();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    OutputFolder folder = out == null ? null : OutputFolder.make(out);
    Inputs inputs = Inputs.of(arguments, ENDINGS);
    try (Loader loader = new Loader(inputs.found(), Main.CLOCK)) {
      return new InputRun(console, "pages", jobs.jobs())
          .run(
              inputs,
              input -> extract(loader, input),
              (input, line) -> {
                if (folder == null) {
                  console.out().println(line);
                } else {
                  folder.write(input.outputName(), line);
                }
              });
    }
  }

  private static String extract(Loader loader, Input input) throws InterruptedException {
    Loader.Loaded page = loader.load(input, Web.Purpose.PAGE);
    return switch (Extractor.extract(page.payload(), page.address(), page.at())) {
      case Outcome.Done<Article>(Article article, _) ->
          Json.object(json -> {
            json.writeStringProperty("file", input.label());
            ArticleJson.fields(json, article);
          });
      case Outcome.Failed<Article>(var problem) ->
          throw new BadInput(input.label() + ": " + problem.code() + ": " + problem.detail());
    };
  }

  /** A folder of answers; two pages of one name get "NAME.json" and "NAME-2.json". */
  private static final class OutputFolder {
    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    private OutputFolder(Path folder) {
      this.folder = folder;
    }

    static OutputFolder make(Path folder) {
      try {
        return new OutputFolder(Files.createDirectories(folder));
      } catch (IOException e) {
        throw new BadInput("--out " + folder + ": cannot be made; name a folder to write to", e);
      }
    }

    void write(String name, String line) {
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + "-" + i;
      }
      Path file = folder.resolve(free + ".json");
      try {
        if (file.getParent() != null) {
          Files.createDirectories(file.getParent());
        }
        Files.writeString(file, line + "\n", StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new BadInput(file + ": cannot be written; is the disk full?", e);
      }
    }
  }
}
