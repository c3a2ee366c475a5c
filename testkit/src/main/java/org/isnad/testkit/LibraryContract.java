package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testkit.SampleReports.MORNING;
import static org.isnad.testkit.SampleReports.arabic;
import static org.isnad.testkit.SampleReports.corrected;
import static org.isnad.testkit.SampleReports.english;
import static org.isnad.testkit.SampleReports.placed;
import static org.isnad.testkit.SampleReports.withAgencies;
import static org.isnad.testkit.SampleReports.withHashtags;
import static org.isnad.testkit.SampleReports.withText;
import static org.isnad.testkit.SampleReports.withTitle;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Block;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.MediaKind;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Revision;
import org.isnad.model.Story;
import org.isnad.model.WireCopy;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ReportArchive;
import org.isnad.story.HashtagKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Library} answers about what its archive keeps. */
public abstract class LibraryContract {
  /** The empty archive that the library reads. */
  protected abstract ReportArchive archive();

  protected abstract Library library();

  private void keep(Report report, long storyId) {
    keep(report, storyId, null);
  }

  private void keep(Report report, long storyId, @Nullable WireCopy copy) {
    archive().keep(report, placed(report, storyId, copy));
  }

  private Story story(long id) {
    return library().story(id).orElseThrow();
  }

  private static List<Long> ids(List<PlacedReport> reports) {
    return reports.stream().map(placed -> placed.report().id()).toList();
  }

  @Test
  public void theVersionsBeforeThePresentOneAreKept() {
    Report first = arabic(10, "nahran", 0);
    Report second = corrected(first, 2);
    Report third = corrected(first, 3);
    for (Report report : List.of(first, second, third)) {
      archive().keep(report, placed(report, 10));
    }
    assertThat(library().revisions(10))
        .containsExactly(
            new Revision(1, first.seenAt(), first.article()),
            new Revision(2, second.seenAt(), second.article()));
    assertThat(library().revisions(11)).isEmpty();
  }

  @Test
  public void anEmptyLibraryAnswersEmpty() {
    assertThat(library().story(1)).isEmpty();
    assertThat(library().currentStory(1)).isEmpty();
    assertThat(library().report(1)).isEmpty();
    assertThat(library().stories(null, null, 9)).isEmpty();
    assertThat(library().hashtag("مياه")).isEmpty();
    assertThat(library().storiesWithin(null, Instant.EPOCH, MORNING, 9)).isEmpty();
    assertThat(library().earliest()).isEmpty();
    assertThat(library().totals()).isEqualTo(new Library.Totals(0, 0, 0, null));
  }

  @Test
  public void aStoryIsWhatItsReportsMakeIt() {
    Report first = arabic(10, "nahran", 0);
    keep(first, 10);
    keep(english(11, "coast-times", 5), 10);
    keep(arabic(12, "nahran", 9), 10);
    Story story = story(10);
    assertThat(story.headline()).isEqualTo(first.headline());
    assertThat(story.headlineReportId()).isEqualTo(10);
    assertThat(story.language()).isEqualTo(Language.ARABIC);
    assertThat(story.image()).isEqualTo(first.article().image());
    assertThat(story.firstAt()).isEqualTo(MORNING);
    assertThat(story.lastAt()).isEqualTo(MORNING.plusSeconds(9 * 60));
    assertThat(List.of(story.reports(), story.sources(), story.origins())).containsExactly(3, 2, 2);
    assertThat(story.hashtags())
        .containsExactly(
            new Hashtag(HashtagKey.of("سد_نهران"), "سدّ_نهران"), new Hashtag("مياه", "مياه"));
  }

  @Test
  public void theStoriesOfATimeAreThoseMostSourcesReportedThen() {
    keep(arabic(10, "nahran", 0), 10);
    keep(arabic(11, "nahran", 1), 10);
    keep(arabic(12, "nahran", 2), 12);
    keep(english(13, "coast-times", 3), 12);
    keep(arabic(14, "sahil", 600), 14);
    Instant end = MORNING.plusSeconds(3600);
    assertThat(library().storiesWithin(null, MORNING, end, 9))
        .extracting(Story::id)
        .containsExactly(12L, 10L);
    assertThat(library().storiesWithin(Language.ARABIC, MORNING, end, 1))
        .extracting(Story::id)
        .containsExactly(10L);
    assertThat(library().storiesWithin(null, end, end.plusSeconds(60), 9)).isEmpty();
    assertThat(library().sourcesOf(List.of(12L, 14L, 99L)))
        .isEqualTo(Map.of(12L, Set.of("nahran", "coast-times"), 14L, Set.of("sahil")));
    assertThat(library().sourcesOf(List.of())).isEmpty();
    assertThat(library().earliest()).contains(MORNING);
  }

