package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testkit.SampleReports.MORNING;
import static org.isnad.testkit.SampleReports.arabic;
import static org.isnad.testkit.SampleReports.corrected;
import static org.isnad.testkit.SampleReports.placed;
import static org.isnad.testkit.SampleReports.withReading;
import static org.isnad.testkit.SampleReports.withText;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.isnad.model.Passage;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.NameBook.Before;
import org.isnad.pipeline.NameBook.Decided;
import org.isnad.pipeline.NameDesk;
import org.isnad.pipeline.ReportArchive;
import org.isnad.pipeline.Said;
import org.isnad.pipeline.SourceBook;
import org.junit.jupiter.api.Test;

/** What every {@link NameBook} knows of the names of what its archive keeps. */
public abstract class NameBookContract {
  private static final Instant LATER = MORNING.plusSeconds(86_400);

  /** The empty archive whose reports' names the book has. */
  protected abstract ReportArchive archive();

  protected abstract NameBook names();

  /** Keeps a report in which each speaker, written "office| name", says something. */
  private Report keep(long id, long story, String language, String... speakers) {
    Report report = report(id, language, speakers);
    archive().keep(report, placed(report, story));
    return report;
  }

  private static Report report(long id, String language, String... speakers) {
    StringBuilder text = new StringBuilder();
    List<Attribution> attributions = new java.util.ArrayList<>();
    for (String speaker : speakers) {
      String mention = speaker.replace("| ", " ");
      int start = text.length() + 2;
      text.append("– ").append(mention).append(": كلام ").append(id).append(".\n");
      int words = start + mention.length() + 2;
      Span content = new Span(words, text.length() - 2);
      attributions.add(
          new Attribution(
              AttributionKind.DIRECT,
              new Mention(
                  speaker.substring(speaker.indexOf('|') + 1).strip(),
                  mention,
                  new Span(start, start + mention.length())),
              Passage.of(text.toString(), new Span(start - 2, start - 1)),
              List.of(Passage.of(text.toString(), content)),
              List.of(),
              null));
    }
    return withReading(
        withText(arabic(id, "nahran", (int) id), new Language(language), text.toString().strip()),
        new Reading(attributions, List.of(), List.of(), List.of(), List.of()));
  }

  private int catchUp() {
    return new NameDesk(archive(), names(), SourceBook.of(Catalogue.empty()), problem -> {})
        .catchUp();
  }

  private Name only(String typed) {
    List<Name> found = names().find(typed, 9);
    assertThat(found).as(typed).hasSize(1);
    return found.getFirst();
  }

  private static List<String> spelled(Name name) {
    return name.spellings().stream().map(Name.Spelling::spelled).sorted().toList();
  }

  @Test
  public void anEmptyBookKnowsNobody() {
    assertThat(names().read()).isZero();
    assertThat(catchUp()).isZero();
    assertThat(names().name(7)).isEmpty();
    assertThat(names().said(7, null, 9)).isEmpty();
    assertThat(names().find("لافروف", 9)).isEmpty();
    assertThat(names().find("", 9)).isEmpty();
    assertThat(names().most(9)).isEmpty();
    assertThat(names().spellings("لافروف")).isEmpty();
    assertThat(names().split(7, LATER)).isEqualTo(Decided.NO_NAME);
    assertThat(names().merge(7, 8, LATER)).isEqualTo(Decided.NO_NAME);
  }

  @Test
  public void aNameIsOneOverSpellingsAndScriptsWithItsEvidence() {
    keep(10, 10, "ar", "وزير الخارجية الروسي| سيرغي لافروف");
    keep(11, 11, "ar", "وزير الخارجية الروسي| سيرجي لافروف");
    keep(12, 12, "en", "Sergei Lavrov");
    assertThat(catchUp()).isEqualTo(3);
    assertThat(catchUp()).as("all read").isZero();
    Name name = only("Lavrov");
    assertThat(spelled(name)).containsExactly("Sergei Lavrov", "سيرجي لافروف", "سيرغي لافروف");
    assertThat(name.kind()).isEqualTo(NameKind.PERSON);
    assertThat(name.label(Language.ENGLISH)).isEqualTo("Sergei Lavrov");
    assertThat(name.offices().getFirst().words()).isEqualTo("وزير الخارجية الروسي");
    assertThat(name.offices().getFirst().uses()).isEqualTo(2);
    assertThat(name.statements()).isEqualTo(3);
    assertThat(name.reports()).isEqualTo(3);
    assertThat(name.firstAt()).isEqualTo(MORNING.plusSeconds(600));
    assertThat(name.lastAt()).isEqualTo(MORNING.plusSeconds(720));
    assertThat(name.joins())
        .extracting(join -> join.rule() + " " + join.reportId())
        .containsExactly("SPELLING 11", "SCRIPT 12");
    assertThat(name.joins().getFirst().one()).isEqualTo("سيرجي لافروف");
    assertThat(name.joins().getFirst().other()).isEqualTo("سيرغي لافروف");
    for (String typed : List.of("لافروف", "سيرغي لافروف", "سيرجي لافروف", "Sergey Lavrov")) {
      assertThat(only(typed).id()).as(typed).isEqualTo(name.id());
      assertThat(names().spellings(typed)).as(typed).hasSize(3);
    }
    assertThat(names().most(9)).extracting(Name::id).containsExactly(name.id());
  }

  @Test
  public void everySpellingsIdLeadsToTheName() {
    keep(10, 10, "ar", "الوزير| سيرغي لافروف");
    keep(11, 11, "ar", "الوزير| سيرجي لافروف");
    catchUp();
    Name name = only("لافروف");
    for (Name.Spelling spelling : name.spellings()) {
      assertThat(names().name(spelling.id()).orElseThrow().id()).isEqualTo(name.id());
    }
  }

