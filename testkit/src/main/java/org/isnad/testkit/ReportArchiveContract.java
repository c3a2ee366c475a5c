package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testkit.SampleReports.MORNING;
import static org.isnad.testkit.SampleReports.arabic;
import static org.isnad.testkit.SampleReports.corrected;
import static org.isnad.testkit.SampleReports.english;
import static org.isnad.testkit.SampleReports.merging;
import static org.isnad.testkit.SampleReports.placed;
import static org.isnad.testkit.SampleReports.revised;
import static org.isnad.testkit.SampleReports.splitting;
import static org.isnad.testkit.SampleReports.withAgencies;
import static org.isnad.testkit.SampleReports.withArticle;
import static org.isnad.testkit.SampleReports.withText;
import static org.isnad.testkit.SampleReports.withTitle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.isnad.model.Article;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Placement;
import org.isnad.model.Report;
import org.isnad.model.Story;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.isnad.pipeline.Filed;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ReportArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ReportArchive} does, as seen through the library beside it. */
public abstract class ReportArchiveContract {
  /** An empty archive. */
  protected abstract ReportArchive archive();

  /** The library that reads it. */
  protected abstract Library library();

  private Report kept(Report report, long storyId) {
    archive().keep(report, placed(report, storyId));
    return report;
  }

  private List<Long> replayed(Instant since) {
    List<Long> ids = new ArrayList<>();
    archive().replay(since, placed -> ids.add(placed.report().id()));
    return ids;
  }

  private NavigableMap<Long, Long> keptAfter(long sequence) {
    NavigableMap<Long, Long> ids = new TreeMap<>();
    archive().keptAfter(sequence, (number, placed) -> ids.put(number, placed.report().id()));
    return ids;
  }

  @Test
  public void aReportComesBackWordForWord() {
    Report report = arabic(10, "nahran", 0);
    WireCopy copy = new WireCopy(10, "marwan-agency", 0.625);
    archive().keep(report, placed(report, 10, copy));
    assertThat(library().report(10)).contains(new PlacedReport(report, 10, copy));
  }

  @Test
  public void aReportIsHeldUnderItsIdentity() {
    Report report = kept(arabic(10, "nahran", 0), 10);
    kept(english(11, "nahran", 1), 11);
    assertThat(archive().held(report.canonical())).contains(report);
    assertThat(archive().held(new CanonicalUrl("https://nobody.example/"))).isEmpty();
    Report changed = kept(corrected(report, 2), 10);
    assertThat(archive().held(report.canonical())).contains(changed);
  }

  @Test
  public void aDateKeepsThePublishersOffset() {
    Report report = arabic(10, "nahran", 0);
    Article a = report.article();
    Dated dated = new Dated(MORNING, "json-ld", true, ZoneOffset.ofHoursMinutes(3, 30));
    Report zoned = withArticle(report, changed(a, a.authors(), dated, a.tags()));
    kept(zoned, 10);
    assertThat(library().report(10)).map(PlacedReport::report).contains(zoned);
  }

  @Test
  public void aReportWithoutTitlePictureOrReadingIsKeptToo() {
    Report report = withTitle(english(10, "nahran", 0), null);
    kept(report, 10);
    assertThat(library().report(10)).contains(new PlacedReport(report, 10, null));
    assertThat(library().story(10)).map(Story::headline).contains("");
  }

  @Test
  public void keepingTheSameRevisionAgainChangesNothing() {
    Report report = kept(arabic(10, "nahran", 0), 10);
    Story story = library().story(10).orElseThrow();
    long last = keptAfter(0).lastKey();
    archive().keep(report, placed(report, 10));
    assertThat(library().story(10)).contains(story);
    assertThat(library().changes(10)).hasSize(1);
    assertThat(library().totals().attributions()).isEqualTo(2);
    assertThat(keptAfter(last)).isEmpty();
  }

  @Test
  public void whatTwoSourcesReportedIsOneSourcesWhenTheyTurnOutToBeOne() {
    kept(arabic(10, "nahran", 0), 10);
    kept(arabic(11, "nahran-sport", 1), 10);
    kept(arabic(12, "manara", 2), 10);
    assertThat(library().story(10)).map(Story::sources).contains(3);
    long last = keptAfter(0).lastKey();
    assertThat(archive().handOver("nahran-sport", "nahran")).isEqualTo(1);
    assertThat(library().bySource("nahran", null, 9)).hasSize(2);
    assertThat(library().bySource("nahran-sport", null, 9)).isEmpty();
    assertThat(library().story(10)).map(Story::sources).contains(2);
    assertThat(keptAfter(last)).as("the index reads it anew").hasSize(1);
    assertThat(archive().handOver("nahran-sport", "nahran")).isZero();
  }

