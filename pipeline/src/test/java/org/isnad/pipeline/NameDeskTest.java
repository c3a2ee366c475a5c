package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.chain.KnownNames;
import org.isnad.chain.NamesRead;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Catalogue;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class NameDeskTest {
  private static final String TEXT = "قال سامي درويش إن السد امتلأ.";

  private final List<Long> kept = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aReportInWhichReadingFailsIsToldAndHoldsUpNoOther() {
    KnownNames failing =
        proxy(
            KnownNames.class,
            (name, arguments) -> {
              throw new IllegalStateException("no names today");
            });
    NameBook book =
        proxy(
            NameBook.class,
            (name, arguments) ->
                switch (name) {
                  case "known" -> failing;
                  case "read" -> 0L;
                  case "keep" -> {
                    assertThat(arguments[2]).isEqualTo(NamesRead.NOTHING);
                    kept.add((Long) arguments[0]);
                    yield null;
                  }
                  default -> throw new UnsupportedOperationException(name);
                });
    ReportArchive archive =
        proxy(
            ReportArchive.class,
            (name, arguments) -> {
              ReportArchive.SequencedConsumer each = (ReportArchive.SequencedConsumer) arguments[1];
              each.accept(7, report(70));
              each.accept(8, report(80));
              return null;
            });
    assertThat(
            new NameDesk(archive, book, SourceBook.of(Catalogue.empty()), problems::add).catchUp())
        .isEqualTo(2);
    assertThat(kept).containsExactly(7L, 8L);
    assertThat(problems).extracting(Problem::subject).containsExactly("70", "80");
    assertThat(problems).extracting(Problem::code).containsOnly("internal-error");
  }

  private interface Answering {
    Object to(String name, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> port, Answering answering) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, arguments) -> answering.to(method.getName(), arguments)));
  }

  private static PlacedReport report(long id) {
    URI address = URI.create("https://press.example/" + id);
    Article article =
        new Article(
            null,
            null,
            null,
            Language.ARABIC,
            Direction.RIGHT_TO_LEFT,
            "السد",
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Block.Paragraph(TEXT)),
            null,
            null,
            false);
    Mention speaker = new Mention("سامي درويش", "سامي درويش", new Span(4, 14));
    Attribution said =
        new Attribution(
            AttributionKind.INDIRECT,
            speaker,
            Passage.of(TEXT, new Span(0, 3)),
            List.of(Passage.of(TEXT, new Span(18, 28))),
            List.of(),
            null);
    Reading reading = new Reading(List.of(said), List.of(), List.of(), List.of(), List.of());
    Report report =
        new Report(
            id,
            CanonicalUrl.of(address).orElseThrow(),
            address,
            "press",
            1,
            Instant.EPOCH,
            article,
            reading);
    return new PlacedReport(report, id, null);
  }
}
