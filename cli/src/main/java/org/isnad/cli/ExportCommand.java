package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.feed.Opml;
import org.isnad.feed.Subscription;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: what a data folder holds, to take elsewhere. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what the data folder holds, also while a server gathers into it:",
      "  reports  JSON Lines of every report, which all other commands read (the default)",
      "  opml     the feeds of the sources, for any feed reader",
      "  backup   everything in one zip file; ./isnad import restores it"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private picocli.CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--as",
      paramLabel = "WHAT",
      defaultValue = "reports",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Kind as = Kind.reports;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to; standard output otherwise. A backup needs it.")
  private @Nullable Path out;

  ExportCommand(Console console) {
    this.console = console;
  }

  /** What is exported; named as it is typed. */
  enum Kind {
    reports,
    opml,
    backup
  }

  @Override
  public Integer call() {
    if (as == Kind.backup) {
      if (out == null) {
        throw new ParameterException(
            java.util.Objects.requireNonNull(spec).commandLine(),
            "a backup is one zip file: name it with --out");
      }
      Backup.write(data.existing(), out);
      console.say("backup of " + data.folder() + " in " + out);
      return Main.WORKED;
    }
    if (out == null) {
      export(console.out());
      return Main.WORKED;
    }
    try (OutputStream file = Files.newOutputStream(out);
        PrintStream lines = new PrintStream(file, false, StandardCharsets.UTF_8)) {
      export(lines);
      if (lines.checkError()) {
        throw new IOException("writing failed; is the disk full?");
      }
    } catch (IOException e) {
      throw new BadInput(out + ": cannot be written: " + e.getMessage(), e);
    }
    return Main.WORKED;
  }

  private void export(PrintStream to) {
    if (as == Kind.opml) {
      List<Subscription> feeds =
          Catalogues.of(data.folder()).value().sources().stream()
              .flatMap(source -> subscriptions(source).stream())
              .toList();
      to.println(Opml.write("Isnad", feeds));
      return;
    }
    try (Store store = Store.openForReading(data.existing());
        Progress progress = new Progress(console, "reports", store.library().totals().reports())) {
      store
          .archive()
          .replay(
              Instant.EPOCH,
              report -> {
                to.println(ReportJson.line(report));
                progress.step();
              });
    }
  }

  private static List<Subscription> subscriptions(Source source) {
    return source.feeds().stream()
        .map(feed ->
            new Subscription(
                feed,
                source.name(feed.language() == null ? Language.ARABIC : feed.language()),
                source.home(),
                source.country() == null ? List.of() : List.of(source.country())))
        .toList();
  }
}
