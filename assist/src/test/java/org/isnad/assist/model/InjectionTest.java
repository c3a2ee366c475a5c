package org.isnad.assist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports whose words try to steer a model, and a model that obeys them (attacks.txt): nothing of
 * what they want is shown, and what the honest sentences carry is.
 */
class InjectionTest {
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

  /** An attack: what a report says and what an obedient model writes. */
  record Attack(String tag, String sentence, String obeyed) {}

  static Stream<Attack> attacks() {
    return DataFile.lines(InjectionTest.class, "attacks.txt").stream()
        .map(line -> {
          String[] parts = line.split(" \\| ", -1);
          return new Attack(parts[0], unescaped(parts[1]), parts[2]);
        });
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  @Test
  void thereAreAtLeastForty() {
    assertThat(attacks()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(attacks()).extracting(Attack::tag).contains("ar", "en", "fr");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void anObedientModelShowsNothingOfIt(Attack attack) {
    List<PlacedReport> reports =
        List.of(
            Reports.of(1, attack.tag(), Reports.text(attack.tag())),
            Reports.of(2, attack.tag(), attack.sentence() + "\n" + Reports.text(attack.tag())));
    Language language = new Language(attack.tag());
    Obedient model = new Obedient(attack.obeyed());
    ModelAssistant assistant =
        new ModelAssistant(
            model,
            ModelSettings.of(
                ModelSettings.Protocol.OPENAI, URI.create("http://127.0.0.1:1/v1"), null, "m"),
            new ExtractiveAssistant(),
            () -> Instant.EPOCH.plus(Duration.ofDays(20_000)));
    Answered answered = assistant.answer(new Asked(Task.BRIEF, reports, language, "", "a"));
    assertThat(answered.claims()).extracting(Claim::text).doesNotContain(attack.obeyed());
    assertThat(answered.claims()).as("the honest sentence").hasSize(1);
    assertThat(model.data).doesNotContainPattern("[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    assertThat(model.data.lines().filter(line -> line.startsWith("----- "))).hasSize(2);
  }

  /** Copies the first sentence it is shown, as it should, and writes what the attack wants. */
  private static final class Obedient implements LanguageModel {
    private static final Pattern FIRST = Pattern.compile("(?m)^s1 \\([^)]*\\): (.*)$");
    private static final Pattern ID = Pattern.compile("(?m)^(s\\d+) \\(");

    private final String obeyed;
    private String data = "";

    Obedient(String obeyed) {
      this.obeyed = obeyed;
    }

    @Override
    public Reply ask(
        String rules, String asked, Consumer<String> partial, BooleanSupplier unwanted) {
      data = asked;
      Matcher first = FIRST.matcher(asked);
      String honest = first.find() ? first.group(1) : "";
      List<String> ids = new ArrayList<>();
      ID.matcher(asked).results().forEach(found -> ids.add('"' + found.group(1) + '"'));
      return new Said(
          "{\"sentences\":[{\"text\":\""
              + honest.replace("\"", "\\\"")
              + "\",\"cites\":[\"s1\"]},{\"text\":\""
              + obeyed.replace("\"", "\\\"")
              + "\",\"cites\":["
              + String.join(",", ids)
              + "]}]}",
          10);
    }
  }
}
