package org.isnad.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.isnad.chain.ChainReader;
import org.isnad.model.Language;
import org.isnad.pipeline.CatalogueFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reports of some 400 words a second on one thread: all that is read out of a text (attributions,
 * figures, dated events). Invented, and fuller of speech than reports are.
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
          + " ferries were delayed and about 600 people waited for two hours.\n\n";

  private static final String ARABIC =
      "قالت وزيرة المياه ليلى الهادي، الاثنين، إن سد النخيل لن يُغلق قبل نهاية العام. وأضافت للصحفيين"
          + " أن الوزارة ستراجع خطة الصيانة. ونقلت وكالة تاس عن مهندس في الموقع قوله «المياه ترتفع"
          + " ببطء». وافتتح العمدة السوق أمس، ثم غادر إلى بيته بعدما انتظر نحو 600 شخص ساعتين. ويمر"
          + " الطريق عبر خمس قرى صغيرة.\n\n";

  @Param({"ar", "en"})
  public String tag = "en";

  private final ChainReader reader = new ChainReader(CatalogueFile.builtIn());
  private String text = "";
  private Language language = Language.ENGLISH;

  @Setup
  public void write() {
    language = Language.of(tag);
    text = (tag.equals("ar") ? ARABIC : ENGLISH).repeat(PARAGRAPHS);
  }

  @Benchmark
  public int all() {
    return reader.attributions(text, language).size()
        + reader.figures(text, language).size()
        + reader.events(text, language, DAY).size();
  }

  @Benchmark
  public int attributions() {
    return reader.attributions(text, language).size();
  }
}
