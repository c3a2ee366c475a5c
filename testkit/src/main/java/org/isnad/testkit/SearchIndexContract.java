package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.isnad.testkit.SampleReports.MORNING;
import static org.isnad.testkit.SampleReports.arabic;
import static org.isnad.testkit.SampleReports.english;
import static org.isnad.testkit.SampleReports.revised;
import static org.isnad.testkit.SampleReports.withReading;
import static org.isnad.testkit.SampleReports.withText;
import static org.isnad.testkit.SampleReports.withTitle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.pipeline.Facets;
import org.isnad.pipeline.Facets.Narrowing;
import org.isnad.pipeline.SearchIndex;
import org.isnad.pipeline.SearchIndex.Hit;
import org.isnad.pipeline.SearchIndex.Hits;
import org.isnad.pipeline.SearchIndex.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link SearchIndex} does. */
public abstract class SearchIndexContract {
  /** Names that the index is told to know: what is typed, and the ids of whoever is meant. */
  protected static final Map<String, Set<Long>> KNOWN =
      Map.of("نادية الحكيمي", Set.of(71L, 72L), "Hakimi", Set.of(71L, 72L));

  /** An empty index that knows the speakers {@link #KNOWN}. */
  protected abstract SearchIndex index();

  /**
   * Four reports: 10 and 13 quote "سيرغي حمدون" (written سيرجي), 11 has him in Latin letters, 12
   * writes the name the other way and speaks of إيران.
   */
  @BeforeEach
  public void fill() {
    put(arabic(10, "nahran", 0));
    put(english(11, "coast-times", 60));
    put(
        withReading(
            withText(
                withTitle(arabic(12, "sahil", 24 * 60), "طهران تستقبل وفد مروانيا"),
                Language.ARABIC,
                "وصل سيرغي حمدون إلى إيران أمس، ووقّع اتفاقية المياه مع الوزارة.",
                "وقرأ الصحفي الكتاب عن الرحلة."),
            Reading.EMPTY));
    put(withTitle(arabic(13, "nahran", 48 * 60), "سد نهران يحجز المياه للمدارس"));
    index().commit(40);
  }

  private void put(Report report) {
    index().put(new PlacedReport(report, report.id() + 1000, null));
  }

  private Hits search(String text) {
    return index().search(new Query(text, 0, 10));
  }

  private List<Long> found(String text) {
    return search(text).hits().stream().map(Hit::reportId).sorted().toList();
  }

  private static List<String> marked(String text, List<Span> marks) {
    return marks.stream().map(mark -> mark.of(text)).toList();
  }

  @Test
  public void aHitSaysWhatItIs() {
    Hit hit = search("طهران").hits().getFirst();
    assertThat(hit.reportId()).isEqualTo(12);
    assertThat(hit.storyId()).isEqualTo(1012);
    assertThat(hit.sourceId()).isEqualTo("sahil");
    assertThat(hit.title()).isEqualTo("طهران تستقبل وفد مروانيا");
    assertThat(marked(hit.title(), hit.titleMarks())).containsExactly("طهران");
    assertThat(hit.reportedAt()).isEqualTo(MORNING.plusSeconds(86_400));
    assertThat(hit.score()).isPositive();
  }

  @Test
  public void theSnippetStandsInTheTextAndMarksTheMatches() {
    Hit hit = search("اتفاقية المياه").hits().getFirst();
    assertThat(hit.reportId()).isEqualTo(12);
    assertThat(hit.snippet()).startsWith("وصل سيرغي");
    assertThat(marked(hit.snippet(), hit.marks())).containsExactly("اتفاقية", "المياه");
  }

  /** Each line: a query, and behind the arrow the ids it finds. */
  private void check(String lines) {
    assertThat(lines.lines()).allSatisfy(this::checkLine);
  }

  private void checkLine(String line) {
    String[] parts = line.split("⇒", -1);
    List<Long> expected =
        Stream.of(parts[1].strip().split(" "))
            .filter(id -> !id.isEmpty())
            .map(Long::valueOf)
            .toList();
    assertThat(found(parts[0])).as(line).isEqualTo(expected);
    assertThat(search(parts[0]).problem()).as(line).isNull();
  }

