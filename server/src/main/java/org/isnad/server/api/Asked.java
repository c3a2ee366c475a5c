package org.isnad.server.api;

import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of an operation. Whatever cannot be read is a {@link Refusal}.
 *
 * @param open the path's open parts
 * @param parameters those of the operation that were given, each once
 */
record Asked(Map<String, String> open, Map<String, String> parameters) {
  static final int USUAL = 30;
  static final int MOST = 100;

  /** As long as the pages' own questions. */
  private static final int LONGEST = 300;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}|[0-8][0-9]{18}");

  Asked {
    open = Map.copyOf(open);
    parameters = Map.copyOf(parameters);
  }

  String part(String name) {
    return open.getOrDefault(name, "");
  }

  /** The id in the path; one that is no number names nothing. */
  long id() {
    String id = part("id");
    if (!DIGITS.matcher(id).matches()) {
      throw Refusal.missing("there is nothing with that id");
    }
    return Long.parseLong(id);
  }

  /** A parameter without the blanks around it; empty when it is not given. */
  String text(String name) {
    String text = parameters.getOrDefault(name, "").strip();
    if (text.length() > LONGEST) {
      throw Refusal.bad("bad-parameter", name + " is longer than " + LONGEST + " characters");
    }
    return text;
  }

  /** A parameter that must be given. */
  String wanted(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      throw Refusal.bad("bad-parameter", name + " is wanted");
    }
    return text;
  }

  int limit() {
    String limit = parameters.get("limit");
    if (limit == null) {
      return USUAL;
    }
    if (!DIGITS.matcher(limit).matches() || Long.parseLong(limit) == 0) {
      throw Refusal.bad("bad-parameter", "limit is no whole number from 1");
    }
    return (int) Math.min(MOST, Long.parseLong(limit));
  }

  /** The language asked for; null for all. */
  @Nullable Language language() {
    String tag = text("lang");
    if (tag.isEmpty()) {
      return null;
    }
    Language language = Language.of(tag);
    if (!language.known()) {
      throw Refusal.bad("bad-parameter", "lang is no language tag, such as \"ar\"");
    }
    return language;
  }

  /** Where the page starts; null for the first. */
  @Nullable Cursor cursor(char kind) {
    String cursor = parameters.get("cursor");
    return cursor == null ? null : Cursor.read(cursor, kind);
  }
}
