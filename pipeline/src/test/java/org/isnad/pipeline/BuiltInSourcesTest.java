package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInSourcesTest {
  private static final List<Source> SOURCES = List.copyOf(CatalogueFile.builtIn().sources());

  @Test
  void theFileHasNoProblems() throws IOException {
    try (InputStream stream = CatalogueFile.class.getResourceAsStream("sources.yaml")) {
      String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(CatalogueFile.parse(yaml).problems()).isEmpty();
    }
  }

  @Test
  void thereAreManyAndMostAreArabicAndHaveAFeed() {
    assertThat(SOURCES).hasSizeGreaterThanOrEqualTo(90);
    long arabic =
        SOURCES.stream().filter(source -> source.languages().contains(Language.ARABIC)).count();
    assertThat(arabic).isGreaterThan(SOURCES.size() * 3L / 4);
    long fed = SOURCES.stream().filter(source -> !source.feeds().isEmpty()).count();
    assertThat(fed).isGreaterThan(SOURCES.size() / 2);
  }

  @Test
  void everySourceIsNamedInArabicAndEnglishAndSaysItsLanguages() {
    assertThat(SOURCES)
        .allSatisfy(source -> {
          assertThat(source.names()).containsKeys(Language.ARABIC, Language.ENGLISH);
          assertThat(source.languages()).isNotEmpty();
        });
  }

  @Test
  void everyAddressIsAbsoluteAndNoFeedIsListedTwice() {
    Set<String> feeds = new HashSet<>();
    for (Source source : SOURCES) {
      assertThat(source.home().isAbsolute()).as(source.id()).isTrue();
      for (FeedAddress feed : source.feeds()) {
        assertThat(feed.uri().isAbsolute()).as(source.id()).isTrue();
        assertThat(feeds.add(feed.uri().toString())).as("twice: " + feed.uri()).isTrue();
      }
    }
  }

  @Test
  void everyRegionIsThere() {
    assertThat(SOURCES)
        .extracting(Source::country)
        .contains(
            "SA", "AE", "QA", "KW", "BH", "OM", "EG", "LB", "SY", "JO", "PS", "IQ", "MA", "DZ",
            "TN", "MR", "LY", "SD", "YE");
  }

  @Test
  void onlyAgenciesHaveCreditsAndAllOfThemDoInThreeLanguages() {
    for (Source source : SOURCES) {
      if (source.kind() == SourceKind.AGENCY) {
        assertThat(source.credits())
            .as(source.id())
            .containsKeys(Language.ARABIC, Language.ENGLISH, Language.FRENCH);
      } else {
        assertThat(source.credits()).as(source.id()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "afp, ar, أ ف ب",
    "afp, ar, أ.ف.ب",
    "afp, ar, (أ ف ب)",
    "afp, ar, فرانس برس",
    "afp, ar, وكالة فرانس برس",
    "afp, ar, الفرنسية",
    "afp, en, AFP",
    "afp, fr, Agence France-Presse",
    "reuters, ar, رويترز",
    "reuters, en, Reuters",
    "ap, ar, أ ب",
    "ap, ar, أسوشيتد برس",
    "ap, en, AP",
    "dpa, ar, د ب أ",
    "dpa, en, DPA",
    "wam, ar, وام",
    "spa, ar, واس",
    "sana, ar, سانا",
    "qna, ar, قنا",
    "kuna, ar, كونا",
    "bna, ar, بنا",
    "ona, ar, العمانية",
    "petra, ar, بترا",
    "anadolu, ar, الأناضول",
    "anadolu, en, Anadolu",
    "anadolu, en, AA",
    "xinhua, ar, شينخوا",
    "xinhua, en, Xinhua",
    "tass, ar, تاس",
    "tass, en, TASS",
    "ria-novosti, ar, نوفوستي",
    "ria-novosti, en, RIA Novosti",
    "interfax, ar, إنترفاكس",
    "sputnik-arabic, ar, سبوتنيك",
    "yonhap, ar, يونهاب",
    "yonhap, en, Yonhap",
    "kyodo, ar, كيودو",
    "mena, ar, أ ش أ",
    "mena, en, MENA",
    "wafa, ar, وفا",
    "maan, ar, معا",
    "aps, ar, واج",
    "aps, fr, APS",
    "tap, ar, وات",
    "tap, fr, TAP",
    "map, ar, ومع",
    "map, fr, MAP",
    "ami, ar, واب",
    "suna, ar, سونا",
    "saba, ar, سبأ",
    "lana, ar, وال",
    "shafaq, ar, شفق",
    "ina, ar, واع",
    "ina, en, INA",
    "irna, ar, إرنا",
    "irna, en, IRNA",
    "fars, ar, فارس",
    "tasnim, ar, تسنيم",
    "efe, ar, إفي",
    "efe, en, EFE",
    "ansa, ar, أنسا",
    "ansa, en, ANSA",
    "bloomberg, ar, بلومبرغ",
    "kcna, ar, وكالة الأنباء المركزية الكورية",
    "kcna, en, KCNA",
    "nna, ar, الوكالة الوطنية للإعلام",
    "nna, en, NNA"
  })
  void copyCreditsTheAgencySo(String id, String language, String form) {
    Source agency = CatalogueFile.builtIn().byId(id).orElseThrow();
    assertThat(agency.kind()).isEqualTo(SourceKind.AGENCY);
    assertThat(agency.credits().get(new Language(language))).contains(form);
  }

  @Test
  void noFormCreditsTwoAgencies() {
    List<String> forms = new ArrayList<>();
    for (Source source : SOURCES) {
      source.credits().values().stream().flatMap(List::stream).distinct().forEach(forms::add);
    }
    assertThat(forms).doesNotHaveDuplicates();
  }
}
