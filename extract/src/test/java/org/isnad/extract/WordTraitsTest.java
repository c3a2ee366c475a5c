package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that tell whom a text speaks to. */
class WordTraitsTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  static Stream<String> locales() {
    return Stream.of("ar", "tr", "en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"address-words.txt", "account-words.txt", "consent-words.txt", "cookie-words.txt"})
  void everyFileIsReadAndEveryWordIsOneThatTextsHave(String file) {
    Set<String> words = WordTraits.words(file);
    assertThat(words).hasSizeGreaterThan(8).allMatch(word -> !word.isBlank());
  }

  @ParameterizedTest
  @MethodSource("locales")
  void aPromptAddressesItsReaderAndNewsTellsOfOthers(String locale) {
    Locale.setDefault(Locale.of(locale));
    WordTraits prompt =
        traits("اشتركوا في نشرتنا البريديّة لتصلكم أخبارُنا على بريدكم، وتابعوا قناتنا");
    WordTraits news = traits("وقال الوزير إنّ الجسر الجديـد سيُفتح في الشهر المقبل أمام المشاة");
    assertThat(prompt.address()).isGreaterThan(news.address());
    assertThat(prompt.account()).isGreaterThan(news.account());
    assertThat(news.address()).isZero();
    assertThat(traits("INVITE YOUR FRIENDS, SIGN UP WITH US").address()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("locales")
  void aCookieNoticeIsToldInAnyLanguageItIsWrittenIn(String locale) {
    Locale.setDefault(Locale.of(locale));
    assertThat(traits("تستخدم الصفحة ملفّات تعريف الارتبـاط وفق سياسة الخصوصية").consent())
        .isGreaterThan(0.2);
    assertThat(traits("THIS SITE USES COOKIES UNDER ITS PRIVACY POLICY").consent())
        .isGreaterThan(0.2);
    assertThat(traits("Bu sitede ÇEREZLER gizlilik için vardır").consent()).isGreaterThan(0.1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نشر على موقع isnad.example أمس",
        "write to desk@post.example or www.post.example"
      })
  void webAddressesAreCountedAndSentenceEndsAreNot(String line) {
    assertThat(traits(line).web()).isPositive();
    assertThat(traits("He left. She stayed. انتهى. بدأ.").web()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mayor Opens New Library In Old Station"})
  void titlesAreCapitalizedAndSentencesAreNot(String title) {
    assertThat(traits(title).capitalized()).isGreaterThan(0.9);
    assertThat(traits("The mayor opened a library in the old station").capitalized()).isZero();
    assertThat(traits("افتتح رئيس البلدية مكتبة").capitalized()).isZero();
  }

  private static WordTraits traits(String text) {
    SignCount signs = new SignCount();
    signs.read(text);
    return WordTraits.of(text, signs, KeyWords.of(Words.key(text)));
  }
}
