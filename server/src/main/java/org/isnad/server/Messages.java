package org.isnad.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.text.DigitStyle;

/**
 * Everything the pages say, in every language: ICU message patterns by key, from {@code
 * messages_XX.properties} in UTF-8. Thread-safe.
 */
final class Messages {
  private final Map<Voice, Words> voices = new ConcurrentHashMap<>();

  private record Voice(InterfaceLanguage language, DigitStyle digits) {}

  /** The words for a reader. */
  Words in(Preferences preferences) {
    InterfaceLanguage language = preferences.language();
    DigitStyle digits =
        language == InterfaceLanguage.ARABIC ? preferences.digits() : DigitStyle.WESTERN;
    Words words =
        voices.computeIfAbsent(
            new Voice(language, digits), voice -> new Words(language, digits, patterns(language)));
    return preferences.dates().equals(DateStyle.DEFAULT) ? words : words.dated(preferences.dates());
  }

  /** The patterns of a language by key. */
  static Map<String, String> patterns(InterfaceLanguage language) {
    String name = "messages/messages_" + language.tag() + ".properties";
    InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }
}
