package org.isnad.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list read page by page is the list, though many of it have one time. */
class CursorTest {
  private record Told(int number, Instant at) {}

  /** Latest first; three and more of one time, over the ends of pages. */
  private static final List<Told> ALL =
      IntStream.range(0, 40)
          .mapToObj(i -> new Told(i, Instant.ofEpochMilli(10_000 - i / 7 * 5L)))
          .toList();

  private static Cursor.Page<Told> page(Map<String, String> parameters) {
    return Cursor.page(
        new Asked(Map.of(), parameters),
        (end, limit) ->
            ALL.stream().filter(one -> end == null || one.at().isBefore(end)).limit(limit).toList(),
        Told::at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "7", "39", "40", "41"})
  void nothingIsLostOrDoubledBetweenPages(String limit) {
    List<Told> read = new ArrayList<>();
    Cursor.Page<Told> page = page(Map.of("limit", limit));
    read.addAll(page.items());
    while (page.next() != null && read.size() <= ALL.size()) {
      page = page(Map.of("limit", limit, "cursor", page.next()));
      read.addAll(page.items());
    }
    assertThat(read).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "t1.1",
        "h5.0",
        "t-1.0",
        "t1",
        "t1.1.1",
        "t9999999999999999.0",
        "t1.2001",
        "ت1.1"
      })
  void whatNoListGaveIsRefused(String inside) {
    String cursor = Base64.getUrlEncoder().encodeToString(inside.getBytes(StandardCharsets.UTF_8));
    if (inside.equals("t1.1")) {
      assertThat(Cursor.read(cursor, Cursor.TIME)).isEqualTo(new Cursor('t', 1, 1));
    } else {
      assertThatThrownBy(() -> Cursor.read(cursor, Cursor.TIME)).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> Cursor.read("ط%" + inside, Cursor.TIME)).isInstanceOf(Refusal.class);
  }

  @Test
  void limitsAreWholeNumbersAndCapped() {
    assertThat(new Asked(Map.of(), Map.of("limit", "100000000000")).limit()).isEqualTo(100);
    for (String bad : List.of("0", "-1", "x", "1.5", "", "99999999999999999999999")) {
      assertThatThrownBy(() -> new Asked(Map.of(), Map.of("limit", bad)).limit())
          .as(bad)
          .isInstanceOf(Refusal.class);
    }
  }
}
