package org.isnad.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/** Charsets by the labels that publishers write (charset-labels.txt). */
final class CharsetLabels {
  private static final Map<String, Charset> BY_LABEL = read();

  private CharsetLabels() {}

  private static Map<String, Charset> read() {
    Map<String, Charset> labels = new HashMap<>();
    Map<String, Charset> own = new HashMap<>();
    ByteTable.all().forEach(table -> own.put(table.name(), table));
    own.put(Hz.CHARSET.name(), Hz.CHARSET);
    own.put(Utf7.CHARSET.name(), Utf7.CHARSET);
    for (String line : DataFile.lines(CharsetLabels.class, "charset-labels.txt")) {
      int colon = line.indexOf(": ");
      String name = line.substring(0, colon);
      // A JDK cut down with jlink may lack the extended charsets: then their labels are unknown.
      Charset charset = own.get(name);
      if (charset == null && Charset.isSupported(name)) {
        charset = Charset.forName(name);
      }
      if (charset != null) {
        for (String label : line.substring(colon + 2).split(" ", -1)) {
          labels.put(label, charset);
        }
      }
    }
    return Map.copyOf(labels);
  }

  /** The charset of a label in any case; null when the label names none. */
  static @Nullable Charset of(String label) {
    String lower = label.strip().toLowerCase(Locale.ROOT);
    Charset known = BY_LABEL.get(lower);
    if (known != null) {
      return known;
    }
    try {
      return Charset.isSupported(lower) ? Charset.forName(lower) : Loose.of(lower);
    } catch (IllegalCharsetNameException e) {
      return Loose.of(lower);
    }
  }

  /** A label as Unicode compares them (UTS 22, 1.4): letters and digits only. */
  private static String key(String label) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Labels that need a second look: gathered when the first of them is met. */
  private static final class Loose {
    static final Map<String, Charset> BY_KEY = gather();

    /** Also a number alone, as code pages are called. */
    static @Nullable Charset of(String label) {
      String key = key(label);
      Charset charset = BY_KEY.get(key);
      boolean number = !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
      return charset == null && number ? BY_KEY.get("cp" + key) : charset;
    }

    private static Map<String, Charset> gather() {
      Map<String, Charset> keys = new HashMap<>();
      BY_LABEL.forEach((label, charset) -> keys.put(key(label), charset));
      for (Charset charset : Charset.availableCharsets().values()) {
        put(charset.name(), charset, keys);
        charset.aliases().forEach(alias -> put(alias, charset, keys));
      }
      return keys;
    }

    private static void put(String name, Charset charset, Map<String, Charset> keys) {
      String key = key(name.toLowerCase(Locale.ROOT));
      keys.putIfAbsent(key, charset);
      if (key.startsWith("x")) {
        keys.putIfAbsent(key.substring(1), charset);
      }
    }
  }
}
