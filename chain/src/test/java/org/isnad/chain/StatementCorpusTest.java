package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.isnad.model.Attribution;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.isnad.text.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statements found in the invented reports of statements.txt, counted as the bench's scorer counts:
 * a statement is found when more than half of the characters agree. Floors only rise.
 */
class StatementCorpusTest {
  private record Wanted(String speaker, Span content, List<String> via) {}

  private record Invented(String id, Language language, String text, List<Wanted> wanted) {}

  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr"})
  void findsStatementsSpeakersAndCarriers(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      int wanted = 0;
      int found = 0;
      int statements = 0;
      int speakers = 0;
      int chains = 0;
      List<String> missed = new ArrayList<>();
      for (Invented report : reports(tag)) {
        List<Attribution> attributions =
            new ArrayList<>(reader.attributions(report.text(), report.language()));
        found += attributions.size();
        for (Wanted want : report.wanted()) {
          wanted++;
          Attribution match = best(attributions, want.content());
          if (match == null) {
            missed.add(report.id() + ": " + want.content().of(report.text()));
            continue;
          }
          attributions.remove(match);
          statements++;
          boolean speaker =
              match.speaker() != null
                  && sameName(
                      match.speaker().name() + " " + match.speaker().mention(), want.speaker());
          speakers += speaker ? 1 : 0;
          boolean chain = speaker && match.via().size() == want.via().size();
          for (int i = 0; chain && i < want.via().size(); i++) {
            chain = sameName(match.via().get(i).mention(), want.via().get(i));
          }
          chains += chain ? 1 : 0;
          if (!chain) {
            missed.add(report.id() + ": " + match.speaker() + " via " + match.via());
          }
        }
        attributions.forEach(extra -> missed.add(report.id() + " too much: " + extra.content()));
      }
      Properties floors = floors();
      assertThat(f1(statements, found, wanted))
          .as("statements %s", missed)
          .isGreaterThanOrEqualTo(floor(floors, tag + ".statement"));
      assertThat(f1(speakers, found, wanted))
          .as("speakers %s", missed)
          .isGreaterThanOrEqualTo(floor(floors, tag + ".speaker"));
      assertThat(f1(chains, found, wanted))
          .as("chains %s", missed)
          .isGreaterThanOrEqualTo(floor(floors, tag + ".chain"));
    } finally {
      Locale.setDefault(before);
    }
  }

  static Properties floors() {
    Properties floors = new Properties();
    for (String line : DataFile.lines(StatementCorpusTest.class, "floors.txt")) {
      int colon = line.indexOf(':');
      floors.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return floors;
  }

  static double floor(Properties floors, String key) {
    return Double.parseDouble(floors.getProperty(key));
  }

  static double f1(int right, int found, int wanted) {
    return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
  }

  private static boolean sameName(String mention, String wanted) {
    return Spelling.fold(mention).contains(Spelling.fold(wanted));
  }

  private static Attribution best(List<Attribution> attributions, Span content) {
    Attribution best = null;
    double most = 0.5;
    for (Attribution attribution : attributions) {
      int common = 0;
      int all = content.length();
      for (var passage : attribution.content()) {
        int shared =
            Math.min(passage.span().end(), content.end())
                - Math.max(passage.span().start(), content.start());
        common += Math.max(0, shared);
        all += passage.span().length() - Math.max(0, shared);
      }
      double share = (double) common / all;
      if (share >= most) {
        most = share;
        best = attribution;
      }
    }
    return best;
  }

  private static List<Invented> reports(String tag) {
    List<Invented> reports = new ArrayList<>();
    String id = "";
    String language = "";
    List<String> text = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    List<String> lines =
        new ArrayList<>(DataFile.lines(StatementCorpusTest.class, "statements.txt"));
    lines.add("=== end end");
    for (String line : lines) {
      if (line.startsWith("=== ")) {
        if (language.equals(tag)) {
          reports.add(
              new Invented(
                  id, new Language(language), String.join("\n", text), List.copyOf(wanted)));
        }
        id = line.split(" ", -1)[1];
        language = line.split(" ", -1)[2];
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
    int end = text.indexOf(last, start) + last.length();
    assertThat(start).as(line).isNotNegative();
    List<String> via = new ArrayList<>();
    for (String carrier : parts[2].split(";", -1)) {
      if (!carrier.isBlank()) {
        via.add(carrier.strip());
      }
    }
    return new Wanted(parts[0].strip(), new Span(start, end), via);
  }
}
