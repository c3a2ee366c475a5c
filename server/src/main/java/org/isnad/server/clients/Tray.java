package org.isnad.server.clients;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Article;
import org.isnad.model.Comment;
import org.isnad.model.Language;
import org.isnad.model.Report;
import org.isnad.pipeline.NumberedReport;
import org.isnad.pipeline.ReportNumbers;
import org.isnad.pipeline.SearchIndex;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.ShelfBook.Kind;
import org.isnad.pipeline.Topic;
import org.isnad.server.AppPasswords.Entry.Guest;
import org.isnad.server.Backend;
import org.isnad.server.out.ArticleHtml;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/**
 * What one reader's app sees: subscriptions, and entries with the reader's own marks. Entries go by
 * their {@link NumberedReport#number}. For one request; not thread-safe.
 */
final class Tray {
  private static final int MOST_SAVED = 2000;
  private static final int MOST_FOUND = 500;

  private final Backend backend;
  private final Topics topics;
  private final Guest guest;
  private final String origin;
  private final Roll.Page page;
  private final List<Subscription> subscriptions;
  private final Map<Topic, Subscription> byTopic = new HashMap<>();

  /** Smaller numbers were kept more than a month ago. */
  private final int unreadFrom;

  private final TrayFiling filing;
  private @Nullable BitSet marked;
  private @Nullable Set<Long> saved;

  Tray(
      Backend backend,
      Topics topics,
      Subscriptions book,
      Guest guest,
      String origin,
      Roll.Page page,
      List<Subscription> subscriptions) {
    this.backend = backend;
    this.topics = topics;
    this.guest = guest;
    this.origin = origin;
    this.page = page;
    this.subscriptions = subscriptions;
    this.filing = new TrayFiling(backend, topics, book, guest, subscriptions);
    subscriptions.forEach(one -> byTopic.put(one.topic(), one));
    this.unreadFrom =
        page.firstKept(backend.clock().instant().minus(Trays.UNREAD_FOR).getEpochSecond());
  }

  Guest guest() {
    return guest;
  }

  /** Scheme, host and port in front of addresses of pages. */
  String origin() {
    return origin;
  }

  /** To follow, leave, name and file feeds; what is listed here stays as it was. */
  TrayFiling filing() {
    return filing;
  }

  /** By kind and title. */
  List<Subscription> subscriptions() {
    return subscriptions;
  }

  Optional<Subscription> subscription(long number) {
    return subscriptions.stream().filter(one -> one.number() == number).findFirst();
  }

