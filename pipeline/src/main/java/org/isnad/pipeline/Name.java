package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.NameJoin;
import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.jspecify.annotations.Nullable;

/**
 * A name with all its spellings, as it stands now (اسم بجميع صيغه).
 *
 * @param id of the spelling that stands for all
 * @param anchor what it surely names ("country:RU", "city:moscow", "source:tass"); null when only
 *     the reports tell
 * @param spellings those used most first
 * @param offices by which the reports call it, those told most first
 * @param joins why its spellings are one, earliest first
 * @param statements how many it made
 * @param reports how many reports use it
 */
public record Name(
    long id,
    NameKind kind,
    @Nullable String anchor,
    List<Spelling> spellings,
    List<Office> offices,
    List<NameJoin> joins,
    long statements,
    long reports,
    Instant firstAt,
    Instant lastAt) {
  public Name {
    spellings = List.copyOf(spellings);
    offices = List.copyOf(offices);
    joins = List.copyOf(joins);
  }

  /**
   * A way of writing it.
   *
   * @param id of the spelling, by which an admin takes it apart from the others
   * @param part whether it is part of a name (a surname alone)
   * @param uses how many reports write it so
   */
  public record Spelling(
      long id,
      String spelled,
      Language language,
      boolean part,
      long uses,
      Instant firstAt,
      Instant lastAt) {}

  /**
   * Words of office that stand before it.
   *
   * @param uses how many reports say so
   */
  public record Office(String words, Language language, long uses) {}

  /** How it is best called in a language: its full spelling there used most, else any. */
  public String label(Language language) {
    return spellings.stream()
        .filter(spelling -> !spelling.part() && spelling.language().equals(language))
        .findFirst()
        .or(() -> spellings.stream().filter(spelling -> !spelling.part()).findFirst())
        .or(() -> spellings.stream().findFirst())
        .map(Spelling::spelled)
        .orElse("");
  }

  /** Whether only a part of the name is known, and who bears it is not. */
  public boolean open() {
    return anchor == null && spellings.stream().allMatch(Spelling::part);
  }

  /** Whether an admin joined any of its spellings. */
  public boolean byAdmin() {
    return joins.stream().anyMatch(join -> join.rule() == NameRule.ADMIN);
  }
}
