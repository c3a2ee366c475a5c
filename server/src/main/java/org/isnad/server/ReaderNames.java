package org.isnad.server;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Set;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Which names readers can have, and which of them are one. */
final class ReaderNames {
  static final int LONGEST = 40;
  private static final int SHORTEST = 2;

  /** Names by which a reader would pass for the house. */
  private static final Set<String> RESERVED =
      Set.of(
          "admin", "administrator", "moderator", "isnad", "إسناد", "المشرف", "المدير", "الإدارة");

  /**
   * Latin beside one other script, but not beside Cyrillic or Greek, whose letters look like it.
   */
  private static final SpoofChecker CHECKER =
      new SpoofChecker.Builder()
          .setChecks(SpoofChecker.RESTRICTION_LEVEL)
          .setRestrictionLevel(SpoofChecker.RestrictionLevel.MODERATELY_RESTRICTIVE)
          .build();

  private static final SpoofChecker LOOKS =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  private ReaderNames() {}

  /** The message key of what is wrong with a cleaned name; null when it will do. */
  static @Nullable String problem(String name) {
    int length = name.codePointCount(0, name.length());
    if (length < SHORTEST) {
      return "account.problem.name-short";
    }
    if (length > LONGEST) {
      return "account.problem.name-long";
    }
    // An "@" would make a name that signs in as somebody's address.
    boolean written =
        name.codePoints().allMatch(ReaderNames::fits)
            && name.codePoints().filter(Character::isLetter).count() >= SHORTEST
            && !CHECKER.failsChecks(
                name.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
    return written ? null : "account.problem.name-signs";
  }

  /** Whether a name is one of those that only the house may bear. */
  static boolean reserved(String name) {
    String key = key(name);
    return RESERVED.stream().anyMatch(taken -> key(taken).equals(key));
  }

  private static boolean fits(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || " -_.'’".indexOf(codePoint) >= 0;
  }

  /**
   * The name folded: without signs, marks and case, Arabic letters by their spelling class, and
   * letters of all scripts that look alike as one (Unicode TS 39).
   */
  static String key(String name) {
    String folded = Spelling.fold(name).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return LOOKS.getSkeleton(letters);
  }
}
