package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.isnad.store.StoreException.Code;
import org.isnad.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a data folder, and what may be wrong with it. */
class StoreOpeningTest {
  @TempDir Path folder;

  private static void refused(Code code, ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private void keepOne(Path in) {
    try (Store store = Store.open(in)) {
      var report = SampleReports.arabic(1, "nahran", 0);
      store.archive().keep(report, SampleReports.placed(report, 1));
    }
  }

  @Test
  void theFolderIsMadeAndWhatWasKeptIsThereAgain() {
    Path deep = folder.resolve("a").resolve("بيانات");
    keepOne(deep);
    try (Store store = Store.open(deep)) {
      assertThat(store.library().totals().reports()).isEqualTo(1);
      assertThat(store.lastSequence()).isEqualTo(1);
    }
  }

  @Test
  void aFolderInUseIsRefusedUntilItIsFree() {
    try (Store first = Store.open(folder)) {
      refused(Code.FOLDER_IN_USE, () -> Store.open(folder).close());
      assertThat(first.library().totals().reports()).isZero();
    }
    Store.open(folder).close();
  }

  @Test
  void aFolderThatCannotBeMadeIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    refused(Code.FOLDER_NOT_WRITABLE, () -> Store.open(file.resolve("data")).close());
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve(Store.FILE), "not a database ".repeat(1000));
    refused(Code.DATABASE_CORRUPT, () -> Store.open(folder).close());
    assertThat(file).content().startsWith("not a database");
    // The refused opening lets go of the folder.
    Files.delete(file);
    Store.open(folder).close();
  }

  @Test
  void aDatabaseOfALaterVersionIsRefused() throws Exception {
    keepOne(folder);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE flyway_schema_history SET version = '999'");
    }
    refused(Code.SCHEMA_TOO_NEW, () -> Store.open(folder).close());
    refused(Code.SCHEMA_TOO_NEW, () -> Store.openForReading(folder).close());
  }

  @Test
  void aReaderMayLookWhileTheWriterWrites() {
    refused(Code.NO_STORE, () -> Store.openForReading(folder).close());
    keepOne(folder);
    try (Store writer = Store.open(folder);
        Store reader = Store.openForReading(folder)) {
      var report = SampleReports.arabic(2, "nahran", 1);
      writer.archive().keep(report, SampleReports.placed(report, 1));
      assertThat(reader.library().totals().reports()).isEqualTo(2);
      assertThatThrownBy(() -> reader.archive().keep(report, SampleReports.placed(report, 3)))
          .isInstanceOf(StoreException.class);
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsNamed() {
    refused(
        Code.DATABASE_UNREACHABLE,
        () -> Store.open("jdbc:postgresql://127.0.0.1:1/isnad?connectTimeout=1").close());
  }

  @Test
  void theLatestMigrationIsTheOneTheProgramKnows() {
    String next = "migration/V" + (Migrations.LATEST + 1) + "__";
    assertThat(migrations()).anyMatch(name -> name.startsWith("V" + Migrations.LATEST + "__"));
    assertThat(migrations()).noneMatch(name -> ("migration/" + name).startsWith(next));
  }

  private static List<String> migrations() {
    try (var files = Files.list(Path.of(StoreOpeningTest.class.getResource("migration").toURI()))) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
