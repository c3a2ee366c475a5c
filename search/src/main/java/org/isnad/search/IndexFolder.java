package org.isnad.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.model.Problem;
import org.isnad.search.SearchException.Code;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index, opened for writing. What cannot be read, or was written by another
 * analysis, is thrown away: everything in an index can be made again from the archive.
 *
 * @param problem why it was emptied; null when it was not
 */
record IndexFolder(Directory directory, IndexWriter writer, @Nullable Problem problem) {
  private static final double BUFFER_MEGABYTES = 48;

  static IndexFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
    Directory directory;
    try {
      directory = FSDirectory.open(folder);
      try {
        return new IndexFolder(directory, writer(directory), null);
      } catch (CorruptIndexException
          | IndexFormatTooNewException
          | IndexFormatTooOldException
          | EOFException
          | NoSuchFileException
          | IllegalArgumentException e) {
        empty(folder);
        return new IndexFolder(
            directory,
            writer(directory),
            Problem.of(
                "search", "index-corrupt", folder.toString(), String.valueOf(e.getMessage())));
      }
    } catch (LockObtainFailedException e) {
      throw new SearchException(
          Code.FOLDER_IN_USE,
          "the index " + folder + " is in use by another process; stop it or name another folder",
          e);
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  private static SearchException notWritable(Path folder, IOException e) {
    return new SearchException(
        Code.FOLDER_NOT_WRITABLE,
        "cannot write the index " + folder + "; check its path and permissions",
        e);
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    // The application hands Lucene finished terms; the analyzer is never asked.
    IndexWriterConfig config = new IndexWriterConfig(null);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  /** Deletes Lucene's files, by their names, and nothing else that may lie there. */
  private static void empty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.startsWith("_")
            || name.startsWith("segments")
            || name.startsWith("pending_segments")) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
