package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.model.Block;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Ids;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;

/**
 * The whole line over a web of two feeds, on the in-process runner, with the durable side in
 * memory.
 */
class NewsroomTest {
  private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");
  private static final String BODY =
      """
      <p>أعلنت بلدية مرسى النخيل الخميس افتتاح جسر المشاة الجديد فوق الوادي بعد أعمال استمرت عامين.</p>
      <p>وقال رئيس البلدية سامر الحوراني إن الجسر «سيخدم عشرين ألف شخص يومياً»، مضيفاً أن الأعمال كلفت أربعة ملايين.</p>
      <p>ويربط الجسر حي الميناء بالسوق القديمة، وسيُفتح أمام المارة صباح السبت المقبل من دون رسوم.</p>
      """;

  /** The clock stands still here, so nothing may wait for it. */
  private static final Pace UNHURRIED = new Pace(8, 8, Duration.ZERO, 0);

  private Instant now = START;
  private long processes;
  private final InstantSource clock = () -> now;
  private final MemoryStore store = new MemoryStore();
  private final FakeWeb web = new FakeWeb(clock);
  private final Desk desk = new Desk(store, store, store, clock);
  private final List<Filed> filed = new ArrayList<>();
  private final Catalogue catalogue = new Catalogue(List.of(source("sahil"), source("wadi")));
  private final InProcessRunner runner = runner();
  private final Gatherer gatherer =
      new Gatherer(
          SourceBook.of(catalogue),
          web,
          store,
          runner,
          desk,
          new Random(1),
          UNHURRIED,
          new HealthBook());

  private InProcessRunner runner() {
    Ids ids = new Ids(clock, new Random(++processes));
    return new InProcessRunner(
        Newsroom.line(web, SourceBook.of(catalogue), ids), desk, 4, filed::add);
  }

  private static Source source(String id) {
    return new Source(
        id,
        Map.of(Language.ENGLISH, id),
        null,
        SourceKind.PUBLISHER,
        null,
        URI.create("https://" + id + ".example/"),
        List.of(Language.ARABIC),
        List.of(new FeedAddress(URI.create("https://" + id + ".example/rss"), Language.ARABIC)),
        Map.of());
  }

  private void feed(String id, String... items) {
    web.pages.put(
        URI.create("https://" + id + ".example/rss"),
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>"
            + id
            + "</title>"
            + String.join("", items)
            + "</channel></rss>");
  }

  private static String item(String id, int number, String title, String summary) {
    String link = "https://" + id + ".example/" + number;
    return "<item><title>%s</title><link>%s</link><description>%s</description></item>"
        .formatted(title, link, summary);
  }

  private void page(String id, int number, String title, String body) {
    web.pages.put(
        URI.create("https://" + id + ".example/" + number),
        "<!doctype html><html lang=ar><title>%s</title><body><nav><a href=/>الرئيسية</a></nav><article><h1>%s</h1>%s</article></body></html>"
            .formatted(title, title, body));
  }

  private List<Gatherer.Visit> round() throws InterruptedException {
    List<Gatherer.Visit> visits = gatherer.round(true);
    runner.work();
    return visits;
  }

  @Test
  void whatTheFeedGivesToHearFollowsTheReport() throws InterruptedException {
    String files =
        "<enclosure url=\"https://cdn.example/1\" type=\"audio/mpeg\" length=\"9\"/>"
            + "<enclosure url=\"https://cdn.example/1.jpg\" type=\"image/jpeg\" length=\"9\"/>";
    feed(
        "sahil",
        item("sahil", 1, "افتتاح جسر المشاة", "خبر").replace("</item>", files + "</item>"));
    page("sahil", 1, "افتتاح جسر المشاة", BODY);
    feed("wadi");

    round();

    Report report = store.kept.values().iterator().next().report();
    assertThat(report.article().media())
        .containsExactly(new Block.Embed(URI.create("https://cdn.example/1"), null, "audio/mpeg"));
    assertThat(report.article().text()).doesNotContain("cdn.example");
  }

