package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The settings of a data folder: its settings.yaml over the commented defaults of the same name
 * beside this class.
 *
 * @param contact how publishers can reach whoever runs this; may be empty
 * @param allow addresses that may be asked for although they are not public
 * @param pace least time between two requests to one host
 * @param hands pages asked for and read at once
 * @param pictures megabytes of publishers' pictures that are kept; 0 shows none
 * @param reachedAt where this server is reached from outside, ending in "/"; null when it is not
 * @param readers what readers may do, and how mail reaches them
 * @param writing whether a language model writes for them
 */
public record Settings(
    String contact,
    List<String> allow,
    Duration pace,
    int hands,
    int pictures,
    @Nullable URI reachedAt,
    ReaderSettings readers,
    WritingSettings writing) {
  /** The file's name in a data folder. */
  public static final String FILE = "settings.yaml";

  public Settings {
    allow = List.copyOf(allow);
  }

  /** The defaults. */
  public static Settings defaults() {
    return of(builtIn());
  }

  /**
   * The settings of a data folder; the defaults where it has none.
   *
   * @throws BadInput naming the file and what is wrong in it
   */
  static Settings of(Path data) {
    Path file = data.resolve(FILE);
    Map<String, Object> values = builtIn();
    if (Files.exists(file)) {
      Map<String, Object> own = read(file);
      for (Map.Entry<String, Object> one : own.entrySet()) {
        if (!values.containsKey(one.getKey())) {
          throw new BadInput(
              file + ": unknown setting \"" + one.getKey() + "\"; known are " + values.keySet());
        }
        values.put(one.getKey(), one.getValue());
      }
    }
    try {
      return of(values);
    } catch (IllegalArgumentException e) {
      throw new BadInput(file + ": " + e.getMessage());
    }
  }

  /** The keys that the file may have. */
  static Set<String> keys() {
    return builtIn().keySet();
  }

  /** As they stand, by their keys in the file; of secrets only whether there is one. */
  public Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("contact", contact);
    told.put("allow", String.join(", ", allow));
    told.put("pace", Long.toString(pace.toMillis()));
    told.put("hands", Integer.toString(hands));
    told.put("pictures", Integer.toString(pictures));
    told.put("reached-at", reachedAt == null ? "" : reachedAt.toString());
    told.put("sign-up", readers.signUp() ? "open" : "closed");
    told.put("guest-comments", readers.guests().name().toLowerCase(Locale.ROOT));
    told.put("held-words", String.join(", ", readers.heldWords()));
    URI mail = readers.mail();
    told.put("mail", mail == null ? "" : mail.getScheme() + "://" + place(mail));
    told.put("mail-from", readers.mailFrom());
    told.putAll(writing.told());
    return told;
  }

  private static String place(URI mail) {
    return mail.getHost() + (mail.getPort() < 0 ? "" : ":" + mail.getPort());
  }

  /** The same settings, allowing {@code more} addresses. */
  public Settings allowing(Iterable<String> more) {
    List<String> all = new ArrayList<>(allow);
    more.forEach(all::add);
    return new Settings(contact, all, pace, hands, pictures, reachedAt, readers, writing);
  }

  /** The same settings with another pace. */
  public Settings pacing(Duration other) {
    return new Settings(contact, allow, other, hands, pictures, reachedAt, readers, writing);
  }

  /** How many bytes of pictures are kept. */
  public long pictureBytes() {
    return pictures * 1024L * 1024;
  }

  /** The same settings, reached from outside at an address that ends in "/". */
  public Settings reached(URI address) {
    return new Settings(contact, allow, pace, hands, pictures, address, readers, writing);
  }

  /** The same settings with others for readers. */
  public Settings with(ReaderSettings other) {
    return new Settings(contact, allow, pace, hands, pictures, reachedAt, other, writing);
  }

  private static Settings of(Map<String, Object> values) {
    return new Settings(
        text(values, "contact"),
        texts(values, "allow"),
        Duration.ofMillis(number(values, "pace", 0, 3_600_000)),
        number(values, "hands", 1, 1000),
        number(values, "pictures", 0, 1_000_000),
        address(values, "reached-at"),
        ReaderSettings.of(
            text(values, "sign-up"),
            text(values, "guest-comments"),
            texts(values, "held-words"),
            text(values, "mail").strip(),
            text(values, "mail-from").strip()),
        WritingSettings.of(
            text(values, "model"),
            address(values, "model-address"),
            text(values, "model-key").strip(),
            text(values, "model-name").strip(),
            number(values, "model-tokens", 0, Integer.MAX_VALUE),
            number(values, "model-reader-tokens", 0, Integer.MAX_VALUE),
            text(values, "model-for"),
            texts(values, "model-without")));
  }

  private static @Nullable URI address(Map<String, Object> values, String key) {
    String text = text(values, key).strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && (scheme.equals("https") || scheme.equals("http"))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, as for any other text that is no address.
    }
    throw new IllegalArgumentException(
        "\"" + key + "\" must be an address such as https://news.example/, or empty");
  }

  private static String text(Map<String, Object> values, String key) {
    if (values.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("\"" + key + "\" must be a text");
  }

  private static List<String> texts(Map<String, Object> values, String key) {
    if (values.get(key) instanceof List<?> list
        && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw new IllegalArgumentException("\"" + key + "\" must be a list of texts");
  }

  private static int number(Map<String, Object> values, String key, int least, int most) {
    if (values.get(key) instanceof Integer number && number >= least && number <= most) {
      return number;
    }
    throw new IllegalArgumentException(
        "\"" + key + "\" must be a number from " + least + " to " + most);
  }

  private static Map<String, Object> builtIn() {
    try (var stream = Objects.requireNonNull(Settings.class.getResourceAsStream("settings.yaml"))) {
      return map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
    } catch (IOException e) {
      throw new IllegalStateException("the built-in settings cannot be read", e);
    }
  }

  private static Map<String, Object> read(Path file) {
    LoadSettings yaml = LoadSettings.builder().setLabel(file.toString()).build();
    try {
      return map(new Load(yaml).loadFromString(Files.readString(file)));
    } catch (IOException | YamlEngineException | IllegalArgumentException e) {
      throw new BadInput(file + ": not readable as settings: " + e.getMessage());
    }
  }

  private static Map<String, Object> map(@Nullable Object loaded) {
    if (loaded == null) {
      return new TreeMap<>(); // All comments: nothing is set.
    }
    if (!(loaded instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("it must be lines of \"key: value\"");
    }
    Map<String, Object> values = new TreeMap<>();
    map.forEach(
        (key, value) -> values.put(String.valueOf(key), Objects.requireNonNullElse(value, "")));
    return values;
  }
}
