package org.isnad.server.clients;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A number for a folder, which is a name and nothing more: apps that want a number get the name's
 * checksum in 31 bits. Of the few folders a reader has no two will meet.
 */
final class FolderId {
  private FolderId() {}

  static int of(String folder) {
    CRC32 sum = new CRC32();
    sum.update(folder.getBytes(StandardCharsets.UTF_8));
    return Math.max(1, (int) (sum.getValue() & Integer.MAX_VALUE));
  }

  /** The folder of a tray that has a number. */
  static Optional<String> folder(Tray tray, long id) {
    return tray.folders().stream().filter(folder -> of(folder) == id).findFirst();
  }
}
