package org.isnad.server.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.isnad.pipeline.NumberedReport;
import org.isnad.pipeline.ReportNumbers;
import org.junit.jupiter.api.Test;

/** The roll follows the book and stays within its bound. */
class RollTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private final Book book = new Book();
  private final Roll roll = new Roll(book);

  /** Numbers in memory: 2, 4, 6 and so on, of two sources in turn. */
  private static final class Book implements ReportNumbers {
    private final List<NumberedReport> all = new ArrayList<>();

    long handed;

    void keep(int count) {
      for (int i = 0; i < count; i++) {
        long number = 2L * (all.size() + 1);
        String source = all.size() % 2 == 0 ? "manara" : "sahil";
        all.add(new NumberedReport(number, 1000 + number, source, NOON.plusSeconds(number)));
      }
    }

    @Override
    public List<NumberedReport> after(long number, int limit) {
      int from = (int) Math.max(0, Math.min(all.size(), number / 2));
      return List.copyOf(all.subList(from, Math.min(all.size(), from + limit)));
    }

    @Override
    public long floor(int newest) {
      return all.size() < newest ? 0 : all.get(all.size() - newest).number();
    }

    @Override
    public long handedOver() {
      return handed;
    }

    @Override
    public List<NumberedReport> of(Collection<Long> reportIds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<NumberedReport> ofHashtag(String key, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<NumberedReport> ofStory(long storyId, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Item> items(Collection<Long> numbers) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void anEmptyBookIsAnEmptyRoll() {
    assertThat(roll.now().size()).isZero();
    assertThat(roll.now().place(1)).isNegative();
  }

  @Test
  void whatIsKeptIsOnTheNextPageAndTheLastPageStays() {
    book.keep(3);
    Roll.Page first = roll.now();
    assertThat(first.size()).isEqualTo(3);
    assertThat(first.sourceIds()).containsExactly("manara", "sahil");
    assertThat(first.place(4)).isEqualTo(1);
    assertThat(first.keptAt(1)).isEqualTo(NOON.plusSeconds(4));
    assertThat(roll.now()).isSameAs(first);
    book.keep(20_000);
    assertThat(roll.now().size()).isEqualTo(20_003);
    assertThat(first.size()).isEqualTo(3);
    assertThat(first.place(8)).isNegative();
  }

  @Test
  void whatIsHandedOverIsTheOthersAtOnce() {
    book.keep(3);
    assertThat(roll.now().sourceIds()).containsExactly("manara", "sahil");
    book.all.replaceAll(
        one -> new NumberedReport(one.number(), one.reportId(), "dafaf", one.keptAt()));
    book.handed++;
    Roll.Page page = roll.now();
    assertThat(page.size()).isEqualTo(3);
    assertThat(page.sourceIds().get(page.sources()[2])).isEqualTo("dafaf");
  }

  @Test
  void onlyTheLatestAreHeld() {
    book.keep(Roll.WINDOW + 7);
    Roll.Page page = roll.now();
    assertThat(page.size()).isEqualTo(Roll.WINDOW);
    assertThat(page.numbers()[0]).isEqualTo(16);
    book.keep(Roll.WINDOW + 100);
    Roll.Page later = roll.now();
    assertThat(later.size()).isBetween(Roll.WINDOW, 2 * Roll.WINDOW);
    int last = Math.toIntExact(book.all.getLast().number());
    assertThat(later.place(last)).isEqualTo(later.size() - 1);
    assertThat(later.place(16)).isNegative();
  }
}
