package org.isnad.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.isnad.model.Language;
import org.isnad.story.StoryItem;

/**
 * A data folder full of invented reports with statements and hashtags, made once by the import of
 * the command line and kept for the next run.
 */
final class PagePaper {
  private static final long SEED = 7;
  private static final Duration SPAN = Duration.ofDays(13);
  private static final int TAG_EVERY = 3;

  private PagePaper() {}

  /** The folder with so many reports; made where it is not there yet. */
  static Path folder(int reports) throws IOException, InterruptedException {
    Path folder = Path.of("bench/target/pages-" + reports);
    Path done = folder.resolve("complete");
    if (!Files.exists(done)) {
      Files.createDirectories(folder);
      // No source: the pages are measured, not the gathering.
      Files.writeString(folder.resolve("sources.yaml"), "[]\n");
      Path lines = folder.resolve("reports.jsonl");
      write(lines, reports);
      System.out.println("importing " + reports + " reports into " + folder);
      Process importing =
          new ProcessBuilder("./isnad", "import", lines.toString(), "--data", folder.toString())
              .inheritIO()
              .start();
      if (!importing.waitFor(2, TimeUnit.HOURS) || importing.exitValue() != 0) {
        throw new IOException("the import did not end well");
      }
      Files.delete(lines);
      Files.createFile(done);
    }
    return folder;
  }

  private static void write(Path file, int reports) throws IOException {
    InventedNews news = new InventedNews(SEED);
    Instant end = Instant.now().minus(Duration.ofMinutes(5));
    Instant start = Objects.requireNonNull(new InventedNews(SEED).next().item().at());
    // The stream is of one pace; so many reports are spread over the time that they shall fill.
    double pace = SPAN.toMillis() / (reports / InventedNews.REPORTS_A_DAY * 86_400_000.0);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < reports; i++) {
        StoryItem item = news.next().item();
        long since = Duration.between(start, item.at()).toMillis();
        Instant at = end.minus(SPAN).plusMillis((long) (since * pace));
        out.write(line(item, at.isAfter(end) ? end : at));
        out.newLine();
      }
    }
  }

  private static String line(StoryItem item, Instant at) {
    List<String> words = List.of(item.title().split(" ", 5));
    String who = words.get(0) + " " + words.get(1);
    boolean arabic = item.language().equals(Language.ARABIC);
    String said = arabic ? "وقال %s إن %s" : "%s said that %s";
    String body = item.text();
    int stop = body.indexOf('.');
    String text =
        body
            + "\\n\\n"
            + String.format(Locale.ROOT, said, who, body.substring(0, stop + 1))
            + "\\n\\n"
            + body.substring(stop + 1).strip();
    String tags = item.id() % TAG_EVERY == 0 ? ",\"tags\":[\"" + words.get(2) + "\"]" : "";
    return "{\"id\":\""
        + item.id()
        + "\",\"lang\":\""
        + item.language().tag()
        + "\",\"date\":\""
        + at
        + "\",\"source\":\""
        + item.sourceId()
        + "\",\"url\":\"https://"
        + item.sourceId()
        + ".example/"
        + item.id()
        + "\",\"title\":\""
        + item.title()
        + "\",\"text\":\""
        + text
        + "\""
        + tags
        + "}";
  }
}
