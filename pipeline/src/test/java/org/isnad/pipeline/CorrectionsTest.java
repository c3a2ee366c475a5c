package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Revision;
import org.isnad.pipeline.Correction.Change;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Instant FIRST = Instant.parse("2026-11-23T10:00:00Z");
  private static final URI ADDRESS = URI.create("https://marfa.example/news/77123");

  private static Article article(String title, String... paragraphs) {
    List<Block> blocks =
        Stream.of(paragraphs).map(text -> (Block) new Block.Paragraph(text)).toList();
    return new Article(
        ADDRESS,
        null,
        null,
        Language.ARABIC,
        Direction.RIGHT_TO_LEFT,
        title,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        blocks,
        null,
        null,
        false);
  }

  private static List<Correction> corrections(Article... versions) {
    List<Revision> earlier = new ArrayList<>();
    for (int i = 0; i + 1 < versions.length; i++) {
      earlier.add(new Revision(i + 1, FIRST.plusSeconds(i), versions[i]));
    }
    int last = versions.length - 1;
    Report now =
        new Report(
            7,
            CanonicalUrl.of(ADDRESS).orElseThrow(),
            ADDRESS,
            "marfa",
            versions.length,
            FIRST.plusSeconds(last),
            versions[last],
            Reading.EMPTY);
    return Corrections.of(earlier, now);
  }

  /** As a person would mark it: what went in square brackets, what came in curly ones. */
  private static List<String> marked(Correction correction) {
    return correction.changes().stream().map(CorrectionsTest::marked).toList();
  }

  private static String marked(Change change) {
    StringBuilder marked = new StringBuilder(change.headline() ? "# " : "");
    for (Correction.Piece piece : change.pieces()) {
      String text = piece.text().strip();
      marked.append(
          switch (piece.fate()) {
            case STAYED -> text + " ";
            case WENT -> "[" + text + "] ";
            case CAME -> "{" + text + "} ";
          });
    }
    return marked.toString().strip();
  }

  @Test
  void theHeadlineAndAFigureAreCorrected() {
    List<Correction> corrections =
        corrections(
            article("مقتل ٣ في انهيار مبنى", "انهار مبنى في المرفأ.", "وقتل ٣ أشخاص في الحادث."),
            article("مقتل ٥ في انهيار مبنى", "انهار مبنى في المرفأ.", "وقتل ٥ أشخاص في الحادث."));
    assertThat(corrections).hasSize(1);
    assertThat(corrections.getFirst().revision()).isEqualTo(2);
    assertThat(corrections.getFirst().seenAt()).isEqualTo(FIRST.plusSeconds(1));
    assertThat(marked(corrections.getFirst()))
        .containsExactly("# مقتل [٣] {٥} في انهيار مبنى", "وقتل [٣] {٥} أشخاص في الحادث.");
  }

  @Test
  void paragraphsThatCameAndWentAreTold() {
    assertThat(
            marked(
                corrections(
                        article("خبر", "أولى كما هي", "ثانية تذهب الآن", "ثالثة كما هي"),
                        article("خبر", "أولى كما هي", "ثالثة كما هي", "وهذا كله جديد"))
                    .getFirst()))
        .containsExactly("[ثانية تذهب الآن]", "{وهذا كله جديد}");
  }

  @Test
  void everyVersionIsComparedWithTheOneBeforeTheLatestFirst() {
    List<Correction> corrections =
        corrections(article("أول"), article("ثان"), article("ثان"), article("ثالث"));
    assertThat(corrections).extracting(Correction::revision).containsExactly(4, 2);
    assertThat(marked(corrections.getFirst())).containsExactly("# [ثان] {ثالث}");
  }

  @Test
  void aReportOfOneVersionHasNone() {
    assertThat(corrections(article("أول", "نص"))).isEmpty();
    assertThat(corrections(article("أول", "نص"), article(" أول ", "نص"))).isEmpty();
  }

  @Test
  void longReportsAreComparedInTimeAndMemory() {
    String[] many = new String[5000];
    for (int i = 0; i < many.length; i++) {
      many[i] = "فقرة رقم " + i;
    }
    String[] others = many.clone();
    others[2500] = "غيرها تماما";
    assertThat(corrections(article("خبر", many), article("خبر", others)).getFirst().changes())
        .hasSize(2);
    String[] all = new String[5000];
    java.util.Arrays.setAll(all, i -> "جديدة " + (5000 - i));
    assertThat(corrections(article("خبر", many), article("خبر", all)).getFirst().changes())
        .hasSize(10_000);
  }
}
