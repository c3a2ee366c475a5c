package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.store.StoreException.Code;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder to one process. The lock is the operating system's, on the file "isnad.lock":
 * it goes when the process does, however it ends, so a folder is never locked by nobody.
 */
final class FolderLock implements AutoCloseable {
  private static final String FILE = "isnad.lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Makes the folder where it is missing and locks it. */
  static FolderLock take(Path folder) {
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreException(
          Code.FOLDER_NOT_WRITABLE,
          "cannot write to the data folder " + folder + "; check its path and permissions",
          e);
    }
    if (lock(channel, folder) == null) {
      closed(channel);
      throw new StoreException(
          Code.FOLDER_IN_USE,
          "the data folder " + folder + " is in use by another process; stop it or name another",
          null);
    }
    return new FolderLock(channel);
  }

  private static @Nullable FileLock lock(FileChannel channel, Path folder) {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // This very process has it.
      return null;
    } catch (IOException e) {
      closed(channel);
      throw new StoreException(
          Code.FOLDER_NOT_WRITABLE, "the data folder " + folder + " cannot be locked", e);
    }
  }

  private static void closed(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closed(channel);
  }
}
