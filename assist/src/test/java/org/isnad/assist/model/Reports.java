package org.isnad.assist.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Dated;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;

/** Small invented reports, for tests. */
final class Reports {
  static final String ENGLISH =
      "The Tarn Bridge was shut on Monday after inspectors found a crack in its main cable. The"
          + " crack is about 40 centimetres long, said Ruth Calder, the chief engineer. Trains are"
          + " not affected by the closure of the old bridge.";
  static final String ARABIC =
      "أُغلق جسر الوادي صباح الاثنين بعد أن وجد المفتشون شقا في سلكه الرئيسي. وقالت المهندسة رُلى حداد إن"
          + " طول الشق ٤٠ سنتيمترا. ولم تتأثر القطارات بإغلاق الجسر القديم.";
  static final String FRENCH =
      "Le pont du Val a été fermé lundi après la découverte d'une fissure dans son câble principal."
          + " La fissure mesure 40 centimètres, selon l'ingénieure Claire Montel. Les trains ne sont"
          + " pas touchés par la fermeture.";

  private Reports() {}

  static String text(String tag) {
    return switch (tag) {
      case "ar" -> ARABIC;
      case "fr" -> FRENCH;
      default -> ENGLISH;
    };
  }

  static PlacedReport of(long id, String tag, String text) {
    return of(id, 1, tag, text);
  }

  static PlacedReport of(long id, int revision, String tag, String text) {
    URI address = URI.create("https://outlet" + id + ".example/" + id);
    Instant at = Instant.parse("2026-11-20T08:00:00Z").plusSeconds(id);
    Article article =
        new Article(
            address,
            null,
            null,
            new Language(tag),
            Direction.LEFT_TO_RIGHT,
            null,
            List.of(),
            new Dated(at, "time", true),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Block.Paragraph(text)),
            null,
            null,
            false);
    return new PlacedReport(
        new Report(
            id,
            CanonicalUrl.of(address).orElseThrow(),
            address,
            "outlet" + id,
            revision,
            at,
            article,
            Reading.EMPTY),
        1,
        null);
  }
}
