package org.isnad.server.clients;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The parameters of an address and of a form, in order; a name may stand several times. */
final class Params {
  /** A list longer than this is no reader's doing. */
  static final int MOST = 20_000;

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private int count;

  private Params() {}

  /**
   * Reads "a=1&b=2" texts; what is not encoded well stands as it is.
   *
   * @throws BadAsk when there are more than {@link #MOST}
   */
  static Params of(String... encoded) {
    Params params = new Params();
    for (String part : encoded) {
      for (String pair : part.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          params.add(
              decoded(equals < 0 ? pair : pair.substring(0, equals)),
              equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
      }
    }
    return params;
  }

  private void add(String name, String value) {
    if (++count > MOST) {
      throw new BadAsk("more than " + MOST + " parameters");
    }
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The first value; empty when there is none. */
  String first(String name) {
    return values.getOrDefault(name, List.of("")).getFirst();
  }

  List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** The values that are not empty. */
  List<String> given(String name) {
    return all(name).stream().filter(value -> !value.isBlank()).toList();
  }

  /**
   * A whole number; empty where none is given.
   *
   * @throws BadAsk when it is none
   */
  OptionalLong number(String name) {
    String text = first(name).strip();
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(BadAsk.number(text));
  }

  /**
   * A whole number between bounds, which it is brought into; {@code otherwise} where none is given.
   */
  int count(String name, int otherwise, int most) {
    return Math.clamp(number(name).orElse(otherwise), 0, most);
  }
}
