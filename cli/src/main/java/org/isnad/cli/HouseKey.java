package org.isnad.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A data folder's own secret: random bytes in its file {@code key}, made once and readable by the
 * owner only. Immutable.
 */
final class HouseKey {
  static final String FILE = "key";
  private static final int LENGTH = 32;

  private final byte[] bytes;

  private HouseKey(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The folder's key, made where it has none.
   *
   * @throws BadInput when the file cannot be read or written, or is no key
   */
  static HouseKey of(Path data) {
    Path file = data.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length != LENGTH) {
        throw new BadInput(file + ": " + LENGTH + " bytes expected, not " + bytes.length);
      }
      return new HouseKey(bytes);
    } catch (IOException e) {
      throw new BadInput(file + ": the key cannot be read or made: " + e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] fresh = new byte[LENGTH];
    new SecureRandom().nextBytes(fresh);
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] own =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path whole = Files.createTempFile(file.getParent(), FILE, null, own);
    try {
      Files.write(whole, fresh);
      Files.move(whole, file); // never replaces: whoever made it first, that is the key
    } catch (FileAlreadyExistsException e) {
      // another process was first
    } finally {
      Files.deleteIfExists(whole);
      Arrays.fill(fresh, (byte) 0);
    }
  }
}
