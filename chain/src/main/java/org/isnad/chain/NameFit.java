package org.isnad.chain;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.isnad.model.Report;
import org.isnad.text.Spelling;

/** What a name known before and a name of a report have in common. Stateless. */
final class NameFit {
  static final String OF_STORY = "story:";
  static final String OF_NAME = "of:";

  private NameFit() {}

  /** A name met for the first time. */
  static KnownName opened(
      long id, NameMention mention, NameKind kind, String bearer, Report report) {
    String office = Spelling.fold(mention.office());
    return new KnownName(
        id,
        id,
        kind,
        mention.form().key(),
        mention.spelled(),
        null,
        bearer,
        mention.country(),
        office.isEmpty() ? List.of() : Arrays.asList(office),
        0,
        report.reportedAt());
  }

  /** Whether their offices are of two countries. */
  static boolean foreign(KnownName name, NameMention mention) {
    String country = name.country();
    return country != null && mention.country() != null && !country.equals(mention.country());
  }

  /** Whether it is of the kind and known from texts alone. */
  static boolean plain(KnownName name, NameKind kind) {
    return name.kind() == kind && name.anchor() == null;
  }

  static NameRule ruleOf(NameKind kind) {
    return kind == NameKind.PERSON ? NameRule.SURNAME : NameRule.SHORTER;
  }

  /**
   * Whether a full name has the part: a person as its last word, a body as its first words.
   *
   * @param definite whether the part is written with the article
   * @param first whether the person's first word will do
   */
  static boolean has(KnownName full, String part, boolean definite, boolean first) {
    if (full.kind() == NameKind.ORGANISATION) {
      return full.key().startsWith(part + " ");
    }
    int space = full.key().lastIndexOf(' ');
    if (space < 0) {
      return false;
    }
    String last = full.key().substring(space + 1);
    if (first && full.key().startsWith(part + " ")) {
      return true;
    }
    String before = full.key().substring(0, space);
    if (before.endsWith(" بن") || before.endsWith(" bin")) {
      return false; // «سلمان» is the father of محمد بن سلمان
    }
    return last.equals(part)
        || NameTwins.surname(part, last, definite || full.spelled().contains("ال" + last));
  }

  static boolean isDefinite(KnownName part) {
    return NameForm.of(part.spelled()).definite();
  }

  static boolean oneScript(KnownName one, KnownName other) {
    return UnicodeScript.of(one.key().codePointAt(0))
        == UnicodeScript.of(other.key().codePointAt(0));
  }
}
