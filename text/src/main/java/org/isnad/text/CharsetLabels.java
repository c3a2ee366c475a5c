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
    for (String line : DataFile.lines(CharsetLabels.class, "charset-labels.txt")) {
      int colon = line.indexOf(": ");
      String name = line.substring(0, colon);
      // A JDK cut down with jlink may lack the extended charsets: then their labels are unknown.
      if (Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
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
      return Charset.isSupported(lower) ? Charset.forName(lower) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