  @Test
  public void whatItSaidComesNewestFirstPageByPage() {
    keep(10, 10, "ar", "سيرغي لافروف", "سيرغي لافروف", "نادية الحكيمي");
    keep(11, 10, "ar", "سيرغي لافروف");
    keep(12, 12, "ar", "سيرجي لافروف", "سيرجي لافروف");
    catchUp();
    long id = only("لافروف").id();
    List<Said> first = names().said(id, null, 2);
    assertThat(first).extracting(Said::reportId).containsExactly(12L, 12L);
    assertThat(first.getFirst().passages()).containsExactly("كلام 12");
    assertThat(first.getFirst().storyId()).isEqualTo(12);
    assertThat(first.getFirst().sourceId()).isEqualTo("nahran");
    assertThat(first.getFirst().spelled()).isEqualTo("سيرجي لافروف");
    Said last = first.getLast();
    List<Said> rest = names().said(id, new Before(last.at(), last.reportId()), 2);
    assertThat(rest)
        .as("the last report's statements are all there")
        .extracting(said -> said.reportId() + " " + said.statement())
        .containsExactly("11 0", "10 0", "10 1");
  }

  @Test
  public void areportsAndAStorysSpeakersAreTold() {
    keep(10, 10, "ar", "سيرغي لافروف", "نادية الحكيمي", "مصادر مطلعة");
    keep(11, 10, "ar", "الحكيمي");
    catchUp();
    long lavrov = only("لافروف").id();
    long hakimi = only("نادية الحكيمي").id();
    assertThat(names().speakers(10)).containsOnlyKeys(0, 1).containsValues(lavrov, hakimi);
    assertThat(names().speakers(11)).containsEntry(0, hakimi);
    assertThat(names().speakingIn(10)).hasSize(2);
    assertThat(names().ofStory(10))
        .containsEntry("سيرغي لافروف", lavrov)
        .containsEntry("الحكيمي", hakimi);
    assertThat(names().ofStory(99)).isEmpty();
  }

  @Test
  public void whatAnAdminTakesApartStaysApart() {
    keep(10, 10, "ar", "الوزير| سيرغي لافروف");
    keep(11, 11, "ar", "الوزير| سيرجي لافروف");
    catchUp();
    Name one = only("لافروف");
    long joined = one.joins().getFirst().id();
    assertThat(names().split(one.id(), LATER)).isEqualTo(Decided.NOT_JOINED);
    assertThat(names().split(joined, LATER)).isEqualTo(Decided.DONE);
    keep(12, 12, "ar", "الوزير| سيرجي لافروف");
    keep(13, 12, "ar", "الوزير| سيرغي لافروف");
    catchUp();
    assertThat(names().find("لافروف", 9)).hasSize(2);
    assertThat(names().name(joined).orElseThrow().id()).isEqualTo(joined);
    assertThat(names().name(joined).orElseThrow().statements()).isEqualTo(2);
    assertThat(names().name(joined).orElseThrow().joins()).isEmpty();
  }

  @Test
  public void whatAnAdminJoinsIsOne() {
    keep(10, 10, "ar", "القائد| حميدتي");
    keep(11, 11, "ar", "القائد| محمد حمدان دقلو");
    keep(12, 12, "ar", "موسكو");
    catchUp();
    long alone = only("حميدتي").id();
    long full = only("محمد حمدان دقلو").id();
    long place = only("موسكو").id();
    assertThat(names().merge(alone, place, LATER)).isEqualTo(Decided.TWO_KINDS);
    assertThat(names().merge(alone, full, LATER)).isEqualTo(Decided.DONE);
    assertThat(names().merge(full, alone, LATER)).isEqualTo(Decided.ONE_ALREADY);
    Name name = only("حميدتي");
    assertThat(name.id()).isEqualTo(full);
    assertThat(name.byAdmin()).isTrue();
    assertThat(name.joins()).extracting(join -> join.rule()).containsExactly(NameRule.ADMIN);
    assertThat(name.joins().getFirst().at()).isEqualTo(LATER);
    assertThat(names().split(alone, LATER)).isEqualTo(Decided.DONE);
    assertThat(only("حميدتي").id()).isEqualTo(alone);
    assertThat(names().merge(alone, full, LATER))
        .as("takes the split back")
        .isEqualTo(Decided.DONE);
    assertThat(only("حميدتي").id()).isEqualTo(full);
  }

  @Test
  public void aSplitTakesWithItWhatWasJoinedToIt() {
    keep(10, 10, "ar", "سيرغي لافروف");
    keep(11, 11, "ar", "سيرجي لافروف");
    keep(12, 12, "ar", "نادية الحكيمي");
    catchUp();
    long lavrov = only("لافروف").id();
    names().merge(lavrov, only("نادية الحكيمي").id(), LATER);
    assertThat(only("نادية الحكيمي").spellings()).hasSize(3);
    assertThat(names().split(lavrov, LATER)).isEqualTo(Decided.DONE);
    assertThat(only("لافروف").spellings()).hasSize(2);
    assertThat(only("نادية الحكيمي").spellings()).hasSize(1);
  }

  @Test
  public void aRevisionIsCountedOnce() {
    Report first = keep(10, 10, "ar", "الوزير| سيرغي لافروف", "نادية الحكيمي");
    catchUp();
    Report again = corrected(first, 2);
    archive().keep(again, placed(again, 10));
    assertThat(catchUp()).isEqualTo(1);
    Name name = only("لافروف");
    assertThat(name.statements()).isEqualTo(1);
    assertThat(name.spellings().getFirst().uses()).isEqualTo(1);
    assertThat(name.offices().getFirst().uses()).isEqualTo(1);
  }
}
