package org.isnad.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that machines left behind: base64, image sizes, ISO times, telephone numbers, addresses,
 * locales. All patterns are possessive over one short line.
 */
final class Residue {
  /** Only short lines are residue. */
  private static final int MAX_LENGTH = 200;

  private static final int SHORTEST_BASE64 = 16;
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,}+={0,2}+");
  private static final Pattern SIZE = Pattern.compile("[0-9]{2,5}+ ?[x×*] ?[0-9]{2,5}+(?: ?px)?+");
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "[0-9]{4}+-[0-9]{2}+-[0-9]{2}+(?:[T ][0-9]{2}+:[0-9]{2}+(?::[0-9]{2}+)?+(?:\\.[0-9]++)?+ ?(?:Z|[+-][0-9]{2}+:?+[0-9]{2}+)?+)?+");
  private static final Pattern PHONE = Pattern.compile("\\+?+[0-9٠-٩][0-9٠-٩ ()./-]{6,20}+");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?+://|www\\.)\\S++");

  private static final Pattern MAIL =
      Pattern.compile("[\\p{Alnum}._+-]{1,64}+@[\\p{Alnum}-]++(?:\\.[\\p{Alnum}-]++){1,5}+");

  /** What a program writes for a language and country. */
  private static final int LONGEST_LOCALE = "abc_XY".length();

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}+[_-][A-Z]{2}+");

  private static final Pattern NUMBER = Pattern.compile("[0-9٠-٩۰-۹]{1,12}+");

  /** What programs print for lack of a value. */
  private static final Set<String> LITERALS =
      Set.of("true", "false", "null", "undefined", "NaN", "[object Object]");

  private static final int LONGEST_LITERAL = "[object Object]".length();

  private Residue() {}

  static boolean is(String line) {
    if (line.isEmpty() || line.length() > MAX_LENGTH) {
      return false;
    }
    if (line.length() <= LONGEST_LITERAL && LITERALS.contains(line)) {
      return true;
    }
    // nearly every line lacks what a pattern must have: it is spared the patterns
    if (opensWithNumber(line)
        && (SIZE.matcher(line).matches()
            || ISO_TIME.matcher(line).matches()
            || PHONE.matcher(line).matches())) {
      return true;
    }
    if (line.indexOf(' ') >= 0) {
      return opensWithNumber(line) && areLiterals(line);
    }
    return (line.length() >= SHORTEST_BASE64 && isBase64(line))
        || ((line.startsWith("http") || line.startsWith("www.")) && ADDRESS.matcher(line).matches())
        || (line.indexOf('@') > 0 && MAIL.matcher(line).matches())
        || (line.length() <= LONGEST_LOCALE && LOCALE.matcher(line).matches())
        || (opensWithNumber(line) && NUMBER.matcher(line).matches());
  }

  /** "1920 1080 true": a program printed several. */
  private static boolean areLiterals(String line) {
    boolean literal = false;
    for (String token : line.split(" ", -1)) {
      boolean one = LITERALS.contains(token);
      if (!one && !NUMBER.matcher(token).matches()) {
        return false;
      }
      literal |= one;
    }
    return literal;
  }

  private static boolean opensWithNumber(String line) {
    return line.charAt(0) == '+' || Character.isDigit(line.charAt(0));
  }

  /** A long word may use the same letters; base64 of 16 and more mixes capitals or digits in. */
  private static boolean isBase64(String line) {
    if (!BASE64.matcher(line).matches()) {
      return false;
    }
    boolean small = false;
    boolean capital = false;
    boolean digit = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      small |= c >= 'a' && c <= 'z';
      capital |= c >= 'A' && c <= 'Z' && i > 0;
      digit |= c >= '0' && c <= '9';
    }
    return (small && capital && digit) || line.endsWith("=");
  }
}