  @Test
  public void spellingAndEndingsDoNotMatter() {
    check(
        """
        ايران ⇒ 12
        إِيـــران ⇒ 12
        للوزاره ⇒ 12
        agreement ⇒
        WATERS ⇒ 11
        metre ⇒ 11
        ١٢ مليون ⇒ 10 13
        المدارس ⇒ 13
        كاتب ⇒
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"سيرجي حمدون", "سيرغي حمدون", "hamdoun", "Sergei Hamdoun"})
  public void aNameIsFoundInEverySpellingAndScript(String query) {
    assertThat(found(query)).containsExactly(10L, 11L, 12L, 13L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"سيرجي", "سيرغي", "سيرغى"})
  public void aFirstNameIsFoundInEverySpellingOfItsScript(String query) {
    assertThat(found(query)).containsExactly(10L, 12L, 13L);
  }

  @Test
  public void theSpellingThatWasTypedComesFirst() {
    assertThat(search("سيرغي").hits().getFirst().reportId()).isEqualTo(12);
    assertThat(search("hamdoun").hits().getFirst().reportId()).isEqualTo(11);
  }

  @Test
  public void aNameInAnotherSpellingIsMarked() {
    Hit hit =
        search("Sergei Hamdoun").hits().stream()
            .filter(h -> h.reportId() == 12)
            .findFirst()
            .orElseThrow();
    assertThat(marked(hit.snippet(), hit.marks())).startsWith("سيرغي", "حمدون");
  }

  @Test
  public void facetsCountWhatWasFound() {
    Facets facets = index().facets("سيرغي حمدون");
    assertThat(facets.sources())
        .containsExactly(entry("nahran", 2L), entry("coast-times", 1L), entry("sahil", 1L));
    assertThat(facets.languages()).containsExactly(entry("ar", 3L), entry("en", 1L));
    assertThat(facets.days())
        .containsExactly(
            entry(LocalDate.of(2026, 3, 5), 2L),
            entry(LocalDate.of(2026, 3, 6), 1L),
            entry(LocalDate.of(2026, 3, 7), 1L));
    assertThat(facets.narrowings()).isEmpty();
    assertThat(index().facets("!!!")).isEqualTo(Facets.NONE);
  }

  @Test
  public void aFacetLeavesOutWhatNarrowsItself() {
    String query = "سيرغي مصدر:sahil  حمدون  from:2026-03";
    Facets facets = index().facets(query);
    assertThat(facets.sources()).containsOnlyKeys("nahran", "coast-times", "sahil");
    assertThat(facets.languages()).containsExactly(entry("ar", 1L));
    assertThat(facets.days()).containsExactly(entry(LocalDate.of(2026, 3, 6), 1L));
    assertThat(facets.narrowings())
        .containsExactly(
            new Narrowing(Facets.Kind.SOURCE, "sahil", new Span(6, 16)),
            new Narrowing(Facets.Kind.FROM, "2026-03", new Span(25, 37)));
    assertThat(Facets.without(query, facets.narrowings())).isEqualTo("سيرغي حمدون");
  }

  @Test
  public void operatorsNarrow() {
    check(
        """
        source:sahil ⇒ 12
        مصدر:nahran ⇒ 10 13
        source:sahil source:coast-times ⇒ 11 12
        lang:en ⇒ 11
        المياه source:nahran ⇒ 13
        from:2026-03-06 ⇒ 12 13
        من:٢٠٢٦/٣/٦ إلى:٢٠٢٦/٣/٦ ⇒ 12
        to:2026-03-05 ⇒ 10 11
        speaker:حمدون ⇒ 10 13
        speaker:"سيرغي حمدون" ⇒ 10 13
        speaker:Hamdoun ⇒ 10 13
        speaker:السد ⇒
        via:مروانيا ⇒ 10 13
        #سد_نهران ⇒ 10 13
        #سدّ_نهران from:2026-03-07 ⇒ 13
        مروانيا -طهران ⇒ 10 13
        مروانيا -source:nahran ⇒ 12
        -lang:ar ⇒ 11
        "سد نهران" ⇒ 10 13
        "نهران الجديد" ⇒ 10
        «نهران سد» ⇒
        المياه -"سد نهران" ⇒ 12
        """);
  }

  @Test
  public void aKnownSpeakerIsFoundByWhoHeIs() {
    index().put(new PlacedReport(english(21, "coast-times", 5), 1021, null), Set.of(71L));
    index().put(new PlacedReport(english(22, "coast-times", 6), 1022, null), Set.of(72L, 99L));
    index().put(new PlacedReport(english(23, "coast-times", 7), 1023, null), Set.of(99L));
    index().commit(41);
    check(
        """
        speaker:Hakimi ⇒ 21 22
        متحدث:"نادية الحكيمي" ⇒ 21 22
        source:coast-times -speaker:Hakimi ⇒ 11 23
        speaker:حمدون ⇒ 10 13
        """);
  }

  @Test
  public void aQueryWithoutWordsComesNewestFirst() {
    assertThat(search("source:nahran").hits()).extracting(Hit::reportId).containsExactly(13L, 10L);
  }

  @Test
  public void theHeadlineCountsMore() {
    assertThat(search("المياه").hits()).extracting(Hit::reportId).containsExactly(13L, 12L);
  }

  @Test
  public void functionWordsAreNotRequired() {
    assertThat(found("طهران لكن")).containsExactly(12L);
  }

  @Test
  public void whatCannotBeReadIsNamedAndTheRestIsSearched() {
    assertThat(search("طهران from:31-31-31").problem()).isEqualTo("bad-date: 31-31-31");
    assertThat(found("طهران from:31-31-31")).containsExactly(12L);
    assertThat(search("\"وفد مروانيا").problem()).isEqualTo("open-quote: وفد مروانيا");
    assertThat(found("\"وفد مروانيا")).containsExactly(12L);
    assertThat(search("طهران source:").problem()).isEqualTo("empty-operator: source:");
  }

  @Test
  public void noQueryIsTooOdd() {
    for (String query :
        List.of("", "  ", "-", "\"", "\"\"", "#", ":", "!!!", "\ud800", "- -", "(((", "*", "-#")) {
      assertThat(search(query).hits()).as(query).isEmpty();
    }
  }

  @Test
  public void pagesFollowEachOther() {
    Hits first = index().search(new Query("سيرجي", 0, 2));
    Hits second = index().search(new Query("سيرجي", 2, 2));
    assertThat(first.total()).isEqualTo(3);
    assertThat(second.total()).isEqualTo(3);
    assertThat(first.hits()).hasSize(2);
    assertThat(second.hits()).hasSize(1).doesNotContainAnyElementsOf(first.hits());
    assertThat(index().search(new Query("سيرجي", 4, 2)).hits()).isEmpty();
    assertThat(index().search(new Query("سيرجي", 0, 0)).hits()).isEmpty();
  }

  @Test
  public void aRevisionTakesThePlaceOfTheOneBefore() {
    put(revised(withTitle(arabic(10, "nahran", 0), "تصويب: السد يفتح غدا"), 2));
    index().commit(41);
    assertThat(found("تصويب")).containsExactly(10L);
    assertThat(search("source:nahran").total()).isEqualTo(2);
  }

  @Test
  public void theSequenceIsCommittedWithTheReports() {
    assertThat(index().committed()).isEqualTo(40);
    put(withTitle(arabic(14, "jabal", 0), "خبر جديد عن البحيرة"));
    assertThat(found("البحيرة")).isEmpty();
    index().commit(44);
    assertThat(found("البحيرة")).containsExactly(14L);
    assertThat(index().committed()).isEqualTo(44);
  }

  @Test
  public void clearingEmptiesTheIndex() {
    index().clear();
    assertThat(index().committed()).isZero();
    assertThat(search("lang:ar").total()).isZero();
  }
}
