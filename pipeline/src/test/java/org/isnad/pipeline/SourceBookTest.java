package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;

class SourceBookTest {
  private static final Source HARBOUR =
      new Source(
          "harbour",
          Map.of(Language.ARABIC, "صحيفة الميناء"),
          "OM",
          SourceKind.PUBLISHER,
          null,
          URI.create("https://harbour.example/"),
          List.of(Language.ARABIC),
          List.of(
              new FeedAddress(URI.create("https://harbour.example/rss"), null).pausing(true),
              new FeedAddress(URI.create("https://harbour.example/sport"), Language.ENGLISH)),
          Map.of());

  @Test
  void aChangeIsKeptAndToldAndWhatIsMadeOfTheSourcesIsMadeAnew() {
    List<Integer> kept = new ArrayList<>();
    List<Integer> told = new ArrayList<>();
    SourceBook book =
        new SourceBook(Catalogue.empty(), catalogue -> kept.add(catalogue.sources().size()));
    book.onChange(catalogue -> told.add(catalogue.sources().size()));
    Supplier<List<Integer>> count = book.derived(c -> List.of(c.sources().size()));
    List<Integer> before = count.get();
    assertThat(before).containsExactly(0);
    assertThat(count.get()).as("made once").isSameAs(before);
    assertThat(book.change(catalogue -> catalogue.with(HARBOUR))).isInstanceOf(Outcome.Done.class);
    assertThat(kept).containsExactly(1);
    assertThat(told).containsExactly(1);
    assertThat(count.get()).containsExactly(1);
  }

  @Test
  void whatCannotBeKeptDoesNotCount() {
    SourceBook book =
        new SourceBook(
            Catalogue.empty(),
            catalogue -> {
              throw new IOException("the disk is full");
            });
    assertThat(book.change(catalogue -> catalogue.with(HARBOUR)))
        .isEqualTo(
            Outcome.failed(Problem.of("catalogue", "not-kept", "sources", "the disk is full")));
    assertThat(book.catalogue().sources()).isEmpty();
  }

  @Test
  void aPausedFeedIsSoInTheFileToo() {
    String yaml = CatalogueFile.write(Catalogue.empty().with(HARBOUR));
    assertThat(CatalogueFile.parse(yaml).value().byId("harbour")).contains(HARBOUR);
    assertThat(HARBOUR.paused()).as("one feed goes on").isFalse();
    assertThat(CatalogueFile.parse(yaml.replace("paused: true", "paused: perhaps")).problems())
        .extracting(Problem::code)
        .containsExactly("bad-truth");
  }

  @Test
  void aSourceIsReplacedInItsPlaceAndTakenOut() {
    Source other = HARBOUR.withFeeds(List.of());
    Catalogue changed = Catalogue.empty().with(HARBOUR).with(other);
    assertThat(changed.sources()).containsExactly(other);
    assertThat(other.withMoreFeeds(HARBOUR.feeds()).withMoreFeeds(HARBOUR.feeds()))
        .isEqualTo(HARBOUR);
    assertThat(changed.without("harbour").sources()).isEmpty();
  }
}