  @Test
  void anEntryBecomesAPlacedReport() throws InterruptedException {
    feed("sahil", item("sahil", 1, "افتتاح جسر المشاة", "خبر"));
    page("sahil", 1, "افتتاح جسر المشاة", BODY);
    feed("wadi");

    round();

    assertThat(store.kept.values()).hasSize(1);
    PlacedReport placed = store.kept.values().iterator().next();
    assertThat(placed.storyId()).isEqualTo(placed.report().id());
    assertThat(placed.report().headline()).isEqualTo("افتتاح جسر المشاة");
    assertThat(placed.report().article().text())
        .startsWith("أعلنت بلدية")
        .endsWith("من دون رسوم.")
        .doesNotContain("الرئيسية");
    assertThat(placed.report().article().language()).isEqualTo(Language.ARABIC);
    assertThat(filed).hasSize(1);
  }

  @Test
  void reportsOfOneEventShareAStory() throws InterruptedException {
    feed("sahil", item("sahil", 1, "افتتاح جسر المشاة في مرسى النخيل", "خبر"));
    page("sahil", 1, "افتتاح جسر المشاة في مرسى النخيل", BODY);
    feed("wadi", item("wadi", 1, "مرسى النخيل تفتتح جسر المشاة", "خبر"));
    page("wadi", 1, "مرسى النخيل تفتتح جسر المشاة", BODY);

    round();

    assertThat(store.kept.values().stream().map(PlacedReport::storyId).distinct()).hasSize(1);
  }

  private void pageNaming(String address, String canonical, String title, String body) {
    web.pages.put(
        URI.create(address),
        "<!doctype html><html lang=ar><title>%s</title><link rel=canonical href='%s'><body><article><h1>%s</h1>%s</article></body></html>"
            .formatted(title, canonical, title, body));
  }

  private static String linked(String link, String title) {
    return "<item><title>%s</title><link>%s</link></item>".formatted(title, link);
  }

  @Test
  void oneArticleUnderTwoAddressesIsOneReport() throws InterruptedException {
    String own = "https://sahil.example/news/77123";
    String phones = "https://m.sahil.example/news/77123";
    feed("sahil", linked(phones, "افتتاح جسر المشاة"), linked(own, "افتتاح جسر المشاة"));
    pageNaming(phones, own, "افتتاح جسر المشاة", BODY);
    pageNaming(own, own, "افتتاح جسر المشاة", BODY);
    feed("wadi");

    round();

    assertThat(store.kept.values())
        .extracting(placed -> placed.report().canonical().value())
        .containsExactly(own);
    assertThat(store.kept.values().iterator().next().report().address()).isEqualTo(URI.create(own));
    assertThat(store.open).isEmpty();
  }

  @Test
  void articlesThatClaimOneAddressAreAllKept() throws InterruptedException {
    List<String> items = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      String address = "https://sahil.example/news/?p=" + i;
      items.add(linked(address, "الخبر رقم " + i));
      pageNaming(
          address,
          "https://sahil.example/news/77123",
          "الخبر رقم " + i,
          BODY.replace("مرسى", "بلدة " + i + " مرسى").replace("الجسر", "المعبر " + i));
    }
    feed("sahil", items.toArray(String[]::new));
    feed("wadi");

    round();