  @Test
  public void aRevisionTakesThePlaceOfTheOneBefore() {
    Report report = kept(arabic(10, "nahran", 0), 10);
    Report second = revised(withTitle(report, "وزير الري يصحح موعد افتتاح السد"), 2);
    archive().keep(second, placed(second, 10));
    assertThat(library().report(10)).map(PlacedReport::report).contains(second);
    assertThat(library().story(10)).map(Story::headline).contains(second.headline());
    assertThat(library().story(10)).map(Story::reports).contains(1);
    assertThat(library().totals().attributions()).isEqualTo(2);
    assertThat(library().byHashtag("مياه", null, 9)).hasSize(1);
  }

  @Test
  public void aRevisionOfTheSameWordsIsNoCorrection() {
    Report report = kept(arabic(10, "nahran", 0), 10);
    Story story = library().story(10).orElseThrow();
    long last = keptAfter(0).lastKey();
    Report same = withAgencies(revised(report, 2), "marwan-agency");
    archive().keep(same, splitting(same, 10, 11));
    assertThat(library().report(10)).map(PlacedReport::report).contains(report);
    assertThat(library().story(10)).contains(story);
    assertThat(library().changes(10)).hasSize(1);
    assertThat(keptAfter(last)).isEmpty();
    // The next true correction is one, whatever its number.
    Report third = corrected(report, 3);
    archive().keep(third, placed(third, 10));
    assertThat(library().report(10)).map(PlacedReport::report).contains(third);
  }

  @Test
  public void aChangedWordTagAuthorOrDateIsACorrection() {
    Report report = kept(arabic(10, "nahran", 0), 10);
    Article a = report.article();
    List<Article> corrections =
        List.of(
            withText(report, Language.ARABIC, "نص آخر").article(),
            changed(a, a.authors(), a.published(), List.of("سدود", "مياه")),
            changed(a, List.of(), a.published(), a.tags()),
            changed(a, a.authors(), null, a.tags()));
    for (int i = 0; i < corrections.size(); i++) {
      Report next = revised(withArticle(report, corrections.get(i)), i + 2);
      archive().keep(next, placed(next, 10));
      assertThat(library().report(10)).map(PlacedReport::report).contains(next);
    }
  }

  private static Article changed(
      Article a, List<String> authors, @Nullable Dated published, List<String> tags) {
    return new Article(
        a.url(),
        a.canonical(),
        a.amp(),
        a.language(),
        a.direction(),
        a.title(),
        authors,
        published,
        a.modified(),
        a.site(),
        a.section(),
        a.image(),
        tags,
        a.blocks(),
        a.dateline(),
        a.credit(),
        a.paywalled());
  }

  @Test
  public void aRevisionThatComesLateChangesNothing() {
    Report report = arabic(10, "nahran", 0);
    Report second = revised(withTitle(report, "وزير الري يصحح موعد افتتاح السد"), 2);
    kept(second, 10);
    kept(report, 10);
    assertThat(library().report(10)).map(PlacedReport::report).contains(second);
  }

  @Test
  public void aRevisionMayMoveToAnotherStory() {
    kept(arabic(10, "nahran", 0), 10);
    Report moved = kept(arabic(11, "sahil", 1), 10);
    Report second = corrected(moved, 2);
    archive().keep(second, placed(second, 11));
    assertThat(library().story(10)).map(Story::reports).contains(1);
    assertThat(library().story(11)).map(Story::reports).contains(1);
  }

  @Test
  public void reportsAreReplayedInTheOrderTheyWereKeptFromATimeOn() {
    kept(arabic(12, "nahran", 30), 12);
    kept(arabic(11, "nahran", 0), 11);
    kept(arabic(10, "nahran", 31), 10);
    assertThat(replayed(Instant.MIN)).containsExactly(12L, 11L, 10L);
    assertThat(replayed(MORNING.plusSeconds(1))).containsExactly(12L, 10L);
  }

  @Test
  public void manyReportsAreReplayedOnceEach() {
    long[] ids = LongStream.rangeClosed(1, 450).toArray();
    for (long id : ids) {
      kept(english(id, "nahran", (int) id), id);
    }
    assertThat(replayed(Instant.MIN))
        .containsExactly(LongStream.of(ids).boxed().toArray(Long[]::new));
  }

  @Test
  public void sequenceNumbersRiseAndARevisionGetsANewOne() {
    Report report = kept(arabic(10, "nahran", 0), 10);
    kept(arabic(11, "nahran", 1), 10);
    assertThat(keptAfter(0).values()).containsExactly(10L, 11L);
    assertThat(keptAfter(0).firstKey()).isPositive();
    long last = keptAfter(0).lastKey();
    kept(corrected(report, 2), 10);
    assertThat(keptAfter(last).values()).containsExactly(10L);
  }

