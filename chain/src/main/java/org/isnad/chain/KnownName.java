package org.isnad.chain;

import java.time.Instant;
import java.util.List;
import org.isnad.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * One spelling of one bearer, as it was met before (اسم معروف). Spellings that are one name share a
 * root.
 *
 * @param id the same for the same name, whenever and wherever it is computed ({@link NameIds})
 * @param root the id of the spelling that stands for the whole name; its own while it stands alone
 * @param key its words as they are compared ({@link NameForm})
 * @param spelled as it was first written
 * @param anchor what it surely names: "country:RU", "city:moscow", "source:tass", a body's concept;
 *     null for a name that is known from texts alone
 * @param bearer what a part of a name is bound to: "story:ID" for a surname whose bearer is not
 *     known, "of:ID" for the bearer's full name; empty for a name that stands for itself
 * @param country of its bearer by its office ("RU"); null when none was told
 * @param offices the offices it was told with, folded, those told most first
 * @param uses how often it was met
 */
public record KnownName(
    long id,
    long root,
    NameKind kind,
    String key,
    String spelled,
    @Nullable String anchor,
    String bearer,
    @Nullable String country,
    List<String> offices,
    int uses,
    Instant lastAt) {
  public KnownName {
    offices = List.copyOf(offices);
  }

  boolean part() {
    return !bearer.isEmpty();
  }
}
