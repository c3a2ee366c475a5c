package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Invented reports with their statements, written to be read by people: "=== id language", the
 * text, then a line for each statement, "- speaker [KIND] | opening words … closing words |
 * carrier; carrier". The kind may be left out; a speaker "?" is one whom nobody names.
 */
final class WrittenReports {
  /** A statement as marked. */
  record Wanted(
      String speaker, @Nullable SpeakerKind kind, Span content, List<String> via, String line) {}

  /** A report as written. */
  record Written(String id, Language language, String text, List<Wanted> wanted) {}

  private WrittenReports() {}

  static List<Written> read(String resource) {
    List<Written> reports = new ArrayList<>();
    String[] head = {};
    List<String> text = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    List<String> lines = new ArrayList<>(DataFile.lines(WrittenReports.class, resource));
    lines.add("=== end end");
    for (String line : lines) {
      if (line.startsWith("=== ")) {
        if (head.length > 0) {
          String whole = String.join("\n", text);
          reports.add(new Written(head[1], new Language(head[2]), whole, List.copyOf(wanted)));
        }
        head = line.split(" ", -1);
        text.clear();
        wanted.clear();
      } else if (line.startsWith("- ")) {
        wanted.add(wanted(line.substring(2), String.join("\n", text)));
      } else {
        text.add(line);
      }
    }
    return reports;
  }

  private static Wanted wanted(String line, String text) {
    String[] parts = line.split("\\|", -1);
    String[] edges = parts[1].strip().split(" … ", -1);
    int start = text.indexOf(edges[0]);
    String last = edges[edges.length - 1];
    int end = text.indexOf(last, Math.max(0, start)) + last.length();
    assertThat(start).as(line).isNotNegative();
    assertThat(end).as(line).isGreaterThan(start);
    List<String> via = new ArrayList<>();
    for (String carrier : parts[2].split(";", -1)) {
      if (!carrier.isBlank()) {
        via.add(carrier.strip());
      }
    }
    String speaker = parts[0].strip();
    int bracket = speaker.indexOf('[');
    String kind = bracket < 0 ? null : speaker.substring(bracket + 1, speaker.length() - 1);
    return new Wanted(
        bracket < 0 ? speaker : speaker.substring(0, bracket).strip(),
        kind == null ? null : SpeakerKind.valueOf(Objects.requireNonNull(kind)),
        new Span(start, end),
        via,
        line);
  }
}