  @Test
  public void whatCanBeSeenIsFoundUntilItIsTakenOut() {
    keep(arabic(10, "nahran", 0), 10);
    keep(english(11, "coast-times", 1), 10);
    keep(arabic(12, "sahil", 2), 12);
    assertThat(ids(library().withMedia(MediaKind.VIDEO, null, 9))).containsExactly(12L, 10L);
    assertThat(ids(library().withMedia(MediaKind.VIDEO, MORNING.plusSeconds(60), 9)))
        .containsExactly(10L);
    assertThat(library().withMedia(MediaKind.VIDEO, null, 9).getLast().report().article().media())
        .containsExactly(new Block.Embed(URI.create("https://video.example/1"), null, "video/mp4"));
    assertThat(library().withMedia(MediaKind.AUDIO, null, 9)).isEmpty();
    keep(withText(corrected(arabic(12, "sahil", 2), 2), Language.ARABIC, "لا فيديو هنا."), 12);
    assertThat(ids(library().withMedia(MediaKind.VIDEO, null, 9))).containsExactly(10L);
  }

  @Test
  public void theHeadlineIsAGoodOneOfAReportThatIsNoCopy() {
    keep(withTitle(arabic(10, "nahran", 0), "عاجل"), 10);
    keep(
        withTitle(arabic(11, "sahil", 1), "نسخة من خبر الوكالة عن السد"),
        10,
        new WireCopy(9, null, 1));
    keep(withTitle(english(12, "coast-times", 2), "Dam opens, says the minister"), 10);
    assertThat(story(10).headlineReportId()).as("most speak Arabic").isEqualTo(11);
    keep(withTitle(arabic(13, "jabal", 3), "وزير المياه يفتتح السد الجديد"), 10);
    assertThat(story(10).headlineReportId()).isEqualTo(13);
    assertThat(story(10).language()).isEqualTo(Language.ARABIC);
  }

  @Test
  public void copiesOfOneWireAreOneOrigin() {
    WireCopy copy = new WireCopy(10, "marwan-agency", 0.9);
    keep(arabic(10, "nahran", 0), 10, copy);
    keep(arabic(11, "sahil", 1), 10, copy);
    assertThat(story(10).origins()).isEqualTo(1);
    // Its own words, but the same agency behind it; and the agency's own page.
    keep(withAgencies(arabic(12, "jabal", 2), "marwan-agency"), 10);
    keep(arabic(13, "marwan-agency", 3), 10);
    assertThat(story(10).origins()).isEqualTo(1);
    keep(withAgencies(arabic(14, "wadi", 4), "other-agency"), 10);
    keep(arabic(15, "bahr", 5), 10);
    assertThat(story(10).origins()).isEqualTo(3);
  }

  @Test
  public void aFamilyWithoutANameIsOneOriginWithTheAgencyItsMembersCredit() {
    WireCopy copy = new WireCopy(10, null, 0.9);
    keep(arabic(10, "nahran", 0), 10, copy);
    keep(withAgencies(arabic(11, "sahil", 1), "marwan-agency"), 10, copy);
    keep(withAgencies(arabic(12, "jabal", 2), "marwan-agency"), 10);
    assertThat(story(10).origins()).isEqualTo(1);
  }

  @Test
  public void whatOneSourceWritesByItselfIsOneOrigin() {
    keep(arabic(10, "nahran", 0), 10);
    keep(arabic(11, "nahran", 1), 10);
    keep(arabic(12, "sahil", 2), 10);
    keep(arabic(13, "nahran", 3), 10);
    assertThat(story(10).origins()).isEqualTo(2);
    // What it takes from an agency is not its own.
    keep(withAgencies(arabic(14, "nahran", 4), "marwan-agency"), 10);
    assertThat(story(10).origins()).isEqualTo(3);
  }

  @Test
  public void aFamilysFirstReportCountsWithItThoughItWasPlacedAlone() {
    keep(arabic(10, "nahran", 0), 10);
    keep(arabic(11, "sahil", 1), 10, new WireCopy(10, null, 0.9));
    assertThat(story(10).origins()).isEqualTo(1);
    // Nobody named an agency: the words are those of the first report's source.
    keep(arabic(12, "nahran", 2), 10);
    assertThat(story(10).origins()).isEqualTo(1);
    keep(arabic(13, "sahil", 3), 10);
    assertThat(story(10).origins()).isEqualTo(2);
  }

  @Test
  public void whatOneMemberOfAFamilyCreditsTheWholeFamilyHas() {
    keep(arabic(10, "nahran", 0), 10);
    keep(withAgencies(arabic(11, "sahil", 1), "marwan-agency"), 10, new WireCopy(10, null, 0.9));
    keep(arabic(12, "jabal", 2), 10, new WireCopy(10, null, 0.8));
    keep(withAgencies(arabic(13, "wadi", 3), "marwan-agency"), 10);
    assertThat(story(10).origins()).isEqualTo(1);
    // Its first report's source has words of its own beside the copy.
    keep(arabic(14, "nahran", 4), 10);
    assertThat(story(10).origins()).isEqualTo(2);
  }

