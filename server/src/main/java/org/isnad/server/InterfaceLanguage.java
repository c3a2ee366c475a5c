package org.isnad.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Direction;
import org.isnad.model.Language;

/** A language the pages speak. Adding one is adding a constant and its messages file. */
enum InterfaceLanguage {
  ARABIC("ar", "العربية", Direction.RIGHT_TO_LEFT),
  ENGLISH("en", "English", Direction.LEFT_TO_RIGHT),
  FRENCH("fr", "Français", Direction.LEFT_TO_RIGHT);

  private final String tag;
  private final String ownName;
  private final Direction direction;

  InterfaceLanguage(String tag, String ownName, Direction direction) {
    this.tag = tag;
    this.ownName = ownName;
    this.direction = direction;
  }

  String tag() {
    return tag;
  }

  /** Its name in itself. */
  String ownName() {
    return ownName;
  }

  String dir() {
    return direction.attribute();
  }

  Language language() {
    return new Language(tag);
  }

  static List<Language> languages() {
    return Arrays.stream(values()).map(InterfaceLanguage::language).toList();
  }

  static Optional<InterfaceLanguage> of(String tag) {
    for (InterfaceLanguage language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The best match for an {@code Accept-Language} header; empty when it names none of ours. */
  static Optional<InterfaceLanguage> accepted(String header) {
    try {
      List<String> tags = List.of("ar", "en", "fr");
      String found = Locale.lookupTag(Locale.LanguageRange.parse(header), tags);
      return found == null ? Optional.empty() : of(found);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
