package org.isnad.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {
  private final ExtractiveAssistant assistant = new ExtractiveAssistant();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zilan-visit",
        "orash-quake",
        "talla-strike",
        "cup-final",
        "bank-rate",
        "old-harbour"
      })
  void everySentenceStandsWhereItSays(String event) {
    List<PlacedReport> story = InventedStories.of(event);
    List<CitedSentence> brief = assistant.brief(story, 4);
    assertThat(brief).hasSize(4);
    for (CitedSentence sentence : brief) {
      String text = report(story, sentence.reportId()).report().article().text();
      assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
      assertThat(sentence.sourceId())
          .isEqualTo(report(story, sentence.reportId()).report().sourceId());
    }
  }

  @Test
  void nothingIsSaidTwice() {
    List<CitedSentence> brief = assistant.brief(InventedStories.of("zilan-visit"), 5);
    assertThat(brief).extracting(CitedSentence::text).doesNotHaveDuplicates();
    List<Statement> statements = Statements.of(InventedStories.of("zilan-visit"));
    List<Statement> chosen = Brief.of(statements, 5);
    for (int i = 0; i < chosen.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(chosen.get(i).overlap(chosen.get(j))).isLessThan(0.6);
      }
    }
  }

  @Test
  void theEventItselfIsInIt() {
    assertThat(assistant.brief(InventedStories.of("orash-quake"), 4))
        .extracting(CitedSentence::text)
        .anyMatch(text -> text.contains("زلزال") && text.contains("أوراش"));
    assertThat(assistant.brief(InventedStories.of("zilan-visit"), 4))
        .extracting(CitedSentence::text)
        .anyMatch(text -> text.contains("مياه نهر زيلان"));
  }

  @Test
  void moreThanOneOriginIsHeard() {
    List<PlacedReport> story = InventedStories.of("orash-quake");
    Set<Long> families = new HashSet<>();
    for (CitedSentence sentence : assistant.brief(story, 4)) {
      families.add(report(story, sentence.reportId()).copy().familyId());
    }
    assertThat(families).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void itIsInTheStorysMainLanguageAndOrder() {
    List<PlacedReport> story = InventedStories.of("zilan-visit");
    List<CitedSentence> brief = assistant.brief(story, 5);
    Map<Long, Integer> last = new HashMap<>();
    for (int i = 0; i < brief.size(); i++) {
      PlacedReport report = report(story, brief.get(i).reportId());
      assertThat(report.report().article().language()).isEqualTo(Language.ARABIC);
      if (i > 0) {
        assertThat(report.report().reportedAt())
            .isAfterOrEqualTo(report(story, brief.get(i - 1).reportId()).report().reportedAt());
      }
      Integer before = last.put(brief.get(i).reportId(), brief.get(i).span().start());
      assertThat(before == null || before < brief.get(i).span().start()).isTrue();
    }
  }

  @Test
  void aTextHardlyLongerThanItsBriefHasNone() {
    assertThat(assistant.brief(List.of(), 3)).isEmpty();
    assertThat(assistant.brief(InventedStories.of("chess-girl"), 9)).isEmpty();
    assertThat(assistant.brief(InventedStories.of("zilan-visit"), 0)).isEmpty();
  }

  private static PlacedReport report(List<PlacedReport> story, long id) {
    return story.stream().filter(placed -> placed.report().id() == id).findFirst().orElseThrow();
  }
}
