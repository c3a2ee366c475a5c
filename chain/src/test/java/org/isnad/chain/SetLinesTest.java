package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetLinesTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  private List<Attribution> read(String language, String text) {
    return reader.attributions(text, Language.of(language));
  }

  private static List<String> names(List<Attribution> attributions) {
    return attributions.stream()
        .map(Attribution::speaker)
        .map(speaker -> speaker == null ? "-" : speaker.name())
        .toList();
  }

  private static String first(Attribution attribution) {
    return attribution.content().getFirst().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "ar|«سنعود إلى الحقول قبل المطر» — ليلى الهادي، مزارعة|ليلى الهادي|سنعود إلى الحقول قبل المطر",
        "ar|\"مَا بْقَاتْش الخُـــبزة كيما كانت\" - محند أوعمر|محند أوعمر|مَا بْقَاتْش الخُـــبزة كيما كانت",
        "en|“The river was never this low.” ― Tom O'Hara|Tom O'Hara|The river was never this low.",
        "en|\"We will rebuild the pier\" -- Jean-Luc Okoye, fisherman|Jean-Luc Okoye|We will rebuild the pier",
        "fr|« Le pont tiendra encore cent ans » – Anne Le Goff|Anne Le Goff|Le pont tiendra encore cent ans",
      })
  void aSignedQuotationIsItsSigners(String language, String text, String name, String content) {
    String report = "x.\n" + text + "\n" + text.replace('x', 'y') + ".";
    List<Attribution> found = read(language, report);
    assertThat(names(found)).containsExactly(name, name);
    assertThat(first(found.getFirst())).isEqualTo(content);
  }

  @Test
  void theSignatureMayStandBelow() {
    List<Attribution> found = read("ar", "«لا نطلب سوى الماء»\n— أم سامر، نازحة");
    assertThat(names(found)).containsExactly("أم سامر");
    Mention speaker = found.getFirst().speaker();
    assertThat(speaker == null ? "" : speaker.mention()).isEqualTo("أم سامر، نازحة");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "en|“Blue Harbour” / - Opens on Friday at eight",
        "en|“Blue Harbour” – which opens on Friday – is a film about a lighthouse.",
        "en|“Blue Harbour” — the new film about a lighthouse",
        "ar|«مرفأ أزرق» / - يعرض يوم الجمعة في الثامنة",
        "fr|« Port bleu » / - Sortie vendredi à huit heures",
      })
  void aListOrATitleIsNobodysWord(String language, String text) {
    assertThat(read(language, text.replace(" / ", "\n"))).isEmpty();
  }

  @Test
  void theTurnsOfAConversationAreTheirSpeakers() {
    List<Attribution> found =
        read(
            "ar",
            """
            الميزان: كيف بدأت فكرة ترميم السوق القديم في المدينة؟
            سامي درويش: بدأت حين سقط سقف الممر الغربي قبل سبعة أعوام.
            كنا ثلاثة مهندسين بلا ميزانية.
            الميزان: ومن الذي دفع ثمن الحجارة والخشب في النهاية؟
            سامي درويش: التجار أنفسهم، ولم نأخذ قرشاً واحداً من البلدية.
            """);
    assertThat(names(found)).containsExactly("الميزان", "سامي درويش", "الميزان", "سامي درويش");
    assertThat(found.get(1).content().stream().map(Passage::text))
        .containsExactly(
            "بدأت حين سقط سقف الممر الغربي قبل سبعة أعوام.", "كنا ثلاثة مهندسين بلا ميزانية.");
  }

  @Test
  void capitalsBeforeAColonAreASpeaker() {
    List<Attribution> found =
        read(
            "en",
            """
            HARLAN: Do you regret that the bridge was closed for a year?
            OKOYE: The steel was tired and no one was hurt, so no.
            HARLAN: And what about the shops on the other bank of the river?
            OKOYE: They had to wait, and we paid them for the wait.
            """);
    assertThat(names(found)).contains("HARLAN", "OKOYE");
    assertThat(found.stream().map(SetLinesTest::first))
        .contains("They had to wait, and we paid them for the wait.");
  }

  @Test
  void aTurnIsToldOnce() {
    List<Attribution> found =
        read(
            "en",
            """
            Haddad: What do you think about the new law of water?
            Malich: I think it is a good law for all of us.
            Haddad: And what comes next for the people here?
            Malich: Next come the elections of the spring.
            """);
    assertThat(found).extracting(one -> one.cue().span().start()).doesNotHaveDuplicates();
  }

  @Test
  void headingsOfAListAreNoSpeakers() {
    String item = "Price: 20\nRating: four\nPlace: Sandmere\n";
    assertThat(read("en", item + item + item)).isEmpty();
    assertThat(read("ar", "السعر: 20\nالتقييم: 4\nالسعر: 30\nالتقييم: 5\n")).isEmpty();
  }

  @Test
  void whatAReaderOfWordsHasFoundStays() {
    List<Attribution> found = read("en", "“We will wait,” said Anna Keller. — Tom Brandt");
    assertThat(names(found)).containsExactly("Anna Keller");
  }
}
