package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong(-5);

  private Progress progress(boolean terminal, long total) {
    Console console =
        Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, terminal);
    return new Progress(console, "pages", total, now::get);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void quickWorkShowsNothing() {
    try (Progress progress = progress(true, 3)) {
      progress.step();
      progress.step();
      progress.step();
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void longWorkShowsABarOnATerminalAndTakesItAway() {
    try (Progress progress = progress(true, 4)) {
      now.addAndGet(2 * SECOND);
      progress.step();
      progress.step();
    }
    assertThat(shown())
        .isEqualTo("\r\u001b[K[#######-----------------------] 1 of 4 pages, 1/s\r\u001b[K");
  }

  @Test
  void longWorkShowsPlainLinesElsewhere() {
    try (Progress progress = progress(false, 0)) {
      now.addAndGet(5 * SECOND);
      progress.step();
      now.addAndGet(5 * SECOND);
      progress.step();
    }
    assertThat(shown()).isEqualTo("2 pages, 0/s\n");
  }

  @Test
  void aComplaintStandsOnALineOfItsOwn() {
    try (Progress progress = progress(true, 4)) {
      now.addAndGet(2 * SECOND);
      progress.step();
      progress.complain("a.html: no article");
    }
    assertThat(shown()).endsWith("1/s\r\u001b[Kisnad: a.html: no article\n");
  }
}
