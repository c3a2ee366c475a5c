package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens what a command is to read: a file, a gzipped file, or "-" for standard input. */
final class TextFile {
  static final String STANDARD_INPUT = "-";
  private static final int GZIP_MAGIC = 0x1f8b;
  private static final int BUFFER = 1 << 16;

  private TextFile() {}

  /** The lines of a UTF-8 file, a byte order mark taken off, broken bytes read as U+FFFD. */
  static BufferedReader open(String file, Console console) throws IOException {
    InputStream bytes =
        file.equals(STANDARD_INPUT) ? unpacked(console.in()) : unpacked(Path.of(file));
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** The bytes of a file, unpacked where it is gzip, whatever its name is. */
  static InputStream unpacked(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    return unpacked(new FileInputStream(file.toFile()));
  }

  private static InputStream unpacked(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, BUFFER);
    try {
      buffered.mark(2);
      int magic = buffered.read() << 8 | buffered.read();
      buffered.reset();
      return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, BUFFER) : buffered;
    } catch (IOException e) {
      buffered.close();
      throw e;
    }
  }

  /** Why a file could not be read, and what to do, in one line that begins with its name. */
  static String reason(String file, Exception problem) {
    String why =
        switch (problem) {
          case NoSuchFileException _ -> "no such file; check the path";
          case FileNotFoundException _ ->
              Files.exists(Path.of(file))
                  ? "cannot be opened; check its permissions"
                  : "no such file; check the path";
          case AccessDeniedException _ -> "cannot be opened; check its permissions";
          case InvalidPathException _ -> "is not a file name";
          case ZipException _ -> "is damaged gzip; pack it again or unpack it first";
          case java.io.EOFException _ -> "ends in the middle of its gzip data; copy it again";
          default -> "cannot be read: " + problem.getMessage();
        };
    return file + ": " + why;
  }
}
