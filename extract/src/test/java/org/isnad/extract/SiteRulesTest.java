package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

class SiteRulesTest {
  private static final String RULES =
      """
      # an invented site whose pages say everything in an unusual place
      site www.Post.example
      keep div.odd
      drop .said-elsewhere
      title .big
      author .who
      date .when
      """;

  private static final String PAGE =
      """
      <html lang=en><head><title>Post</title></head><body>
      <h1>The Post</h1><p class=big>Ferries stop at the old pier again</p>
      <p class=who>Sara Example</p><p class=when>9 July 2026</p>
      <div class=main><p>%s</p></div>
      <div class=odd><p>The ferries stop at the old pier again, after the town rebuilt the steps that the storm of two winters ago had broken.</p>
      <p class=said-elsewhere>Our readers' letters about ferries are collected on a page of their own, which is updated every evening by the desk.</p>
      <p>The first boat leaves at six, the last one at midnight, and on market days one more crosses in the afternoon for the traders.</p></div>
      </body></html>
      """
          .formatted(InventedSite.ENGLISH_NOTICE);

  private static Article read(String address, SiteRules rules) {
    return InventedSite.article(
        Extractor.extract(
            InventedSite.payload(PAGE),
            URI.create(address),
            null,
            new ReadingAids(SiteTemplate.empty(), rules)));
  }

  @Test
  void saysWhereTheArticleStands() {
    SiteRules rules = SiteRules.parse(RULES, "rules.txt").value();
    for (String address : List.of("https://post.example/1", "https://www.post.example/1")) {
      Article article = read(address, rules);
      assertThat(article.title()).isEqualTo("Ferries stop at the old pier again");
      assertThat(article.authors()).containsExactly("Sara Example");
      assertThat(article.published().evidence()).isEqualTo("site-rule");
      assertThat(article.published().at()).hasToString("2026-07-09T12:00:00Z");
      assertThat(article.text())
          .startsWith("The ferries stop")
          .endsWith("for the traders.")
          .doesNotContain("letters", "Imagined");
    }
  }

  @Test
  void holdsForItsSiteOnly() {
    SiteRules rules = SiteRules.parse(RULES, "rules.txt").value();
    for (String address : List.of("https://otherpost.example/1", "https://example/1")) {
      assertThat(read(address, rules)).isEqualTo(read(address, SiteRules.none()));
    }
  }

  @Test
  void theLongerNameGoesFirst() {
    SiteRules rules =
        SiteRules.parse("site example\nsite post.example\ntitle .big\n", "rules.txt").value();
    assertThat(read("https://post.example/1", rules).title()).startsWith("Ferries");
  }

  @Test
  void whatMatchesNothingIsReadAsOnAnyPage() {
    SiteRules rules =
        SiteRules.parse("site post.example\nkeep .gone\ntitle .gone\ndate .who\n", "r").value();
    String address = "https://post.example/1";
    assertThat(read(address, rules)).isEqualTo(read(address, SiteRules.none()));
  }

  @Test
  void namesTheLineThatIsNoRule() {
    var read =
        SiteRules.parse("keep p\nsite post.example\nkeep p[[\nkeep p\nfetch all\n", "rules.txt");
    assertThat(read.problems()).extracting(Problem::line).containsExactly(1, 3, 5);
    assertThat(read.problems()).extracting(Problem::code).containsOnly("bad-rule");
    assertThat(read.value().rules()).hasSize(1);
    assertThat(read.value().rules().getFirst().keep()).containsExactly("p");
    assertThatThrownBy(
            () -> new SiteRule("a", List.of("p[["), List.of(), List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalStateException.class);
  }
}
