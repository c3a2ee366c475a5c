package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.model.Reader;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.AppPassword;
import org.isnad.pipeline.AppPasswordBook;
import org.isnad.pipeline.ReadMarks;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.ShelfBook.Kind;
import org.isnad.pipeline.Topic;
import org.isnad.pipeline.TopicFiling;
import org.isnad.pipeline.TopicFiling.Filed;
import org.junit.jupiter.api.Test;

/** What every {@link AppPasswordBook}, {@link ReadMarks} and {@link TopicFiling} does. */
public abstract class ReaderAppsContract {
  private static final Instant NOW = SampleReports.MORNING;
  private static final Instant LATER = NOW.plusSeconds(3600);

  /** An empty book. */
  protected abstract AppPasswordBook passwords();

  /** The marks of the same store. */
  protected abstract ReadMarks marks();

  /** The filing of the same store. */
  protected abstract TopicFiling filing();

  /** The accounts of the same store. */
  protected abstract ReaderBook readers();

  private Account added(long id, String name) {
    Reader reader = new Reader(id, name, Role.READER, Standing.NEW, NOW);
    Account account = new Account(reader, name, null, false, "hash", null);
    readers().add(account);
    return account;
  }

  private static AppPassword password(long id, long reader, String digest, Instant made) {
    return new AppPassword(id, reader, "هاتف ليلى", digest, "f" + digest, made, null);
  }

  private static BitSet bits(int... numbers) {
    BitSet bits = new BitSet();
    IntStream.of(numbers).forEach(bits::set);
    return bits;
  }

  @Test
  public void aPasswordIsFoundByEitherDigest() {
    Account account = added(1, "ليلى");
    AppPassword password = password(7, 1, "d", NOW);
    passwords().add(password);
    AppPasswordBook.Open open = new AppPasswordBook.Open(password, account);
    assertThat(passwords().find("d")).contains(open);
    assertThat(passwords().findByFever("fd")).contains(open);
    assertThat(passwords().find("fd")).isEmpty();
    assertThat(passwords().findByFever("d")).isEmpty();
    assertThat(passwords().find("")).isEmpty();
    passwords().use(7, LATER);
    assertThat(passwords().find("d").orElseThrow().password().used()).isEqualTo(LATER);
  }

  @Test
  public void aPasswordIsTakenBackByItsReaderAlone() {
    added(1, "ليلى");
    added(2, "سامي");
    passwords().add(password(7, 1, "d", NOW));
    passwords().add(password(8, 1, "e", LATER));
    assertThat(passwords().of(1)).extracting(AppPassword::id).containsExactly(8L, 7L);
    assertThat(passwords().of(2)).isEmpty();
    assertThat(passwords().revoke(2, 7)).isFalse();
    assertThat(passwords().find("d")).isPresent();
    assertThat(passwords().revoke(1, 7)).isTrue();
    assertThat(passwords().revoke(1, 7)).isFalse();
    assertThat(passwords().find("d")).isEmpty();
    assertThat(passwords().of(1)).extracting(AppPassword::id).containsExactly(8L);
  }

  @Test
  public void marksAreTheReadersOwnAndExact() {
    added(1, "ليلى");
    added(2, "سامي");
    assertThat(marks().read(1).isEmpty()).isTrue();
    marks().mark(1, bits(0, 3, 8191, 8192, 70_000, 3_000_000), true);
    marks().mark(1, bits(5), true);
    marks().mark(1, bits(8191, 70_000, 9_000_000), false);
    marks().mark(1, new BitSet(), true);
    assertThat(marks().read(1)).isEqualTo(bits(0, 3, 5, 8192, 3_000_000));
    assertThat(marks().read(2).isEmpty()).isTrue();
  }

  @Test
  public void aHundredThousandMarksAreOneTransactionOfAFewRows() {
    added(1, "ليلى");
    BitSet many = new BitSet();
    many.set(1, 100_001);
    marks().mark(1, many, true);
    assertThat(marks().read(1)).isEqualTo(many);
    marks().mark(1, many, false);
    assertThat(marks().read(1).isEmpty()).isTrue();
  }

  @Test
  public void theGreatestNumberCanBeMarked() {
    added(1, "ليلى");
    marks().mark(1, bits(ReadMarks.MOST), true);
    assertThat(marks().read(1)).isEqualTo(bits(ReadMarks.MOST));
    assertThatThrownBy(() -> marks().mark(1, bits(ReadMarks.MOST + 1), true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void aTopicKeepsItsNumber() {
    Topic source = new Topic(Kind.SOURCE, "manara");
    Topic tag = new Topic(Kind.HASHTAG, "manara");
    Topic name = new Topic(Kind.NAME, "12");
    Map<Topic, Integer> first = filing().numbers(List.of(source, tag, source));
    assertThat(first).containsOnlyKeys(source, tag);
    assertThat(first.get(source)).isPositive().isNotEqualTo(first.get(tag));
    Map<Topic, Integer> second = filing().numbers(List.of(name, tag));
    assertThat(second.get(tag)).isEqualTo(first.get(tag));
    assertThat(first).doesNotContainValue(second.get(name));
    assertThat(filing().numbers(List.of())).isEmpty();
  }

  @Test
  public void whatIsFiledIsTheReadersOwn() {
    added(1, "ليلى");
    added(2, "سامي");
    Topic source = new Topic(Kind.SOURCE, "manara");
    Topic tag = new Topic(Kind.HASHTAG, "بحر");
    filing().file(1, Map.of(source, new Filed("المنارة", null), tag, new Filed(null, "البحر")));
    filing().file(1, Map.of(source, new Filed("المنارة", "صباحًا")));
    assertThat(filing().filed(1))
        .containsOnly(
            Map.entry(source, new Filed("المنارة", "صباحًا")),
            Map.entry(tag, new Filed(null, "البحر")));
    assertThat(filing().filed(2)).isEmpty();
    filing().file(1, Map.of(source, Filed.NOT));
    assertThat(filing().filed(1)).containsOnlyKeys(tag);
  }

  @Test
  public void aDeletedAccountLeavesNothingToItsApps() {
    added(1, "ليلى");
    passwords().add(password(7, 1, "d", NOW));
    marks().mark(1, bits(4), true);
    filing().file(1, Map.of(new Topic(Kind.STORY, "9"), new Filed("قصة", null)));
    readers().delete(1, "قارئ سابق");
    assertThat(passwords().find("d")).isEmpty();
    assertThat(marks().read(1).isEmpty()).isTrue();
    assertThat(filing().filed(1)).isEmpty();
  }
}
