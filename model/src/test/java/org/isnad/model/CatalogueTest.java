package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Source DAILY =
      new Source(
          "daily",
          Map.of(Language.ARABIC, "اليومية", Language.ENGLISH, "The Daily"),
          "JO",
          SourceKind.PUBLISHER,
          null,
          URI.create("https://www.daily.example/"),
          List.of(Language.ARABIC),
          List.of(new FeedAddress(URI.create("https://feeds.daily.example/rss"), null)),
          Map.of());

  @Test
  void findsASourceByAnyHostBelowItsOwn() {
    Catalogue catalogue = new Catalogue(List.of(DAILY));
    assertThat(catalogue.byAddress(URI.create("http://m.daily.example/a"))).contains(DAILY);
    assertThat(catalogue.byAddress(URI.create("https://feeds.daily.example/x"))).contains(DAILY);
    assertThat(catalogue.byAddress(URI.create("https://notdaily.example/a"))).isEmpty();
  }

  @Test
  void twoSourcesWithOneIdAreRefused() {
    assertThatThrownBy(() -> new Catalogue(List.of(DAILY, DAILY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("daily");
  }

  @Test
  void aSourceIsNamedInTheAskedLanguageElseItsOwn() {
    assertThat(DAILY.name(Language.ENGLISH)).isEqualTo("The Daily");
    assertThat(DAILY.name(Language.FRENCH)).isEqualTo("اليومية");
  }
}
