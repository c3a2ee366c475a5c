package org.isnad.chain;

import org.isnad.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A name as one report uses it, not yet told whose it is.
 *
 * @param statement the number of its attribution; -1 where it is only named
 * @param anchor what it surely names; null when only the text tells
 * @param like the anchor's own name, where this is another spelling of it; else null
 * @param office the words of office before it, as written; empty when none
 * @param country that the office is of; null when none was told
 */
record NameMention(
    NameUse.Role role,
    int statement,
    String spelled,
    NameForm form,
    NameKind kind,
    @Nullable String anchor,
    @Nullable String like,
    String office,
    @Nullable String country) {

  NameMention as(NameKind other) {
    return new NameMention(role, statement, spelled, form, other, anchor, like, office, country);
  }

  /** Whether it is part of a name, whose bearer the context must tell. */
  boolean part() {
    return switch (kind) {
      case PERSON -> form.single();
      case ORGANISATION -> form.words().stream().allMatch(NameWords.READ::common);
      case PLACE, OUTLET -> false;
    };
  }
}
