package org.isnad.bench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.isnad.chain.ChainReader;
import org.isnad.chain.ReadText;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.pipeline.CatalogueFile;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reports of some 400 words a second on one thread: all that is read out of a report (attributions,
 * agencies credited, figures, dated events), and the attributions alone. Invented, and fuller of
 * speech than reports are.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ChainReading {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);
  private static final int PARAGRAPHS = 8;

  private static final String ENGLISH =
      "The old bridge will stay closed until spring, Mayor Anna Keller said on Monday. “We will not"
          + " take risks with people's lives,” she told reporters. Workers painted the railings and"
          + " planted forty trees along the river last week. According to the harbour office, three"
          + " ferries were delayed and about 600 people waited for two hours.";

  private static final String ARABIC =
      "قالت وزيرة المياه ليلى الهادي، الاثنين، إن سد النخيل لن يُغلق قبل نهاية العام. وأضافت"
          + " للصحفيين أن الوزارة ستراجع خطة الصيانة. ونقلت وكالة تاس عن مهندس في الموقع قوله"
          + " «المياه ترتفع ببطء». وافتتح العمدة السوق أمس، ثم غادر إلى بيته بعدما انتظر نحو 600"
          + " شخص ساعتين. ويمر الطريق عبر خمس قرى صغيرة.";

  private static final String FRENCH =
      "Le vieux pont restera fermé jusqu'au printemps, a indiqué lundi la maire Anne Keller. « Nous"
          + " ne prendrons aucun risque », a-t-elle ajouté devant la presse. Les ouvriers ont"
          + " repeint les rambardes et planté quarante arbres le long de la rivière la semaine"
          + " dernière. Selon la capitainerie, trois bacs ont été retardés et environ 600 personnes"
          + " ont attendu.";

  @Param({"ar", "en", "fr"})
  public String tag = "en";

  private final ChainReader reader = new ChainReader(CatalogueFile.builtIn());
  private String text = "";
  private @Nullable Article article;
  private Language language = Language.ENGLISH;

  @Setup
  public void write() {
    language = Language.of(tag);
    String paragraph =
        switch (tag) {
          case "ar" -> ARABIC;
          case "fr" -> FRENCH;
          default -> ENGLISH;
        };
    article =
        new Article(
            null,
            null,
            null,
            language,
            tag.equals("ar") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Collections.nCopies(PARAGRAPHS, new Block.Paragraph(paragraph)),
            null,
            null,
            false);
    text = article.text();
  }

  @Benchmark
  public int all() {
    ReadText read = reader.read(text, language, DAY);
    return read.attributions().size()
        + read.figures().size()
        + read.events().size()
        + reader.agencies(Objects.requireNonNull(article)).size();
  }

  @Benchmark
  public int attributions() {
    return reader.attributions(text, language).size();
  }
}
