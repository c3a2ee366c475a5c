package org.isnad.chain;

import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * A name where a report uses it.
 *
 * @param nameId the spelling's own id
 * @param statement the number of the report's attribution, from 0; -1 where it is only named
 * @param spelled as the report writes it
 * @param office the words of office before it ("وزير الخارجية الروسي"); empty when none
 * @param country that the office is of ("RU"); null when none was told
 * @param language of the report
 */
public record NameUse(
    long nameId,
    Role role,
    int statement,
    String spelled,
    String office,
    @Nullable String country,
    Language language) {
  /** What it does there. */
  public enum Role {
    SPEAKER,
    CARRIER,
    /** Named in the text by its full name, which tells who a surname is. */
    NAMED
  }
}
