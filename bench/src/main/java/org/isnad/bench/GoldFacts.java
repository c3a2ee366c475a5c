package org.isnad.bench;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.Article;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the marked page says of title, day and authors, compared as score.py does. Each answer is
 * null where the page was not marked for it.
 *
 * @param title as marked, empty for none
 * @param days the day as written, and in UTC where a zone is written; empty for none
 * @param authors names in letters and digits alone
 */
record GoldFacts(String title, Set<String> days, List<String> authors) {
  private static final Pattern SPACES = Pattern.compile("\\s++", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  static GoldFacts of(JsonNode gold) {
    boolean suspect = gold.path("date_suspect").asBoolean(false);
    return new GoldFacts(
        gold.path("title").asString(""),
        suspect ? Set.of() : days(gold.path("date").asString("")),
        gold.path("authors").values().stream().map(name -> letters(name.asString(""))).toList());
  }

  @Nullable Boolean title(@Nullable Article article) {
    if (title.isEmpty()) {
      return null;
    }
    return article != null
        && article.title() != null
        && plain(article.title()).equals(plain(title));
  }

  @Nullable Boolean date(@Nullable Article article) {
    if (days.isEmpty()) {
      return null;
    }
    return article != null
        && article.published() != null
        && days.stream().anyMatch(days(article.published().iso())::contains);
  }

  /** Whether one of the names was found, or a longer or shorter form of it. */
  @Nullable Boolean author(@Nullable Article article) {
    if (authors.isEmpty()) {
      return null;
    }
    if (article == null) {
      return false;
    }
    List<String> found = article.authors().stream().map(GoldFacts::letters).toList();
    return authors.stream()
        .anyMatch(wanted ->
            found.stream()
                .anyMatch(name ->
                    !name.isEmpty()
                        && !wanted.isEmpty()
                        && (name.contains(wanted) || wanted.contains(name))));
  }

  private static Set<String> days(String written) {
    Set<String> days = new HashSet<>();
    String text = written.strip();
    if (text.length() >= 10 && DAY.matcher(text.substring(0, 10)).matches()) {
      days.add(text.substring(0, 10));
    }
    try {
      days.add(day(OffsetDateTime.parse(text.replaceFirst(" ", "T")).toInstant()));
    } catch (DateTimeException e) {
      // written without a zone: the day alone
    }
    return days;
  }

  private static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String plain(String text) {
    String decoded = Parser.unescapeEntities(text, false);
    String composed = Normalizer.normalize(decoded, Normalizer.Form.NFKC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    plain(text)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
