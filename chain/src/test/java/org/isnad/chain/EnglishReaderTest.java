package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishReaderTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  private List<Attribution> read(String text) {
    return reader.attributions(text, Language.ENGLISH);
  }

  private static String speaker(Attribution attribution) {
    return Objects.requireNonNull(attribution.speaker()).name();
  }

  private static List<String> content(Attribution attribution) {
    return attribution.content().stream().map(Passage::text).toList();
  }

  @Test
  void aQuotationGoesOnBehindItsSpeaker() {
    Attribution only =
        read("“We will take no risks,” she told reporters. “The steel is tired.”").getFirst();
    assertThat(content(only)).containsExactly("We will take no risks,", "The steel is tired.");
    assertThat(only.kind()).isEqualTo(AttributionKind.DIRECT);
    assertThat(only.to()).isEqualTo("reporters");
  }

  @Test
  void aQuestionBelongsToWhoAsks() {
    Attribution only = read("“Who pays for the bridge?” Keller asked. “Nobody knows.”").getFirst();
    assertThat(speaker(only)).isEqualTo("Keller");
    assertThat(content(only)).contains("Who pays for the bridge?");
  }

  @Test
  void singleAndDoubledMarksAreMarks() {
    assertThat(content(read("‘We cannot sell below cost,’ said Tom Brandt, a farmer.").getFirst()))
        .containsExactly("We cannot sell below cost,");
    assertThat(content(read("''We cannot sell below cost,'' said Tom Brandt.").getFirst()))
        .containsExactly("We cannot sell below cost,");
  }

  @Test
  void theSpeakerMayStandBehindOrBefore() {
    assertThat(speaker(read("“Nobody warned us,” said Maria Lopez, a farmer.").getFirst()))
        .isEqualTo("Maria Lopez");
    assertThat(speaker(read("Mayor Anna Keller said the road was clear.").getFirst()))
        .isEqualTo("Anna Keller");
    assertThat(
            speaker(read("According to the harbour office, three ferries were late.").getFirst()))
        .isEqualTo("the harbour office");
  }

  @Test
  void whoCarriedItIsKept() {
    Attribution told = read("Omar Brandt told Reuters that the budget would be ready.").getFirst();
    assertThat(told.via()).extracting(Mention::name).containsExactly("Reuters");
    List<Attribution> nested = read("Sergei Lavrov said talks would resume, according to TASS.");
    assertThat(nested)
        .filteredOn(a -> speaker(a).contains("Lavrov"))
        .singleElement()
        .satisfies(a -> assertThat(a.via()).extracting(Mention::name).containsExactly("TASS"));
  }

  @Test
  void intentionsCount() {
    assertThat(content(read("The union vowed to continue the strike.").getFirst()))
        .containsExactly("to continue the strike");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour closed on Sunday and the ferries stayed at the quay.",
        "Brandt scored twice in the first half and left the pitch with a limp.",
        "A crane fell onto a parked van near the market hall.",
        "Heavy rain flooded cellars across the valley overnight.",
        "The new “Blue Line” carries nine thousand people a day."
      })
  void reportersOwnWordsHaveNoSpeaker(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said",
        "said said said",
        "“",
        "“said",
        "”said“ ''' said ''",
        "’‘ said ‘",
        "according to",
        ": : said:",
        "“a” “b” “c” said"
      })
  void badInputGivesSpansInTheText(String text) {
    for (Attribution attribution : read(text)) {
      assertThat(attribution.content())
          .allMatch(p -> p.span().end() <= text.length() && p.text().equals(p.span().of(text)));
    }
  }
}
