package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    description = {
      "Prints one JSON line per page: its clean article.",
      "A page without one is named on standard error with the reason, and the others go on; of many"
          + " pages a summary says how many gave an article. Ends with 1 when none did."
    })
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
      description = "Pages, perhaps gzipped; folders of pages, with what is below them; addresses.")
  private List<String> arguments = List.of();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    SiteRules siteRules = RulesFile.read(rules);
    OutputFolder folder = out == null ? null : OutputFolder.make(out);
    Inputs inputs = Inputs.of(arguments, ENDINGS);
    InputRun run = new InputRun(console, "pages", jobs.jobs());
    long start = System.nanoTime();
    try (Loader loader = new Loader(inputs.found(), Main.CLOCK)) {
      SiteLessons lessons =
          bySite ? SiteLessons.learn(console, jobs.jobs(), inputs, loader) : SiteLessons.none();
      ArticleReader reader = new ArticleReader(loader, lessons, siteRules, pages);
      run.run(
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
    Tally tally = run.tally();
    if (tally.inputs() > 1) {
      console.say(tally.line("pages", "an article", System.nanoTime() - start));
    }
    // a bad page among good ones is named and counted; it is no reason to throw the others away
    return tally.any() ? Main.WORKED : Main.BAD_INPUT;
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
    private final Map<String, Integer> taken = new HashMap<>();

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
      while (taken.putIfAbsent(free, 1) != null) {
        free = name + "-" + taken.merge(name, 1, Integer::sum);
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
