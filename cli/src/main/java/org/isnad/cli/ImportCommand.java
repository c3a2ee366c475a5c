package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.Payload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import}: takes reports, feeds or a backup into a data folder. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes files into the data folder; what a file is, is seen from its first bytes:",
      "  JSON Lines of reports  filed as if they had been gathered",
      "  OPML                   its feeds become sources, beside those already there",
      "  a backup (zip)         restored, into a folder that holds no database yet"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DataOption data = new DataOption();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to import.")
  private List<String> files = List.of();

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    int worst = Main.WORKED;
    for (String file : files) {
      worst = Math.max(worst, take(file));
    }
    return worst;
  }

  private int take(String file) throws InterruptedException {
    Path folder = data.folder();
    return switch (firstByte(file)) {
      case 'P' -> {
        Backup.restore(Path.of(file), folder);
        console.say(file + ": restored into " + folder);
        yield Main.WORKED;
      }
      case '<' -> opml(file, folder);
      case '{' -> new ReportImport(console, folder).run(file);
      default ->
          throw new BadInput(
              file + ": neither JSON Lines of reports nor OPML nor a backup; nothing was imported");
    };
  }

  private int opml(String file, Path folder) {
    try (InputStream in = TextFile.unpacked(Path.of(file))) {
      SubscriptionImport.Result result =
          SubscriptionImport.of(
              new Payload(in.readAllBytes(), null), Catalogues.of(folder).value());
      result.problems().forEach(problem -> console.complain(file + ": " + problem.detail()));
      if (result.added() > 0) {
        Catalogues.write(folder, result.catalogue());
      }
      console.say(
          "%s feeds added, %s known already; sources are in %s"
              .formatted(result.added(), result.known(), folder.resolve(Catalogues.FILE)));
      return result.added() + result.known() == 0 ? Main.BAD_INPUT : Main.WORKED;
    } catch (IOException e) {
      throw new BadInput(TextFile.reason(file, e), e);
    }
  }

  /** The first byte that is neither white space nor part of a byte order mark; 0 when none is. */
  private static int firstByte(String file) {
    try (InputStream in = TextFile.unpacked(Path.of(file))) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        boolean mark = b == 0xEF || b == 0xBB || b == 0xBF;
        if (!mark && !Character.isWhitespace(b)) {
          return b;
        }
      }
      return 0;
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new BadInput(TextFile.reason(file, e), e);
    }
  }
}