  @Test
  public void aFamilyDoesNotMakeOneOriginOfTwoAgencies() {
    keep(withAgencies(arabic(10, "nahran", 0), "marwan-agency"), 10);
    keep(withAgencies(arabic(11, "sahil", 1), "other-agency"), 10, new WireCopy(10, null, 0.4));
    keep(withAgencies(arabic(12, "jabal", 2), "marwan-agency"), 10, new WireCopy(10, null, 0.9));
    keep(withAgencies(arabic(13, "wadi", 3), "other-agency"), 10);
    assertThat(story(10).origins()).isEqualTo(2);
  }

  @Test
  public void storiesComeByTheirLatestReport() {
    keep(arabic(10, "nahran", 0), 10);
    keep(arabic(11, "nahran", 10), 11);
    keep(english(12, "coast-times", 20), 10);
    assertThat(library().stories(null, null, 9)).extracting(Story::id).containsExactly(10L, 11L);
    assertThat(library().stories(null, null, 1)).extracting(Story::id).containsExactly(10L);
    Instant latest = MORNING.plusSeconds(20 * 60);
    assertThat(library().stories(null, latest, 9)).extracting(Story::id).containsExactly(11L);
  }

  @Test
  public void storiesAreFoundByTheLanguagesOfTheirReports() {
    keep(arabic(10, "nahran", 0), 10);
    keep(english(11, "coast-times", 1), 10);
    keep(arabic(12, "nahran", 2), 12);
    assertThat(library().stories(Language.ENGLISH, null, 9))
        .extracting(Story::id)
        .containsExactly(10L);
    assertThat(library().stories(Language.ARABIC, null, 9))
        .extracting(Story::id)
        .containsExactly(12L, 10L);
    assertThat(library().stories(Language.ARABIC, MORNING.plusSeconds(61), 9))
        .extracting(Story::id)
        .containsExactly(10L);
    assertThat(library().stories(Language.FRENCH, null, 9)).isEmpty();
  }

  @Test
  public void theReportsOfAStoryComeEarliestFirst() {
    keep(arabic(12, "nahran", 9), 12);
    keep(arabic(11, "sahil", 0), 12);
    keep(arabic(10, "jabal", 9), 12);
    assertThat(ids(library().reportsOf(12))).containsExactly(11L, 10L, 12L);
  }

  @Test
  public void reportsOfASourceComeNewestFirst() {
    keep(arabic(10, "nahran", 0), 10);
    keep(arabic(11, "nahran", 1), 10);
    keep(arabic(12, "sahil", 2), 10);
    assertThat(ids(library().bySource("nahran", null, 9))).containsExactly(11L, 10L);
    assertThat(ids(library().bySource("nahran", MORNING.plusSeconds(60), 9))).containsExactly(10L);
    assertThat(ids(library().bySource("nahran", null, 1))).containsExactly(11L);
    assertThat(library().reportsBySource()).isEqualTo(Map.of("nahran", 2L, "sahil", 1L));
  }

  @Test
  public void hashtagsBearTheLabelMostUsed() {
    keep(withHashtags(arabic(10, "nahran", 0), "مياه المياه", "سدود سدود"), 10);
    keep(withHashtags(arabic(11, "sahil", 1), "مياه مياه"), 11);
    keep(withHashtags(arabic(12, "jabal", 2), "مياه مياه"), 12);
    assertThat(library().hashtag("مياه")).contains(new Hashtag("مياه", "مياه"));
    assertThat(ids(library().byHashtag("مياه", null, 2))).containsExactly(12L, 11L);
    assertThat(ids(library().byHashtag("مياه", MORNING.plusSeconds(60), 2))).containsExactly(10L);
  }

  @Test
  public void taggedReportsComeInTheOrderOfTime() {
    keep(arabic(9, "nahran", 0), 10);
    keep(withHashtags(arabic(11, "sahil", 1), "مياه مياه"), 11);
    keep(withHashtags(arabic(10, "nahran", 0), "مياه المياه", "سدود سدود"), 10);
    keep(withHashtags(arabic(12, "jabal", 2), "مياه مياه"), 12);
    Hashtag water = new Hashtag("مياه", "مياه");
    assertThat(library().tagged(MORNING, MORNING.plusSeconds(120)))
        .filteredOn(tagged -> tagged.family() != 9)
        .containsExactly(
            new Library.Tagged(
                MORNING,
                "nahran",
                10,
                List.of(new Hashtag("مياه", "المياه"), new Hashtag("سدود", "سدود"))),
            new Library.Tagged(MORNING.plusSeconds(60), "sahil", 11, List.of(water)));
    assertThat(library().tagged(MORNING.plusSeconds(120), MORNING.plusSeconds(121)))
        .containsExactly(new Library.Tagged(MORNING.plusSeconds(120), "jabal", 12, List.of(water)));
  }

  @Test
  public void theTotalsCountWhatIsKept() {
    keep(arabic(10, "nahran", 0), 10);
    keep(arabic(11, "nahran", 1), 10);
    assertThat(library().totals()).isEqualTo(new Library.Totals(2, 1, 4, MORNING.plusSeconds(120)));
  }
}
