package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {

  private static final String GOOD =
      """
      - id: manara
        name: {ar: المنارة, en: Al Manara}
        country: JO
        kind: publisher
        owner: A house
        home: https://manara.example/
        languages: [ar, en]
        feeds:
          - https://manara.example/rss
          - {url: "https://manara.example/en/rss", language: en}
      """;

  @Test
  void readsEveryField() {
    Parsed<Catalogue> parsed = CatalogueFile.parse(GOOD, "mine.yaml");
    assertThat(parsed.problems()).isEmpty();
    Source source = parsed.value().byId("manara").orElseThrow();
    assertThat(source.name(Language.ARABIC)).isEqualTo("المنارة");
    assertThat(source.country()).isEqualTo("JO");
    assertThat(source.kind()).isEqualTo(SourceKind.PUBLISHER);
    assertThat(source.owner()).isEqualTo("A house");
    assertThat(source.languages()).containsExactly(Language.ARABIC, Language.ENGLISH);
    assertThat(source.feeds()).hasSize(2);
    assertThat(source.feeds().get(0).language()).isNull();
    assertThat(source.feeds().get(1).language()).isEqualTo(Language.ENGLISH);
    assertThat(source.feeds()).noneMatch(FeedAddress::paused);
  }

  @Test
  void readsTheListUnderItsKeyToo() {
    String nested = "sources:\n" + GOOD.indent(2);
    assertThat(CatalogueFile.parse(nested).value().sources()).hasSize(1);
  }

  @Test
  void anEmptyFileHasNoSources() {
    Parsed<Catalogue> parsed = CatalogueFile.parse("# nothing yet\n");
    assertThat(parsed.value().sources()).isEmpty();
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void aBadEntryIsNamedWithItsLineAndItsNeighboursStay() {
    String yaml =
        GOOD
            + """
            - id: Not An Id
              name: {ar: بلا}
              kind: publisher
              home: https://x.example/
            - id: manara
              name: {ar: أخرى}
              kind: publisher
              home: https://other.example/
            - id: wrong
              name: {ar: خطأ, xxxx: bad}
              kind: paper
              home: not an address
            - id: dropped-fields
              name: {ar: باق}
              kind: agency
              country: ZZ
              home: https://kept.example/
              feeds: [/relative]
              colour: blue
            - just text
            - id: last
              name: {en: Last}
              kind: official
              home: https://last.example/
            """;
    Parsed<Catalogue> parsed = CatalogueFile.parse(yaml, "mine.yaml");
    assertThat(parsed.value().sources())
        .extracting(Source::id)
        .containsExactly("manara", "dropped-fields", "last");
    assertThat(parsed.problems())
        .extracting(problem -> problem.code() + "@" + problem.line())
        .containsExactlyInAnyOrder(
            "bad-id@11",
            "duplicate-id@15",
            "bad-language@20",
            "bad-kind@21",
            "bad-home@22",
            "unknown-key@29",
            "bad-country@26",
            "bad-feed@28",
            "not-a-source@30");
    assertThat(parsed.problems()).extracting(Problem::subject).containsOnly("mine.yaml");
  }

  @Test
  void brokenYamlCostsOnlyTheEntryItStandsIn() {
    String yaml =
        GOOD
            + """
            - id: broken
              name: {ar: "غير مغلق
              kind: publisher
            - id: last
              name: {en: Last}
              kind: official
              home: last.example
            - id: fine
              name: {en: Fine}
              kind: official
              home: https://fine.example/
            """;
    Parsed<Catalogue> parsed = CatalogueFile.parse(yaml, "mine.yaml");
    assertThat(parsed.value().sources()).extracting(Source::id).containsExactly("manara", "fine");
    assertThat(parsed.problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("not-yaml", "bad-home");
    assertThat(parsed.problems())
        .filteredOn(problem -> problem.code().equals("bad-home"))
        .extracting(Problem::line)
        .containsExactly(17);
  }

  @Test
  void aFileThatIsNoListSaysSo() {
    assertThat(CatalogueFile.parse("hello").problems())
        .extracting(Problem::code)
        .containsExactly("not-a-list");
    assertThat(CatalogueFile.parse("{{{{").problems())
        .extracting(Problem::code)
        .containsExactly("not-yaml");
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    Catalogue builtIn = CatalogueFile.builtIn();
    Parsed<Catalogue> again = CatalogueFile.parse(CatalogueFile.write(builtIn));
    assertThat(again.problems()).isEmpty();
    assertThat(again.value().sources()).containsExactlyElementsOf(builtIn.sources());
  }

  @Test
  void aPageOfLinksHasItsSelectorsAndKeepsThem() {
    String yaml =
        """
        - id: sahl
          name: {ar: صحيفة السهل}
          kind: publisher
          home: "https://sahl.example/"
          languages: [ar]
          feeds: [{url: "https://sahl.example/news", links: {item: "li.news", date: "time"}}]
        - id: jabal
          name: {ar: صحيفة الجبل}
          kind: publisher
          home: "https://jabal.example/"
          languages: [ar]
          feeds: [{url: "https://jabal.example/news", links: {title: "h3", picture: "img"}}]
        """;
    Parsed<Catalogue> parsed = CatalogueFile.parse(yaml);
    assertThat(parsed.value().sources().iterator().next().feeds().getFirst().links())
        .isEqualTo(new LinkSelectors("li.news", null, null, "time", null));
    assertThat(parsed.problems())
        .extracting(Problem::code)
        .containsExactly("unknown-key", "no-item");
    Parsed<Catalogue> again = CatalogueFile.parse(CatalogueFile.write(parsed.value()));
    assertThat(again.value().sources()).containsExactlyElementsOf(parsed.value().sources());
  }
}
