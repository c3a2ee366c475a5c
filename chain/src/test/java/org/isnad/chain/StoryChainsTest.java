package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.chain.ChainPicture.Layer;
import org.isnad.chain.ChainPicture.Link;
import org.isnad.chain.ChainPicture.Node;
import org.isnad.chain.ChainPicture.Path;
import org.isnad.model.Language;
import org.isnad.model.SpeakerKind;
import org.junit.jupiter.api.Test;

class StoryChainsTest {
  private static final String CONVOY =
      "قال وزير النقل سامر القاسم إن القافلة وصلت إلى الميناء. وقال القاسم إن الطريق آمن.";

  private final Desk desk = new Desk();

  @Test
  void joinsASpeakerOverSpellingsScriptsAndReports() {
    desk.report("manara", "ar", "2026-03-14T08:00:00Z", null, CONVOY);
    desk.report(
        "harbour",
        "en",
        "2026-03-14T09:00:00Z",
        null,
        "\"The road is safe,\" Samer Qasim told reporters on the quay.");
    ChainPicture picture = picture();
    assertThat(names(picture, Layer.SPEAKER)).containsExactly("سامر القاسم");
    Node speaker = picture.nodes().getFirst();
    assertThat(speaker.name(Language.ENGLISH)).isEqualTo("Samer Qasim");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.OFFICE_HOLDER);
    assertThat(speaker.statements()).isEqualTo(3);
    assertThat(ids(picture, Layer.OUTLET)).containsExactly("manara", "harbour");
    assertThat(picture.links()).containsExactlyInAnyOrder(new Link(0, 1, 2), new Link(0, 2, 1));
  }

  @Test
  void copiesOfADispatchCountOnce() {
    desk.report("manara", "ar", "2026-03-14T08:00:00Z", "afp", CONVOY);
    desk.report("sahil", "ar", "2026-03-14T09:00:00Z", "afp", CONVOY);
    desk.report("dafaf", "ar", "2026-03-14T10:00:00Z", "afp", CONVOY.substring(0, 56));
    ChainPicture picture = picture();
    assertThat(picture.nodes().getFirst().statements()).isEqualTo(2);
    assertThat(ids(picture, Layer.CARRIER)).containsExactly("afp");
    assertThat(picture.links())
        .containsExactlyInAnyOrder(
            new Link(0, 1, 2), new Link(1, 2, 2), new Link(1, 3, 2), new Link(1, 4, 1));
    assertThat(picture.paths().getFirst()).isEqualTo(new Path(List.of(0, 1, 2), 2, 1));
  }

  @Test
  void keepsTheCarriersInTheirOrder() {
    desk.report(
        "manara",
        "ar",
        "2026-03-14T08:00:00Z",
        "afp",
        "ونقلت وكالة تاس عن سامر القاسم قوله «الطريق آمن».");
    ChainPicture picture = picture();
    assertThat(ids(picture, Layer.CARRIER)).containsExactlyInAnyOrder("tass", "afp");
    assertThat(picture.paths())
        .singleElement()
        .satisfies(path ->
            assertThat(path.nodes().stream().map(place -> picture.nodes().get(place)))
                .extracting(Node::sourceId)
                .containsExactly(null, "tass", "afp", "manara"));
  }

  @Test
  void anAgencyThatSpeaksForItselfIsACarrier() {
    desk.report(
        "manara", "ar", "2026-03-14T08:00:00Z", null, "وذكرت رويترز أن القافلة وصلت إلى الميناء.");
    ChainPicture picture = picture();
    assertThat(names(picture, Layer.SPEAKER)).isEmpty();
    assertThat(ids(picture, Layer.CARRIER)).containsExactly("reuters");
    assertThat(picture.paths()).hasSize(1);
  }

  @Test
  void nobodySaidNothing() {
    assertThat(picture().nodes()).isEmpty();
    desk.report("manara", "ar", "2026-03-14T08:00:00Z", null, "وصلت القافلة إلى الميناء.");
    assertThat(picture()).isEqualTo(ChainPicture.EMPTY);
  }

  private ChainPicture picture() {
    return new StoryChains(Press.catalogue()).of(desk.reports());
  }

  private static List<String> names(ChainPicture picture, Layer layer) {
    return picture.nodes().stream()
        .filter(node -> node.layer() == layer)
        .map(node -> node.name(Language.ARABIC))
        .toList();
  }

  private static List<String> ids(ChainPicture picture, Layer layer) {
    return picture.nodes().stream()
        .filter(node -> node.layer() == layer)
        .map(Node::sourceId)
        .toList();
  }
}
