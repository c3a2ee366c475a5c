package org.isnad.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * How one publisher sets its pages (houses.txt).
 *
 * @param template the name of its page's template
 * @param feed the name of its feeds' template
 * @param path the pattern of its reports' addresses
 * @param listed what its feeds add to the addresses they list (tracking)
 * @param locale its names of months and days
 * @param charset the bytes of its pages
 * @param claimed the charset its header claims for them; "-" for none
 * @param markup how it sets paragraphs
 */
record PublishingHouse(
    String id,
    String template,
    String feed,
    String path,
    String listed,
    Locale locale,
    Charset charset,
    String claimed,
    BodyMarkup markup) {

  /** Every house of the press lives three hours east of Greenwich. */
  static final ZoneOffset ZONE = ZoneOffset.ofHours(3);

  static Map<String, PublishingHouse> all() {
    Map<String, PublishingHouse> houses = new TreeMap<>();
    for (String line : DataFile.lines(PublishingHouse.class, "press/houses.txt")) {
      List<String> fields = List.of(line.split("\\s*\\|\\s*", -1));
      houses.put(
          fields.get(0),
          new PublishingHouse(
              fields.get(0),
              fields.get(1),
              fields.get(2),
              fields.get(3),
              fields.get(4).equals("-") ? "" : fields.get(4),
              Locale.forLanguageTag(fields.get(5)),
              Charset.forName(fields.get(6)),
              fields.get(7),
              BodyMarkup.valueOf(fields.get(8).toUpperCase(Locale.ROOT))));
    }
    return houses;
  }

  /** The house's own locale for its first language, the bare language for any other. */
  Locale localeFor(Language language) {
    return locale.getLanguage().equals(language.tag())
        ? locale
        : Locale.forLanguageTag(language.tag());
  }

  /** Path and query of a report's page: it never changes, whatever is corrected later. */
  String address(String manuscript, String title, Instant published) {
    LocalDate day = published.atOffset(ZONE).toLocalDate();
    String slug = manuscript.substring(0, manuscript.indexOf('/'));
    return path.replace("{date}", day.toString().replace('-', '/'))
        .replace("{slug}", slug)
        .replace("{number}", number(manuscript))
        .replace("{words}", words(title));
  }

  /** A number as content systems give them; seven digits of a checksum, so that none repeats. */
  private static String number(String manuscript) {
    CRC32 sum = new CRC32();
    sum.update(manuscript.getBytes(StandardCharsets.UTF_8));
    return Long.toString(1_000_000 + sum.getValue() % 9_000_000);
  }

  /** The title's words as an address has them: letters and digits, hyphens between. */
  private static String words(String title) {
    StringBuilder words = new StringBuilder();
    title
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c)) {
            words.appendCodePoint(c);
          } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
            words.append('-');
          }
        });
    return words.toString();
  }
}