  /** The names of the folders that hold something, in order. */
  Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    subscriptions.forEach(one -> folders.add(one.folder()));
    return folders;
  }

  List<Subscription> within(String folder) {
    return subscriptions.stream().filter(one -> one.folder().equals(folder)).toList();
  }

  /** The entries of some subscriptions. */
  BitSet of(Collection<Subscription> wanted) {
    BitSet numbers = new BitSet();
    boolean[] sources = new boolean[page.sourceIds().size()];
    Set<String> ids = new HashSet<>();
    for (Subscription one : wanted) {
      if (one.topic().kind() == Kind.SOURCE) {
        ids.add(one.topic().key());
      }
      topics.members(one.topic()).forEach(numbers::set);
    }
    for (int i = 0; i < sources.length; i++) {
      sources[i] = ids.contains(page.sourceIds().get(i));
    }
    for (int i = 0; i < page.size(); i++) {
      if (sources[page.sources()[i]]) {
        numbers.set(page.numbers()[i]);
      }
    }
    return numbers;
  }

  /** The entries of all subscriptions. */
  BitSet all() {
    return of(subscriptions);
  }

  /** The reader's saved reports, of whatever age. */
  BitSet starred() {
    BitSet numbers = new BitSet();
    for (NumberedReport report : numbers().of(saved())) {
      numbers.set(Math.toIntExact(report.number()));
    }
    return numbers;
  }

  /** The entries that a search finds first. */
  BitSet found(String words) {
    BitSet numbers = new BitSet();
    List<Long> reports =
        backend.search().search(new SearchIndex.Query(words, 0, MOST_FOUND)).hits().stream()
            .map(SearchIndex.Hit::reportId)
            .toList();
    numbers().of(reports).forEach(report -> numbers.set(Math.toIntExact(report.number())));
    return numbers;
  }

  /** Those of {@code among} that are selected, in its order. */
  List<Integer> select(BitSet among, Selection selection) {
    BitSet starred = selection.starred() == null ? new BitSet() : starred();
    List<Integer> selected = new ArrayList<>();
    int step = selection.oldestFirst() ? among.nextSetBit(0) : among.previousSetBit(among.length());
    while (step >= 0 && selected.size() < selection.limit()) {
      if (fits(step, selection, starred)) {
        selected.add(step);
      }
      step =
          selection.oldestFirst()
              ? among.nextSetBit(step + 1)
              : step == 0 ? -1 : among.previousSetBit(step - 1);
    }
    return selected;
  }

  private boolean fits(int number, Selection selection, BitSet starred) {
    if (number <= selection.after() || number >= selection.before()) {
      return false;
    }
    if (selection.read() != null && selection.read() != read(number)) {
      return false;
    }
    if (selection.starred() != null && selection.starred() != starred.get(number)) {
      return false;
    }
    Instant since = selection.since();
    Instant until = selection.until();
    if (since == null && until == null) {
      return true;
    }
    Instant kept = keptAt(number);
    return (since == null || !kept.isBefore(since)) && (until == null || !kept.isAfter(until));
  }

  /** When a report was kept; long ago where it is not on the roll any more. */
  Instant keptAt(int number) {
    int place = page.place(number);
    return place < 0 ? Instant.EPOCH : page.keptAt(place);
  }

  /** Whether the reader read it, or had a month to do so. */
  boolean read(int number) {
    return number < unreadFrom || marked().get(number);
  }

  /**
   * The unread entries of a subscription.
   *
   * @param all the read ones too
   * @param newest when the latest of all was kept; the epoch when there is none
   */
  record Unread(int count, int all, Instant newest) {
    static final Unread NONE = new Unread(0, 0, Instant.EPOCH);

    Unread and(Unread other) {
      return new Unread(
          count + other.count,
          all + other.all,
          newest.isAfter(other.newest) ? newest : other.newest);
    }
  }

  /** The unread entries of every subscription, by its number. */
  Map<Integer, Unread> unread() {
    int[] counts = new int[page.sourceIds().size()];
    int[] all = new int[counts.length];
    long[] newest = new long[counts.length];
    for (int i = 0; i < page.size(); i++) {
      int source = page.sources()[i];
      newest[source] = Math.max(newest[source], page.kept()[i]);
      counts[source] += read(page.numbers()[i]) ? 0 : 1;
      all[source]++;
    }
    Map<String, Unread> bySource = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      bySource.put(
          page.sourceIds().get(i), new Unread(counts[i], all[i], Instant.ofEpochSecond(newest[i])));
    }
    Map<Integer, Unread> unread = new LinkedHashMap<>();
    for (Subscription one : subscriptions) {
      unread.put(
          one.number(),
          one.topic().kind() == Kind.SOURCE
              ? bySource.getOrDefault(one.topic().key(), Unread.NONE)
              : unreadOf(topics.members(one.topic())));
    }
    return unread;
  }

  private Unread unreadOf(List<Integer> members) {
    return new Unread(
        (int) members.stream().filter(number -> !read(number)).count(),
        members.size(),
        members.stream().map(this::keptAt).max(Instant::compareTo).orElse(Instant.EPOCH));
  }

  /** Entries by their numbers, in the order given; unknown ones are left out. */
  List<Entry> entries(Collection<Integer> wanted) {
    List<Long> ids = wanted.stream().map(Integer::longValue).toList();
    Map<Integer, Entry> entries = new HashMap<>();
    for (ReportNumbers.Item item : numbers().items(ids)) {
      entries.put(Math.toIntExact(item.numbered().number()), entry(item));
    }
    return wanted.stream().map(entries::get).filter(Objects::nonNull).toList();
  }

  private Entry entry(ReportNumbers.Item item) {
    Report report = item.placed().report();
    Article article = report.article();
    int number = Math.toIntExact(item.numbered().number());
    Topic source = new Topic(Kind.SOURCE, report.sourceId());
    return new Entry(
        number,
        feed(source, number),
        topics.face(source, guest.language()).title(),
        report.headline(),
        TextDirection.of(report.headline()).attribute(),
        tag(article.language()),
        String.join("، ", article.authors()),
        report.address(),
        origin + "/report/" + report.id(),
        ArticleHtml.of(article, picture -> absolute(backend.pictures().inBody(picture))),
        report.reportedAt(),
        item.numbered().keptAt(),
        report.seenAt(),
        report.reading().hashtags().stream().map(tag -> tag.label().replace('_', ' ')).toList(),
        article.media(),
        read(number),
        saved().contains(report.id()));
  }

  private @Nullable Subscription feed(Topic source, int number) {
    Subscription known = byTopic.get(source);
    if (known != null) {
      return known;
    }
    return subscriptions.stream()
        .filter(one -> topics.members(one.topic()).contains(number))
        .findFirst()
        .orElse(null);
  }

  private String absolute(String path) {
    return path.isEmpty() ? "" : origin + path;
  }

  private static String tag(Language language) {
    return language.known() ? language.tag() : "";
  }

  /** Marks entries as read or unread; numbers that no report has are left out. */
  void mark(BitSet wanted, boolean read) {
    BitSet there = (BitSet) wanted.clone();
    int last = page.size() == 0 ? -1 : page.numbers()[page.size() - 1];
    there.clear(last + 1, Math.max(last + 1, there.length()));
    backend.readers().apps().marks().mark(guest.reader().id(), there, read);
    marked = null;
  }

  /** Saves reports for the reader, or takes them out; false when there is no more room. */
  boolean star(Collection<Integer> wanted, boolean on) {
    ShelfBook shelves = backend.readers().shelves();
    long me = guest.reader().id();
    int room = MOST_SAVED - saved().size();
    Instant now = backend.clock().instant();
    for (ReportNumbers.Item item :
        numbers().items(wanted.stream().map(Integer::longValue).toList())) {
      long id = item.numbered().reportId();
      Comment.Subject subject = new Comment.Subject(Comment.Subject.Kind.REPORT, id);
      if (!on) {
        shelves.unsave(me, subject);
      } else if (!saved().contains(id)) {
        if (room-- <= 0) {
          return false;
        }
        shelves.save(me, new ShelfBook.Saved(subject, now));
      }
    }
    saved = null;
    return true;
  }

  private BitSet marked() {
    BitSet known = marked;
    if (known == null) {
      known = backend.readers().apps().marks().read(guest.reader().id());
      marked = known;
    }
    return known;
  }

  private Set<Long> saved() {
    Set<Long> known = saved;
    if (known == null) {
      known = new HashSet<>();
      for (ShelfBook.Saved one :
          backend.readers().shelves().saved(guest.reader().id(), 0, MOST_SAVED)) {
        if (one.item().kind() == Comment.Subject.Kind.REPORT) {
          known.add(one.item().id());
        }
      }
      saved = known;
    }
    return known;
  }

  private ReportNumbers numbers() {
    return backend.readers().apps().numbers();
  }
}
