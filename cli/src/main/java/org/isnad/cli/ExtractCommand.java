package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.extract.SiteRules;
import org.isnad.model.Article;
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

  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "1",
      converter = JobsOption.Count.class,
      description = "Follow an article at an address over up to N pages (default: 1).")
  private int pages;

  @Option(
      names = "--by-site",
      description = "Read all pages twice: first learn what repeats over the pages of one site.")
  private boolean bySite;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Rules for single sites: where their articles' parts stand.")
  private @Nullable Path rules;

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
    SiteRules siteRules = RulesFile.read(rules);
    OutputFolder folder = out == null ? null : OutputFolder.make(out);
    Inputs inputs = Inputs.of(arguments, ENDINGS);
    try (Loader loader = new Loader(inputs.found(), Main.CLOCK)) {
      SiteLessons lessons =
          bySite ? SiteLessons.learn(console, jobs.jobs(), inputs, loader) : SiteLessons.none();
      ArticleReader reader = new ArticleReader(loader, lessons, siteRules, pages);
      return new InputRun(console, "pages", jobs.jobs())
          .run(
              inputs,
              input -> json(input, reader.read(input)),
              (input, line) -> {
                if (folder == null) {
                  console.out().println(line);
                } else {
                  folder.write(input.outputName(), line);
                }
              });
    }
  }

  private static String json(Input input, Article article) {
    return Json.object(json -> {
      json.writeStringProperty("file", input.label());
      ArticleJson.fields(json, article);
    });
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
