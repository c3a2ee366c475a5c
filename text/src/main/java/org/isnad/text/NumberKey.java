package org.isnad.text;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;

/**
 * What numbers are compared by: their value in digits 0–9 with a point before the decimals, so that
 * «٤٬٧٥٠», "4,750", "4 750" and "4'750" are one. A sign that could be either is read as the
 * language writes it: a comma before three digits groups in Arabic and English and is a decimal
 * sign in French; before any other number of digits it is a decimal sign everywhere («1,2 مليون»).
 * What is no number after all (12.05.2026, 1.2.3) keeps its signs. Thread-safe.
 */
final class NumberKey {
  private static final int GROUP = 3;

  /** Signs that only ever group: the Arabic one, and what Swiss and French typesetters write. */
  private static final String GROUPING = "٬'’\u00a0\u202f\u2009";

  private final boolean commaIsDecimal;

  NumberKey(Language language) {
    this.commaIsDecimal =
        language.known()
            && DecimalFormatSymbols.getInstance(new ULocale(language.tag())).getDecimalSeparator()
                == ',';
  }

  /**
   * Where a number goes on behind a sign.
   *
   * @param start where the number begins
   * @param sign where the sign is
   * @return whether the sign is within the number
   */
  static boolean inner(String text, int start, int sign) {
    char unit = text.charAt(sign);
    int behind = digits(text, sign + 1);
    if (behind == 0) {
      return false;
    }
    if (unit == '.' || unit == ',' || unit == '٫') {
      return true;
    }
    boolean group = behind == GROUP && groups(text, start, sign);
    if (unit == '،') {
      // A list is written with it too: ١،٢،٣
      boolean list =
          text.indexOf(unit, start) < sign
              || comma(text, start - 1)
              || comma(text, sign + 1 + behind);
      return group || (behind < GROUP && !list);
    }
    return GROUPING.indexOf(unit) >= 0 && (group || unit == '٬');
  }

  private static boolean comma(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '،';
  }

  /** Whether what stands before a sign can be a number's first or a further group. */
  private static boolean groups(String text, int start, int sign) {
    int i = sign;
    while (i > start && Digits.value(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return sign - i == GROUP || (i == start && sign - i < GROUP);
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && Digits.value(text.charAt(i)) >= 0) {
      i++;
    }
    return i - from;
  }

  /** The key of a number as it is written; {@code folded} where it has no sign or is no number. */
  String of(String written, String folded) {
    List<String> groups = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    StringBuilder group = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      int digit = Digits.value(written.charAt(i));
      if (digit >= 0) {
        group.append((char) ('0' + digit));
      } else {
        groups.add(group.toString());
        group.setLength(0);
        signs.append(written.charAt(i));
      }
    }
    groups.add(group.toString());
    if (signs.isEmpty()) {
      return folded;
    }
    boolean decimal = decimal(signs, groups);
    List<String> whole = decimal ? groups.subList(0, groups.size() - 1) : groups;
    String grouping = decimal ? signs.substring(0, signs.length() - 1) : signs.toString();
    return grouped(whole, grouping) ? join(whole, decimal ? groups.getLast() : "") : folded;
  }

  /** Whether the last sign stands before decimals. */
  private boolean decimal(CharSequence signs, List<String> groups) {
    char last = signs.charAt(signs.length() - 1);
    if (last == '٫') {
      return true;
    }
    if (GROUPING.indexOf(last) >= 0) {
      return false;
    }
    if (signs.length() > 1) {
      return signs.charAt(signs.length() - 2) != last;
    }
    boolean mayGroup =
        groups.getLast().length() == GROUP
            && groups.getFirst().length() <= GROUP
            && groups.getFirst().charAt(0) != '0';
    return !mayGroup || (last == '.' ? !commaIsDecimal : commaIsDecimal && last == ',');
  }

  /** Groups of three, in South Asia of two before the last; one sign between them all. */
  private static boolean grouped(List<String> groups, String signs) {
    int last = groups.size() - 1;
    boolean lakhs = last > 1 && groups.get(1).length() == 2;
    for (int i = 0; i <= last; i++) {
      int size = groups.get(i).length();
      boolean fits =
          i == 0
              ? last == 0 || size <= GROUP
              : size == (lakhs && i < last ? 2 : GROUP) && signs.charAt(i - 1) == signs.charAt(0);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String join(List<String> whole, String decimals) {
    int end = decimals.length();
    while (end > 0 && decimals.charAt(end - 1) == '0') {
      end--;
    }
    String digits = String.join("", whole);
    return end == 0 ? digits : digits + '.' + decimals.substring(0, end);
  }
}
