package org.isnad.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Payload;

/** Tells pages and pictures by how their bytes begin; what a server calls them is often wrong. */
final class BodyKind {
  /** PNG, GIF, JPEG, Windows icon, BMP, WebP (in RIFF), AVIF (behind a length). */
  private static final List<String> BEGINNINGS =
      List.of("\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "\0\0\1\0", "BM", "RIFF", "ftypavif");

  private static final int HEAD = 1024;

  private BodyKind() {}

  static boolean isPage(Payload payload) {
    String head = head(payload).toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html");
  }

  static boolean isPicture(Payload payload) {
    String head = head(payload);
    for (String beginning : BEGINNINGS) {
      if (head.startsWith(beginning) || (head.length() > 4 && head.startsWith(beginning, 4))) {
        return true;
      }
    }
    return head.toLowerCase(Locale.ROOT).contains("<svg") && !isPage(payload);
  }

  private static String head(Payload payload) {
    byte[] bytes = payload.bytes();
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }
}
