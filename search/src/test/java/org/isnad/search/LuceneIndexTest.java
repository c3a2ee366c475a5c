package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;
import org.isnad.pipeline.SearchIndex;
import org.isnad.pipeline.SearchIndex.Query;
import org.isnad.testkit.SampleReports;
import org.isnad.testkit.SearchIndexContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index on the disk. */
class LuceneIndexTest {
  @TempDir Path folder;

  private Path fill(String name) {
    Path in = folder.resolve(name);
    try (LuceneIndex index = LuceneIndex.open(in)) {
      index.put(new PlacedReport(SampleReports.arabic(1, "nahran", 0), 1, null));
      index.commit(7);
      index.put(new PlacedReport(SampleReports.arabic(2, "nahran", 1), 1, null));
    }
    return in;
  }

  @Nested
  class Contract extends SearchIndexContract {
    private LuceneIndex index;

    @BeforeEach
    @Override
    public void fill() {
      index =
          LuceneIndex.open(
              folder.resolve("contract"), typed -> KNOWN.getOrDefault(typed, Set.of()));
      super.fill();
    }

    @AfterEach
    void close() {
      index.close();
    }

    @Override
    protected SearchIndex index() {
      return index;
    }
  }

  @Test
  void whatWasCommittedIsThereAgainAndNoMore() {
    try (LuceneIndex index = LuceneIndex.open(fill("a"))) {
      assertThat(index.committed()).isEqualTo(7);
      assertThat(index.problem()).isEmpty();
      assertThat(index.search(new Query("lang:ar", 0, 9)).total()).isEqualTo(1);
    }
  }

  @Test
  void aDamagedIndexIsEmptiedAndSaysSo() throws IOException {
    Path in = fill("a");
    Files.writeString(in.resolve("notes.txt"), "mine");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(in, "segments_*")) {
      for (Path file : files) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (LuceneIndex index = LuceneIndex.open(in)) {
      assertThat(index.committed()).isZero();
      assertThat(index.problem()).map(Problem::code).contains("index-corrupt");
      assertThat(index.search(new Query("lang:ar", 0, 9)).total()).isZero();
      index.put(new PlacedReport(SampleReports.arabic(1, "nahran", 0), 1, null));
      index.commit(1);
      assertThat(index.search(new Query("lang:ar", 0, 9)).total()).isEqualTo(1);
    }
    assertThat(in.resolve("notes.txt")).exists();
  }

  @Test
  void aMissingFileIsDamageToo() throws IOException {
    Path in = fill("a");
    List<Path> data;
    try (var files = Files.list(in)) {
      data = files.filter(file -> file.getFileName().toString().startsWith("_")).toList();
    }
    assertThat(data).isNotEmpty();
    for (Path file : data) {
      Files.delete(file);
    }
    try (LuceneIndex index = LuceneIndex.open(in)) {
      assertThat(index.committed()).isZero();
      assertThat(index.problem()).map(Problem::code).contains("index-corrupt");
    }
  }

  @Test
  void aSecondWriterIsRefusedAndAReaderIsNot() {
    Path in = fill("a");
    try (LuceneIndex index = LuceneIndex.open(in)) {
      assertThatThrownBy(() -> LuceneIndex.open(in).close())
          .isInstanceOfSatisfying(
              SearchException.class,
              e -> assertThat(e.code()).isEqualTo(SearchException.Code.FOLDER_IN_USE));
      try (LuceneIndex reader = LuceneIndex.openForReading(in)) {
        assertThat(reader.committed()).isEqualTo(index.committed());
        assertThat(reader.search(new Query("السد", 0, 9)).total()).isEqualTo(1);
        assertThatThrownBy(reader::clear).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> LuceneIndex.open(file.resolve("index")).close())
        .isInstanceOfSatisfying(
            SearchException.class,
            e -> assertThat(e.code()).isEqualTo(SearchException.Code.FOLDER_NOT_WRITABLE));
    assertThatThrownBy(() -> LuceneIndex.openForReading(folder.resolve("none")).close())
        .isInstanceOfSatisfying(
            SearchException.class,
            e -> assertThat(e.code()).isEqualTo(SearchException.Code.NO_INDEX));
  }
}
