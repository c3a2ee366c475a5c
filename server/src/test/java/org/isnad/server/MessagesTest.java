package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.DigitStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final Pattern KEY =
      Pattern.compile("\\.(?:t|html)\\(\\s*\"([a-z0-9.A-Z-]+)\"[,)]");

  @ParameterizedTest
  @EnumSource
  void everyLanguageSaysTheSameThings(InterfaceLanguage language) {
    assertThat(new TreeSet<>(Messages.patterns(language).keySet()))
        .isEqualTo(new TreeSet<>(Messages.patterns(InterfaceLanguage.ARABIC).keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void everyCountHasEveryFormOfItsLanguage(InterfaceLanguage language) {
    Set<String> forms =
        PluralRules.forLocale(new com.ibm.icu.util.ULocale(language.tag())).getKeywords();
    Messages.patterns(language)
        .forEach((key, text) -> {
          MessagePattern pattern = new MessagePattern(text);
          for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START
                && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL) {
              assertThat(selectors(pattern, i)).as("%s in %s", key, language).containsAll(forms);
            }
          }
        });
  }

  private static Set<String> selectors(MessagePattern pattern, int start) {
    Set<String> selectors = new TreeSet<>();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start; i < end; i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        selectors.add(pattern.getSubstring(part));
      }
    }
    return selectors;
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageTakesTheSameArguments(InterfaceLanguage language) {
    Map<String, String> arabic = Messages.patterns(InterfaceLanguage.ARABIC);
    Messages.patterns(language)
        .forEach((key, text) ->
            assertThat(arguments(text)).as(key).isEqualTo(arguments(arabic.get(key))));
  }

  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
        .map(pattern::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
        .map(pattern::getSubstring)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKeyThatATemplateAsksForIsThere() throws IOException {
    Set<String> keys = Messages.patterns(InterfaceLanguage.ARABIC).keySet();
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      assertThat(templates.flatMap(MessagesTest::keysOf).collect(Collectors.toSet()))
          .hasSizeGreaterThan(90)
          .isSubsetOf(keys);
    }
  }

  private static Stream<String> keysOf(Path template) {
    try {
      return KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, لا تقارير",
    "1, تقرير واحد",
    "2, تقريران",
    "3, 3 تقارير",
    "10, 10 تقارير",
    "11, 11 تقريرًا",
    "21, 21 تقريرًا",
    "99, 99 تقريرًا",
    "100, 100 تقرير",
    "102, 102 تقرير",
    "103, 103 تقارير"
  })
  void countsInArabic(int count, String words) {
    assertThat(arabic(DigitStyle.WESTERN).of("count.reports", count)).isEqualTo(words);
  }

  @Test
  void digitsAreTheReaders() {
    assertThat(arabic(DigitStyle.ARABIC_INDIC).of("count.reports", 33)).isEqualTo("٣٣ تقريرًا");
    assertThat(arabic(DigitStyle.ARABIC_INDIC).number(1234)).isEqualTo("١٬٢٣٤");
  }

  @Test
  void argumentsAreEscapedAndIsolated() {
    gg.jte.output.StringOutput out = new gg.jte.output.StringOutput();
    arabic(DigitStyle.WESTERN).html("report.original", "<b>\uE000صحيفة").writeTo(out);
    assertThat(out.toString()).isEqualTo("اقرأ التقرير في موقع <bdi>&lt;b&gt; صحيفة</bdi>");
  }

  private static Words arabic(DigitStyle digits) {
    return new Messages().in(Preferences.DEFAULT.withDigits(digits));
  }
}
