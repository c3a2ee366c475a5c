package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.cli.ReportLines.BadLine;
import org.jspecify.annotations.Nullable;

/**
 * Runs files of report lines through a function: many lines at once, results in order, a bad line
 * named and left out, only a few lines in memory.
 */
final class LineRun {
  private final Console console;
  private final List<String> files;
  private final int jobs;
  private boolean bad;

  LineRun(Console console, List<String> files, int jobs) {
    this.console = console;
    this.files = files;
    this.jobs = jobs;
  }

  /**
   * Runs all the files.
   *
   * @param work from many threads at once
   * @param results on the caller's thread, in the order of the lines
   * @return the exit code
   */
  <R> int run(Function<ReportLine, R> work, Consumer<R> results) throws InterruptedException {
    try (Progress progress = new Progress(console, "reports", 0);
        InOrder<Raw, Done<R>> lines =
            new InOrder<>(jobs, raw -> read(raw, work), done -> handOn(done, progress, results))) {
      for (String file : files) {
        run(file, lines, progress);
      }
      lines.finish();
    }
    return bad ? Main.BAD_INPUT : Main.WORKED;
  }

  private <R> void run(String file, InOrder<Raw, Done<R>> lines, Progress progress)
      throws InterruptedException {
    try (BufferedReader reader = TextFile.open(file, console)) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.put(new Raw(file, number, line));
          if (file.equals(TextFile.STANDARD_INPUT)) {
            // Someone may be waiting for the answer to a line before typing the next.
            console.out().flush();
          }
        }
      }
    } catch (IOException e) {
      lines.finish();
      bad = true;
      progress.complain(TextFile.reason(file, e));
    }
  }

  private static <R> Done<R> read(Raw raw, Function<ReportLine, R> work) {
    try {
      ReportLine line = ReportLines.parse(raw.text, raw.number);
      return new Done<>(work.apply(line), raw, line.trouble());
    } catch (BadLine e) {
      return new Done<>(null, raw, e.getMessage());
    }
  }

  private <R> void handOn(Done<R> done, Progress progress, Consumer<R> results) {
    if (done.trouble != null) {
      bad = true;
      progress.complain(done.raw.file + ": line " + done.raw.number + ": " + done.trouble);
    }
    if (done.result != null) {
      results.accept(done.result);
    }
    progress.step();
  }

  private record Raw(String file, long number, String text) {}

  private record Done<R>(@Nullable R result, Raw raw, @Nullable String trouble) {}
}
