package org.isnad.model;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is heard or seen when a file is played. */
public enum MediaKind {
  AUDIO,
  VIDEO;

  private static final Map<String, MediaKind> BY_ENDING =
      Map.ofEntries(
          Map.entry("mp3", AUDIO),
          Map.entry("m4a", AUDIO),
          Map.entry("aac", AUDIO),
          Map.entry("ogg", AUDIO),
          Map.entry("oga", AUDIO),
          Map.entry("opus", AUDIO),
          Map.entry("wav", AUDIO),
          Map.entry("flac", AUDIO),
          Map.entry("mp4", VIDEO),
          Map.entry("m4v", VIDEO),
          Map.entry("webm", VIDEO),
          Map.entry("mov", VIDEO),
          Map.entry("ogv", VIDEO));

  /**
   * What a file is, by its media type, else by the ending of its address; empty for what is not
   * played by itself (a page that shows a video).
   */
  public static Optional<MediaKind> of(URI uri, @Nullable String mediaType) {
    String type = mediaType == null ? "" : mediaType.strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("audio/")) {
      return Optional.of(AUDIO);
    }
    if (type.startsWith("video/")) {
      return Optional.of(VIDEO);
    }
    String path = uri.getPath() == null ? "" : uri.getPath();
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_ENDING.get(ending));
  }
}
