package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.cli.ReportLines.BadLine;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLinesTest {

  @Test
  void readsEveryField() throws BadLine {
    ReportLine line =
        ReportLines.parse(
            """
            {"id":"a1","lang":"ar","date":"2025-07-12T09:30:00Z","source":"sahl",\
            "url":"https://sahl.example/1","title":"عنوان","text":"نص","cluster":{"x":[1]}}\
            """,
            3);
    assertThat(line)
        .isEqualTo(
            new ReportLine(
                3,
                "a1",
                Language.ARABIC,
                Instant.parse("2025-07-12T09:30:00Z"),
                "sahl",
                URI.create("https://sahl.example/1"),
                "عنوان",
                "نص",
                List.of(),
                null));
  }

  @Test
  void publishersTagsAreAnArrayOfStringsOrOneString() throws BadLine {
    String line = "{\"id\":1,\"text\":\"x\",\"tags\":%s}";
    assertThat(ReportLines.parse(line.formatted("[\"جسر\",7,[\"x\"],null,\"نهر\"]"), 1).tags())
        .containsExactly("جسر", "نهر");
    assertThat(ReportLines.parse(line.formatted("\"جسر، نهر\""), 1).tags())
        .containsExactly("جسر، نهر");
    assertThat(ReportLines.parse(line.formatted("{\"a\":1}"), 1).tags()).isEmpty();
  }

  @Test
  void whatIsAbsentOrNullStaysAbsent() throws BadLine {
    ReportLine line =
        ReportLines.parse(
            "{\"id\":7,\"date\":\"\",\"source\":null,\"url\":null,\"text\":\"x\"}", 1);
    assertThat(line.id()).isEqualTo("7");
    assertThat(line.date()).isNull();
    assertThat(line.source()).isNull();
    assertThat(line.url()).isNull();
    assertThat(line.title()).isEmpty();
    assertThat(line.trouble()).isNull();
  }

  @Test
  void tellsTheLanguageWhereNoneIsStated() throws BadLine {
    ReportLine line =
        ReportLines.parse(
            "{\"id\":\"1\",\"text\":\"قال الوزير إن المحادثات ستستمر هذا الأسبوع\"}", 1);
    assertThat(line.language()).isEqualTo(Language.ARABIC);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-12T09:30:00Z, 2025-07-12T09:30:00Z",
    "2025-07-12T09:30:00+03:00, 2025-07-12T06:30:00Z",
    "2025-07-12T09:30:00, 2025-07-12T09:30:00Z",
    "2025-07-12 09:30, 2025-07-12T09:30:00Z",
    "2025-07-12, 2025-07-12T12:00:00Z",
  })
  void readsDates(String stated, Instant expected) throws BadLine {
    ReportLine line =
        ReportLines.parse("{\"id\":\"1\",\"text\":\"x\",\"date\":\"" + stated + "\"}", 1);
    assertThat(line.date()).isEqualTo(expected);
  }

  @Test
  void aDateThatIsNoneIsNamedAndTheReportKept() throws BadLine {
    ReportLine line = ReportLines.parse("{\"id\":\"1\",\"text\":\"x\",\"date\":\"12/7/25\"}", 1);
    assertThat(line.date()).isNull();
    assertThat(line.trouble()).contains("12/7/25", "ISO 8601");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello | not JSON",
        "[1,2] | not a JSON object",
        "{\"text\":\"x\"} | no \"id\"",
        "{\"id\":\"\",\"text\":\"x\"} | no \"id\"",
        "{\"id\":\"1\"} | neither",
        "{\"id\":\"1\",\"text\":\"x\" | not JSON",
        "{\"id\":\"1\",\"text\":\"x | not JSON",
      })
  void aBadLineSaysWhatIsWrong(String text, String expected) {
    assertThatThrownBy(() -> ReportLines.parse(text, 1))
        .isInstanceOf(BadLine.class)
        .hasMessageContaining(expected);
  }
}
