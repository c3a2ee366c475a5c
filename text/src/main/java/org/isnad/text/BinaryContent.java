package org.isnad.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises bytes that are no text: by how they begin, else by their control bytes. */
final class BinaryContent {
  private static final Map<String, String> SIGNATURES = signatures();

  /** How much is looked at. */
  private static final int SAMPLE = 1024;

  /** Compressed data has a control byte in ten; text with stray control characters far fewer. */
  private static final int TEXT_BYTES_PER_CONTROL = 20;

  /** Fewer control bytes than this say nothing. */
  private static final int LEAST_CONTROLS = 4;

  private BinaryContent() {}

  private static Map<String, String> signatures() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("%PDF-", "PDF");
    known.put("\u0089PNG", "PNG image");
    known.put("\u00ff\u00d8\u00ff", "JPEG image");
    known.put("GIF8", "GIF image");
    known.put("RIFF", "RIFF media");
    known.put("PK\u0003\u0004", "ZIP archive");
    known.put("\u001f\u008b", "gzip data");
    known.put("(\u00b5/\u00fd", "zstd data");
    known.put("\u007fELF", "program");
    known.put("\u00d0\u00cf\u0011\u00e0", "Office document");
    known.put("ID3", "MP3 sound");
    known.put("OggS", "Ogg media");
    known.put("\u001aE\u00df\u00a3", "Matroska media");
    known.put("Rar!", "RAR archive");
    known.put("7z\u00bc\u00af", "7-Zip archive");
    known.put("wOFF", "font");
    known.put("wOF2", "font");
    return known;
  }

  /** What the bytes are instead of text; null when they may be text. */
  static @Nullable String name(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        return signature.getValue();
      }
    }
    if (length > 11 && start.startsWith("ftyp", 4)) {
      return "MP4 media";
    }
    long controls = start.chars().filter(BinaryContent::control).count();
    boolean markup = start.stripLeading().startsWith("<") || start.stripLeading().startsWith("{");
    return !markup && controls >= LEAST_CONTROLS && controls * TEXT_BYTES_PER_CONTROL > length
        ? "binary data"
        : null;
  }

  private static boolean control(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
  }
}
