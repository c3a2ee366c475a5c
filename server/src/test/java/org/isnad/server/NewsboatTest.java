package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Debian's newsboat, a reader for terminals, with an account on this server by each protocol that
 * it speaks. Skipped with a message where newsboat, or util-linux's {@code script}, is not
 * installed.
 */
class NewsboatTest {
  private static final int SECONDS = 30;
  private static final String TITLE = "سفن الإغاثة ترسو في جزيرة السرو بعد أسبوعين من الإعصار";

  @TempDir Path home;

  @BeforeEach
  void installed() throws Exception {
    PaperServer.forgetLimits();
    for (String program : List.of("newsboat", "script")) {
      boolean there = false;
      for (String folder : System.getenv("PATH").split(":", -1)) {
        there |= Files.isExecutable(Path.of(folder, program));
      }
      assumeTrue(there, program + " is not installed");
    }
  }

  @ParameterizedTest
  @CsvSource({
    // "Open" opens the first unread entry of the first feed, which reads it.
    "feedhq, open ; open ; quit ; quit ; quit",
    "miniflux, mark-feed-read ; quit",
    // The first feed is that of the starred entries.
    "ocnews, next ; mark-feed-read ; quit"
  })
  void aReaderOfTerminalsListsFetchesAndMarks(String protocol, String keys) throws Exception {
    App app = App.of("قارئة الطرفية " + protocol);
    int unread = app.unread(App.ALL);
    // The slash at the end is how newsboat's own default is written.
    String server =
        PaperServer.SERVER.address().toString().replaceAll("/$", "")
            + (protocol.equals("feedhq") ? "/" : "");
    List<String> config =
        List.of(
            "urls-source \"" + protocol + "\"",
            protocol + "-url \"" + server + "\"",
            protocol + "-login \"" + app.name + "\"",
            protocol + "-password \"" + app.secret + "\"",
            "feedhq-show-special-feeds no");
    Files.write(home.resolve("config"), config);
    Files.createFile(home.resolve("urls"));

    assertThat(
            run(
                "newsboat",
                "-q",
                "-C",
                "config",
                "-u",
                "urls",
                "-c",
                "cache",
                "-x",
                "reload",
                "print-unread"))
        .contains(unread + " unread articles");
    assertThat(Files.readString(home.resolve("cache"), StandardCharsets.ISO_8859_1))
        .as("the title is in the app's database as it was written")
        .contains(new String(TITLE.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

    Files.write(
        home.resolve("config"), List.of("run-on-startup " + keys), StandardOpenOption.APPEND);
    run("script", "-qec", "newsboat -q -C config -u urls -c cache", "/dev/null");
    assertThat(app.unread(App.ALL)).as("read there is read here").isLessThan(unread);
  }

  /** Runs a program in the folder until it ends and answers what it said. */
  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    Path said = home.resolve("said");
    builder.redirectOutput(said.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "TERM", "xterm", "LANG", "C.UTF-8", "HOME", home.toString(), "LC_ALL", "C.UTF-8"));
    Process process = builder.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    return Files.readString(said);
  }
}
