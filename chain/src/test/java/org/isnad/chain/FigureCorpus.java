package org.isnad.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.DataFile;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.isnad.text.Spelling;

/** The invented reports of a figures*.txt, and how well they are read. */
record FigureCorpus(List<Invented> reports) {
  private static final int COLUMNS = 6;

  record Invented(String id, Language language, LocalDate day, String text, List<String> wanted) {}

  /** How many were wanted, found and right; and of the right ones, those whose scope is right. */
  static final class Score {
    int wanted;
    int found;
    int right;
    int scopes;
    int scopesRight;
    final List<String> missed = new ArrayList<>();

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) right / wanted;
    }

    double scope() {
      return scopes == 0 ? 1 : (double) scopesRight / scopes;
    }
  }

  static FigureCorpus of(String resource, String language) {
    List<Invented> reports = new ArrayList<>();
    String[] head = {};
    List<String> text = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<String> lines = new ArrayList<>(DataFile.lines(FigureCorpus.class, resource));
    lines.add("=== end");
    for (String line : lines) {
      if (line.startsWith("=== ")) {
        if (head.length == 4 && head[2].equals(language)) {
          reports.add(
              new Invented(
                  head[1],
                  new Language(head[2]),
                  LocalDate.parse(head[3]),
                  String.join("\n", text),
                  List.copyOf(wanted)));
        }
        head = line.split(" ", -1);
        text.clear();
        wanted.clear();
      } else if (line.startsWith("$ ") || line.startsWith("@ ")) {
        wanted.add(line);
      } else {
        text.add(line);
      }
    }
    return new FigureCorpus(reports);
  }

  Score figures(ChainReader reader) {
    Score score = new Score();
    for (Invented report : reports) {
      List<Figure> found = new ArrayList<>(reader.figures(report.text, report.language));
      score.found += found.size();
      for (String line : report.wanted) {
        if (line.startsWith("$ ")) {
          score.wanted++;
          String[] want = line.substring(2).split("\\|", -1);
          Figure match =
              found.stream().filter(figure -> same(figure, want)).findFirst().orElse(null);
          if (match == null) {
            score.missed.add(report.id + ": " + line);
          } else {
            found.remove(match);
            score.right++;
            scope(match, want, report.id, score);
          }
        }
      }
      found.forEach(extra ->
          score.missed.add(report.id + " too much: " + extra.quantity() + " " + extra.place()));
    }
    return score;
  }

  Score events(ChainReader reader) {
    Score score = new Score();
    for (Invented report : reports) {
      List<DatedEvent> found =
          new ArrayList<>(reader.events(report.text, report.language, report.day));
      score.found += found.size();
      for (String line : report.wanted) {
        if (line.startsWith("@ ")) {
          score.wanted++;
          DatedEvent match =
              found.stream().filter(event -> same(event, line)).findFirst().orElse(null);
          if (match == null) {
            score.missed.add(report.id + ": " + line);
          } else {
            found.remove(match);
            score.right++;
          }
        }
      }
      found.forEach(extra ->
          score.missed.add(
              report.id
                  + " too much: "
                  + extra.from()
                  + ".."
                  + extra.to()
                  + " "
                  + extra.place()
                  + extra.weekdayContradicts()));
    }
    return score;
  }

  private static boolean same(Figure figure, String[] want) {
    Quantity quantity = figure.quantity();
    String[] ends = want[0].strip().split("\\.\\.", -1);
    boolean upper =
        ends.length == 1
            ? quantity.upTo() == null
            : quantity.upTo() != null && quantity.upTo().compareTo(new BigDecimal(ends[1])) == 0;
    String unit = quantity.unit() == null ? "-" : quantity.unit();
    String hedge = quantity.hedge().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return upper
        && quantity.value().compareTo(new BigDecimal(ends[0])) == 0
        && unit.equals(want[1].strip())
        && hedge.equals(want[2].strip());
  }

  /** Theme, noun and speaker, as far as they are marked. */
  private static void scope(Figure figure, String[] want, String id, Score score) {
    String[] told = {
      figure.scope().theme(),
      figure.scope().what(),
      figure.source() == null ? null : figure.source().name()
    };
    for (int column = 3; column < Math.min(COLUMNS, want.length); column++) {
      String wanted = want[column].strip();
      String is = told[column - 3];
      score.scopes++;
      boolean right =
          wanted.equals("-")
              ? is == null || column == 3
              : is != null && Spelling.fold(is).contains(Spelling.fold(wanted));
      score.scopesRight += right ? 1 : 0;
      if (!right) {
        score.missed.add(id + " scope: " + figure.place().text() + ": " + wanted + " / " + is);
      }
    }
  }

  private static boolean same(DatedEvent event, String line) {
    int bar = line.indexOf('|');
    String[] ends = line.substring(2, bar).strip().split("\\.\\.", -1);
    String words = line.substring(bar + 1).strip();
    boolean flagged = words.endsWith("!");
    String place = flagged ? words.substring(0, words.length() - 1) : words;
    return event.from().toString().equals(ends[0])
        && event.to().toString().equals(ends[ends.length - 1])
        && event.weekdayContradicts() == flagged
        && (event.place().text().contains(place) || place.contains(event.place().text()));
  }
}