  @Test
  public void placementsComeBackInTheirFirstOrderWithWhatTheyChanged() {
    kept(arabic(12, "nahran", 30), 12);
    Report first = kept(arabic(11, "nahran", 0), 11);
    Report merging = arabic(13, "wadi", 3);
    Placement placement = merging(merging, 11, 12);
    List<Placement.Moved> moved = List.of(new Placement.Moved(11, 13));
    archive()
        .keep(
            merging,
            new Placement(13, placement.storyId(), placement.copy(), placement.changes(), moved));
    kept(corrected(first, 2), 11);
    List<Filed> placed = new ArrayList<>();
    archive().placed(Instant.MIN, placed::add);
    assertThat(placed).extracting(filed -> filed.report().id()).containsExactly(12L, 11L, 13L);
    assertThat(placed).extracting(filed -> filed.placement().storyId()).startsWith(12L, 11L);
    assertThat(placed.get(1).report().revision()).as("the latest words").isEqualTo(2);
    Placement last = placed.getLast().placement();
    assertThat(last.moved()).isEqualTo(moved);
    assertThat(last.changes())
        .extracting(change -> change.kind() + " " + change.storyId() + " " + change.otherStoryId())
        .containsExactly("MERGED 11 12");
    placed.clear();
    archive().placed(MORNING.plusSeconds(120), placed::add);
    assertThat(placed).extracting(filed -> filed.report().id()).containsExactly(12L, 13L);
  }

  @Test
  public void aMergeMovesTheReportsAndLeavesATrail() {
    kept(arabic(10, "nahran", 0), 10);
    kept(arabic(11, "sahil", 1), 11);
    kept(arabic(12, "jabal", 2), 11);
    long before = keptAfter(0).lastKey();
    Report report = arabic(13, "wadi", 3);
    archive().keep(report, merging(report, 10, 11));
    assertThat(library().reportsOf(10))
        .extracting(placed -> placed.report().id())
        .containsExactly(10L, 11L, 12L, 13L);
    assertThat(library().story(10)).map(Story::sources).contains(4);
    assertThat(library().story(11)).isEmpty();
    assertThat(library().currentStory(11)).contains(10L);
    assertThat(library().currentStory(10)).contains(10L);
    assertThat(library().changes(11))
        .extracting(StoryChange::kind)
        .containsExactly(StoryChange.Kind.OPENED, StoryChange.Kind.JOINED, StoryChange.Kind.MERGED);
    // The search index hears of the moved reports too.
    assertThat(keptAfter(before).values()).containsExactlyInAnyOrder(11L, 12L, 13L);
  }

  @Test
  public void mergesAreFollowedToTheLast() {
    kept(arabic(10, "nahran", 0), 10);
    kept(arabic(11, "sahil", 1), 11);
    kept(arabic(12, "jabal", 2), 12);
    Report one = arabic(13, "wadi", 3);
    archive().keep(one, merging(one, 11, 12));
    Report two = arabic(14, "bahr", 4);
    archive().keep(two, merging(two, 10, 11));
    assertThat(library().currentStory(12)).contains(10L);
    assertThat(library().currentStory(11)).contains(10L);
    assertThat(library().story(10)).map(Story::reports).contains(5);
  }

  @Test
  public void aSplitMovesTheReportToAStoryOfItsOwn() {
    kept(arabic(10, "nahran", 0), 10);
    Report report = kept(arabic(11, "sahil", 1), 10);
    Report second = corrected(report, 2);
    archive().keep(second, splitting(second, 10, 11));
    assertThat(library().story(10)).map(Story::reports).contains(1);
    assertThat(library().story(11)).map(Story::reports).contains(1);
    assertThat(library().currentStory(11)).contains(11L);
  }

  @Test
  public void aStorySplitOffAfterAMergeIsCurrentAgain() {
    kept(arabic(10, "nahran", 0), 10);
    Report eleven = kept(arabic(11, "sahil", 1), 11);
    Report merging = arabic(12, "jabal", 2);
    archive().keep(merging, merging(merging, 10, 11));
    Report second = corrected(eleven, 2);
    archive().keep(second, splitting(second, 10, 11));
    assertThat(library().currentStory(11)).contains(11L);
    assertThat(library().story(10)).map(Story::reports).contains(2);
  }

  @Test
  public void manyThreadsKeepAtOnce() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long id = 1; id <= 60; id++) {
        Report report = english(id, "source-" + id % 7, (int) id);
        threads.execute(() -> archive().keep(report, placed(report, 1)));
      }
    }
    assertThat(library().story(1)).map(Story::reports).contains(60);
    assertThat(library().story(1)).map(Story::sources).contains(7);
    assertThat(keptAfter(0)).hasSize(60);
  }
}
