package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.isnad.store.Store;

/**
 * A data folder in one zip file: a consistent copy of the database, taken also while a server
 * writes it, and the files a person edits. The search index is left out; it is rebuilt.
 */
final class Backup {
  private static final List<String> FILES = List.of(Store.FILE, Catalogues.FILE, Settings.FILE);

  private Backup() {}

  static void write(Path data, Path zip) {
    Path database = data.resolve(Store.FILE);
    if (!Files.exists(database)) {
      throw new BadInput(data + ": holds no " + Store.FILE + "; nothing to back up");
    }
    Path copy = zip.resolveSibling(zip.getFileName() + ".database");
    Path fresh = zip.resolveSibling(zip.getFileName() + ".new");
    try {
      Files.deleteIfExists(copy);
      copyDatabase(database, copy);
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(fresh))) {
        for (String name : FILES) {
          Path file = name.equals(Store.FILE) ? copy : data.resolve(name);
          if (Files.exists(file)) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(file, out);
            out.closeEntry();
          }
        }
      }
      Files.move(fresh, zip, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | SQLException e) {
      throw new BadInput(zip + ": the backup cannot be written: " + e.getMessage(), e);
    } finally {
      deleted(copy);
      deleted(fresh);
    }
  }

  private static void copyDatabase(Path database, Path copy) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    }
  }

  /** Restores a backup into a folder that holds no database yet. */
  static void restore(Path zip, Path data) {
    if (Files.exists(data.resolve(Store.FILE))) {
      throw new BadInput(
          data + ": holds a database already; restore into an empty folder with --data");
    }
    boolean found = false;
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(file)) {
      Files.createDirectories(data);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        // Only the names a backup has: an archive must not choose where it writes.
        if (FILES.contains(entry.getName())) {
          found |= entry.getName().equals(Store.FILE);
          Path fresh = data.resolve(entry.getName() + ".new");
          Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
          Files.move(fresh, data.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new BadInput(TextFile.reason(zip.toString(), e), e);
    }
    if (!found) {
      throw new BadInput(zip + ": is no backup of Isnad; it holds no " + Store.FILE);
    }
  }

  private static void deleted(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // A leftover beside the backup does no harm and is overwritten by the next.
    }
  }
}
