package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse}: runs what is usually run, once, so that the JDK can remember the classes (the
 * launcher has it write its AOT cache from this).
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Runs the commands once, for the launcher.")
final class RehearseCommand implements Callable<Integer> {
  /** A build must not hang on this: whoever rehearses longer is ended. */
  private static final Duration LONGEST = Duration.ofSeconds(90);

  private final Console console;

  @Parameters(paramLabel = "commands|server")
  private Part part = Part.commands;

  RehearseCommand(Console console) {
    this.console = console;
  }

  /** What is rehearsed; named as it is typed. */
  enum Part {
    commands,
    server
  }

  @Override
  public Integer call() throws IOException, InterruptedException, StartFailure {
    endAfter(LONGEST);
    return switch (part) {
      case commands -> commands();
      case server -> ServerRehearsal.run(console, Servers.launcher());
    };
  }

  private int commands() throws IOException {
    Path folder = Files.createTempDirectory("isnad-rehearsal");
    try {
      String page = sample(folder, "page.html").toString();
      String feed = sample(folder, "feed.xml").toString();
      String reports = sample(folder, "reports.jsonl").toString();
      String data = folder.resolve("data").toString();
      List<List<String>> lines =
          List.of(
              List.of("--help"),
              List.of("extract", page),
              List.of("extract", "--out", folder.resolve("out").toString(), page, page),
              List.of("feed", feed),
              List.of("group", reports),
              List.of("trace", reports),
              List.of("figures", reports),
              List.of("timeline", reports),
              List.of("tags", reports),
              List.of("import", "--data", data, reports),
              List.of("search", "--data", data, "الجسر"),
              List.of("export", "--data", data),
              List.of("doctor", "--data", data));
      for (List<String> line : lines) {
        int code = Main.run(nowhere(), line.toArray(String[]::new));
        if (code != Main.WORKED) {
          console.complain("rehearsing " + line + " ended with " + code);
        }
      }
      // What was rehearsed before something failed is worth remembering too.
      return Main.WORKED;
    } finally {
      delete(folder);
    }
  }

  private Console nowhere() {
    return Console.of(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), console.err(), false);
  }

  private static Path sample(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        Objects.requireNonNull(
            RehearseCommand.class.getResourceAsStream("rehearsal/" + name), name)) {
      Files.copy(in, file);
    }
    return file;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void endAfter(Duration longest) {
    Thread.ofPlatform()
        .daemon()
        .name("rehearsal-end")
        .start(() -> {
          try {
            Thread.sleep(longest);
            Runtime.getRuntime().halt(Main.BAD_INPUT);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
