package org.isnad.server;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a picture's first bytes say it is. No format that can hold a script is among them. */
enum PictureFormat {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  WEBP("image/webp"),
  AVIF("image/avif");

  private static final int HEAD = 12;

  final String type;

  PictureFormat(String type) {
    this.type = type;
  }

  /** Null for anything else, whatever its server calls it. */
  static @Nullable PictureFormat of(byte[] bytes) {
    if (bytes.length < HEAD) {
      return null;
    }
    String head = new String(bytes, 0, HEAD, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return GIF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    return head.startsWith("ftypavif", 4) ? AVIF : null;
  }
}
