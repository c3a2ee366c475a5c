package org.isnad.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the last days, by serial and by id, with the indexes that find what is like a
 * report without looking at all of them. Not thread-safe.
 */
final class ReportWindow {
  /**
   * How many reports back a key is followed: what more share tells little, and the cost must not
   * grow with the window.
   */
  private static final int FARTHEST = 127;

  /** The most reports of one language, and of others, that are worth comparing. */
  private static final int MOST_ALIKE = 32;

  private static final int MOST_ACROSS = 16;

  /** The least share of the words' weight that both must have, and of the traces'. */
  private static final float LEAST_SHARED = 0.05f;

  private static final float LEAST_TRACED = 0.1f;

  private final Postings words = new Postings(FARTHEST);
  private final Postings traces = new Postings(FARTHEST);
  private final int[] listed = new int[FARTHEST];
  private final Tally tally = new Tally();

  private @Nullable Member[] members = new @Nullable Member[1 << 10];

  /** Numbers of the languages of the members at the same places: a walk asks for them only. */
  private short[] languages = new short[1 << 10];

  private final Map<Language, Short> numbers = new HashMap<>();
  private int begin;
  private int end;

  /** Serials plus one by the id of their report; what stands there may be forgotten already. */
  private int[] byId = new int[1 << 11];

  private int used;

  int begin() {
    return begin;
  }

  /** The serial the next report gets. */
  int end() {
    return end;
  }

  int size() {
    return end - begin;
  }

  boolean has(int serial) {
    return serial >= begin && serial < end;
  }

  Member get(int serial) {
    return Objects.requireNonNull(members[serial & (members.length - 1)]);
  }

  @Nullable Member find(long id) {
    int serial = byId[place(id)] - 1;
    return serial >= 0 && has(serial) && get(serial).id() == id ? get(serial) : null;
  }

  /** Takes the next report in. */
  void add(Member member, Finders finders) {
    if (end - begin == members.length) {
      widen();
    }
    members[end & (members.length - 1)] = member;
    languages[end & (members.length - 1)] = number(member.print());
    end++;
    if (2 * (used + 1) > byId.length) {
      rehash();
    }
    int place = place(member.id());
    used += byId[place] == 0 ? 1 : 0;
    byId[place] = member.serial() + 1;
    index(finders.words(), words, member.serial());
    index(finders.traces(), traces, member.serial());
  }

  /** A language by the order in which it was met. */
  private short number(Fingerprint print) {
    return numbers.computeIfAbsent(print.language(), language -> (short) numbers.size());
  }

  private static void index(int[] keys, Postings postings, int serial) {
    for (int key : keys) {
      postings.add(key, serial);
    }
  }

  /** The reports worth comparing with one, of its language and of others, likeliest first. */
  int[] candidates(Fingerprint print, Finders finders) {
    int[] alike = alike(finders);
    int[] across = across(print, finders);
    int[] all = Arrays.copyOf(alike, alike.length + across.length);
    System.arraycopy(across, 0, all, alike.length, across.length);
    return all;
  }

  private int[] alike(Finders finders) {
    tally.clear(members.length);
    for (int key = 0; key < finders.words().length; key++) {
      float share = finders.wordShares()[key];
      int reports = words.read(finders.words()[key], listed);
      for (int i = 0; i < reports; i++) {
        tally.add(listed[i], share);
      }
    }
    return tally.best(MOST_ALIKE, LEAST_SHARED);
  }

  private int[] across(Fingerprint print, Finders finders) {
    tally.clear(members.length);
    short language = number(print);
    for (int key = 0; key < finders.traces().length; key++) {
      float share = finders.traceShares()[key];
      int reports = traces.read(finders.traces()[key], listed);
      for (int i = 0; i < reports; i++) {
        if (languages[listed[i] & (languages.length - 1)] != language) {
          tally.add(listed[i], share);
        }
      }
    }
    return tally.best(MOST_ACROSS, LEAST_TRACED);
  }

  /** So many are remembered however old they are: a small stream costs nothing. */
  private static final int ALWAYS_KEPT = 20_000;

  /**
   * Forgets the reports that were seen before a time.
   *
   * @param gone is told each before it is gone
   */
  void expire(long oldest, Consumer<Member> gone) {
    int before = begin;
    while (size() > ALWAYS_KEPT && get(begin).seen() < oldest) {
      gone.accept(get(begin));
      members[begin & (members.length - 1)] = null;
      begin++;
    }
    if (begin > before) {
      words.forgetBefore(begin);
      traces.forgetBefore(begin);
    }
  }

  private int place(long id) {
    int mask = byId.length - 1;
    int place = (int) ((id * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (byId[place] != 0 && !holds(byId[place] - 1, id)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private boolean holds(int serial, long id) {
    return has(serial) && get(serial).id() == id;
  }

  private void rehash() {
    int room = byId.length;
    while (3 * (size() + 1) > room) {
      room *= 2;
    }
    byId = new int[room];
    used = 0;
    for (int serial = begin; serial < end - 1; serial++) {
      byId[place(get(serial).id())] = serial + 1;
      used++;
    }
  }

  private void widen() {
    @Nullable Member[] more = new @Nullable Member[2 * members.length];
    for (int serial = begin; serial < end; serial++) {
      more[serial & (more.length - 1)] = members[serial & (members.length - 1)];
    }
    short[] moreLanguages = new short[more.length];
    for (int serial = begin; serial < end; serial++) {
      moreLanguages[serial & (more.length - 1)] = languages[serial & (members.length - 1)];
    }
    members = more;
    languages = moreLanguages;
  }
}