    assertThat(store.kept.values().stream().map(placed -> placed.report().headline()))
        .containsExactlyInAnyOrder("الخبر رقم 1", "الخبر رقم 2", "الخبر رقم 3");
    assertThat(store.kept.values().stream().map(placed -> placed.report().canonical()).distinct())
        .hasSize(3);
  }

  @Test
  void aSecondRoundAdmitsNothingTwice() throws InterruptedException {
    feed("sahil", item("sahil", 1, "افتتاح جسر المشاة", "خبر"));
    page("sahil", 1, "افتتاح جسر المشاة", BODY);
    feed("wadi");
    round();
    int asked = web.asked.get();

    List<Gatherer.Visit> visits = round();

    assertThat(visits).extracting(Gatherer.Visit::admitted).containsOnly(0);
    assertThat(web.asked.get()).isEqualTo(asked + 2);
    assertThat(store.kept).hasSize(1);
  }

  @Test
  void aChangedEntryIsARevisionInTheSameStory() throws InterruptedException {
    feed("sahil", item("sahil", 1, "افتتاح جسر المشاة", "خبر"));
    page("sahil", 1, "افتتاح جسر المشاة", BODY);
    feed("wadi");
    round();
    PlacedReport first = store.kept.values().iterator().next();
    feed("sahil", item("sahil", 1, "تصحيح: افتتاح جسر المشاة", "خبر"));
    page("sahil", 1, "تصحيح: افتتاح جسر المشاة", BODY);

    round();

    assertThat(store.kept).hasSize(1);
    PlacedReport second = store.kept.values().iterator().next();
    assertThat(second.report().revision()).isEqualTo(2);
    assertThat(second.storyId()).isEqualTo(first.storyId());
    assertThat(second.report().headline()).startsWith("تصحيح");
  }

  @Test
  void aMissingPageLeavesTheFeedsOwnWords() throws InterruptedException {
    feed("sahil", item("sahil", 1, "افتتاح جسر المشاة", "أعلنت البلدية افتتاح الجسر يوم الخميس."));
    feed("wadi");

    round();

    assertThat(store.kept.values())
        .singleElement()
        .satisfies(placed ->
            assertThat(placed.report().article().text())
                .isEqualTo("أعلنت البلدية افتتاح الجسر يوم الخميس."));
    assertThat(store.problems).extracting(logged -> logged.problem().code()).contains("http-404");
  }

  @Test
  void aFeedThatIsNoneIsNamedAndItsNeighbourGoesOn() throws InterruptedException {
    web.pages.put(
        URI.create("https://sahil.example/rss"), "<!doctype html><title>صيانة</title><p>عذراً");
    feed("wadi", item("wadi", 1, "افتتاح جسر المشاة", "خبر"));
    page("wadi", 1, "افتتاح جسر المشاة", BODY);

    List<Gatherer.Visit> visits = round();

    assertThat(visits).extracting(Gatherer.Visit::ending).containsExactly("not-a-feed", "ok");
    assertThat(store.kept).hasSize(1);
    assertThat(store.history(URI.create("https://sahil.example/rss")))
        .hasValueSatisfying(history -> assertThat(history.failures()).isEqualTo(1));
  }

  @Test
  void aReportThatCannotBeKeptWaitsAndTheOthersAreKept() throws InterruptedException {
    feed("sahil", item("sahil", 1, "أول", "خبر"), item("sahil", 2, "ثان", "خبر"));
    page("sahil", 1, "أول", BODY);
    page("sahil", 2, "ثان", BODY);
    feed("wadi");
    store.beforeKeeping =
        report -> {
          if (report.headline().equals("أول")) {
            throw new IllegalStateException("disk full");
          }
        };
    round();
    assertThat(store.kept).hasSize(1);
    assertThat(store.wantedCount()).isEqualTo(1);
    assertThat(store.problems).extracting(logged -> logged.problem().code()).contains("not-kept");

    store.beforeKeeping = report -> {};
    now = now.plus(Duration.ofHours(1));
    runner.work();

    assertThat(store.kept).hasSize(2);
    assertThat(store.wantedCount()).isZero();
  }

  @Test
  void aNewProcessGoesOnWhereTheOldOneStopped() throws InterruptedException {
    feed("sahil", item("sahil", 1, "افتتاح جسر المشاة في مرسى النخيل", "خبر"));
    page("sahil", 1, "افتتاح جسر المشاة في مرسى النخيل", BODY);
    feed("wadi");
    round();
    feed("wadi", item("wadi", 1, "مرسى النخيل تفتتح جسر المشاة", "خبر"));
    page("wadi", 1, "مرسى النخيل تفتتح جسر المشاة", BODY);

    InProcessRunner second = runner();
    new Gatherer(
            SourceBook.of(catalogue),
            web,
            store,
            second,
            desk,
            new Random(2),
            UNHURRIED,
            new HealthBook())
        .round(true);
    second.work();

    assertThat(store.kept).hasSize(2);
    assertThat(store.kept.values().stream().map(PlacedReport::storyId).distinct()).hasSize(1);
  }
}
