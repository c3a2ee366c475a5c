package org.isnad.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.chain.ChainReader;
import org.isnad.cli.Backups;
import org.isnad.cli.ReaderSettings;
import org.isnad.cli.Settings;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Catalogue;
import org.isnad.model.Dated;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Payload;
import org.isnad.model.Picture;
import org.isnad.model.PlacedReport;
import org.isnad.model.Placement;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.isnad.model.Span;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.isnad.pipeline.CommentBook;
import org.isnad.pipeline.HubDesk;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.SourceBook;
import org.isnad.pipeline.TrendDesk;
import org.isnad.pipeline.Web;
import org.isnad.store.Store;
import org.isnad.testkit.Landscape;
import org.isnad.text.Spelling;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/** The invented newspaper of {@code sample-paper.txt} behind ports in memory. */
final class SamplePaper {
  static final Instant NOW = Instant.parse("2026-11-23T14:05:00Z");

  private final ChainReader chain = new ChainReader(new Catalogue(List.of()));
  final MemoryLibrary library = new MemoryLibrary();
  final NameBook names;
  private final Path folder = emptyFolder();
  final Store store = Store.open(folder);
  final CommentBook comments = store.comments();
  private final List<Long> ids = new ArrayList<>();
  private final Map<String, Long> families = new HashMap<>();

  SamplePaper() {
    List<String> lines = new ArrayList<>();
    long story = 0;
    String head = "";
    for (String line : lines()) {
      if (line.startsWith("=== ") || line.startsWith("--- ")) {
        put(story, head, lines);
        lines.clear();
        head = line.startsWith("--- ") ? line : "";
        story = line.startsWith("=== ") ? Long.parseLong(line.substring(4)) : story;
      } else {
        lines.add(line);
      }
    }
    put(story, head, lines);
    correct(100);
    Instant hourAgo = NOW.minus(Duration.ofHours(1));
    library.change(new StoryChange(StoryChange.Kind.OPENED, 100, 105, null, 1, "", hourAgo));
    library.change(
        new StoryChange(StoryChange.Kind.JOINED, 100, 100, null, .82, "السرو، الميناء", hourAgo));
    library.merge(999, 100);
    names =
        PaperNames.of(
            ids.stream().map(id -> library.report(id).orElseThrow()).toList(), catalogue());
  }

  /** The sources, which admins of tests change. */
  final SourceBook sources = SourceBook.of(catalogue());

  /** The feeds that admins asked to have visited. */
  final List<URI> soon = new CopyOnWriteArrayList<>();

  Backend backend() {
    return backend(Settings.defaults().readers(), "");
  }

  /** The same with other settings for readers, reached at {@code home}. */
  Backend backend(ReaderSettings settings, String home) {
    return new Backend(
        library,
        new TrendDesk(library::tagged, InstantSource.fixed(NOW)),
        names,
        comments,
        new MemoryPorts.Contains(library, ids),
        new MemoryPorts.FirstSentences(),
        PaperModel.WRITING,
        new MemoryPorts.Problems(PaperHealth.problems()),
        new MemoryPorts.Feeds(PaperHealth.feeds()),
        new MemoryPorts.Health(PaperHealth.health()),
        new HubDesk(
            null,
            new MemoryPorts.Hubs(),
            (hub, form) -> new Web.NotModified(NOW),
            new MemoryPorts.Problems(List.of()),
            InstantSource.fixed(NOW),
            new Random(1),
            (feed, payload) -> false),
        new ReaderPorts(
            store.readers(),
            store.sessions(),
            store.shelves(),
            store.audit(),
            store.inaccuracies(),
            new AppPorts(store.appPasswords(), store.numbers(), store.readMarks(), store.topics()),
            settings,
            home),
        new SourcePorts(sources, new PaperWeb(), store.archive(), soon::add),
        new HousePorts("/srv/isnad", Settings.defaults().told(), Backups.of(folder)),
        pictures(),
        InstantSource.fixed(NOW));
  }

  /** Accounts and comments in a store of their own, which lasts as long as the tests do. */
  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory("isnad-paper");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every picture there is, drawn from its address. */
  private static Pictures pictures() {
    Web drawn =
        request ->
            new Web.Fetched(
                request.address(),
                null,
                new Payload(Landscape.png(request.address().getPath()), "image/png"),
                null,
                null,
                NOW);
    return Pictures.in(
        Path.of("target", "sample-pictures"),
        1 << 20,
        new byte[32],
        drawn,
        InstantSource.fixed(NOW));
  }

  /** One of three reports has no picture. */
  private static @Nullable Picture picture(long id, String source, Language language) {
    String caption = language.equals(Language.ARABIC) ? "الميناء عند الفجر" : "The harbour at dawn";
    URI address = URI.create("https://" + source + ".example/pictures/" + id + ".png");
    return id % 3 == 2 ? null : new Picture(address, caption, "Wakan / L. Haddad");
  }

  /** Lets a report be the second version: the first had two words more in its headline. */
  private void correct(long id) {
    PlacedReport placed = library.report(id).orElseThrow();
    Report report = placed.report();
    Article now = report.article();
    Article before =
        new Article(
            null,
            null,
            null,
            now.language(),
            now.direction(),
            "عاجل جدا " + now.title(),
            now.authors(),
            now.published(),
            null,
            null,
            null,
            null,
            now.tags(),
            now.blocks(),
            null,
            null,
            false);
    library.put(new PlacedReport(version(report, 1, before), placed.storyId(), placed.copy()));
    library.revise(new PlacedReport(version(report, 2, now), placed.storyId(), placed.copy()));
  }

  private static Report version(Report report, int revision, Article article) {
    return new Report(
        report.id(),
        report.canonical(),
        report.address(),
        report.sourceId(),
        revision,
        report.seenAt(),
        article,
        report.reading());
  }

  private static List<String> lines() {
    try (InputStream stream = SamplePaper.class.getResourceAsStream("sample-paper.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(long story, String head, List<String> lines) {
    if (head.isEmpty()) {
      return;
    }
    String[] parts = head.split(" ", -1);
    long id = story + library.reportsOf(story).size();
    Language language = new Language(parts[2]);
    Instant at = NOW.minus(Duration.ofMinutes(Long.parseLong(parts[3])));
    List<Hashtag> tags = new ArrayList<>();
    for (int i = 5; i < parts.length; i++) {
      String label = parts[i].substring(1);
      tags.add(new Hashtag(Spelling.fold(label), label));
    }
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("## ")) {
        blocks.add(new Block.Heading(2, line.substring(3)));
      } else if (line.startsWith("* ")) {
        blocks.add(new Block.Embed(URI.create(line.substring(2)), null));
      } else if (!line.startsWith("@ ")) {
        blocks.add(new Block.Paragraph(line));
      }
    }
    Article article =
        new Article(
            null,
            null,
            null,
            language,
            TextDirection.of(lines.getFirst()),
            lines.getFirst(),
            List.of(),
            new Dated(at, "json-ld", true),
            null,
            null,
            null,
            picture(id, parts[1], language),
            List.of(),
            blocks,
            null,
            null,
            false);
    List<String> agencies = parts[4].equals("-") ? List.of() : List.of(parts[4]);
    URI address = URI.create("https://" + parts[1] + ".example/news/" + id);
    List<Attribution> said = said(lines, article.text());
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    Reading reading =
        new Reading(
            said,
            chain.figures(article.text(), language, said),
            chain.events(article.text(), language, day),
            tags,
            agencies);
    Report report =
        new Report(
            id, CanonicalUrl.of(address).orElseThrow(), address, parts[1], 1, at, article, reading);
    WireCopy copy = null;
    if (!agencies.isEmpty()) {
      long family = families.computeIfAbsent(story + parts[4], key -> id);
      copy = new WireCopy(family, parts[4], .9);
    }
    library.put(new PlacedReport(report, story, copy));
    store.archive().keep(report, new Placement(id, story, copy, List.of()));
    ids.add(id);
  }

  private static List<Attribution> said(List<String> lines, String text) {
    List<Attribution> said = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("@ ")) {
        continue;
      }
      String[] halves = line.substring(2).split(" = ", 2);
      String[] chain = halves[0].split(" > ", -1);
      int at = text.indexOf(halves[1]);
      Span words = new Span(at, at + halves[1].length());
      List<Mention> via = new ArrayList<>();
      for (int i = 1; i < chain.length; i++) {
        via.add(mention(chain[i]));
      }
      said.add(
          new Attribution(
              AttributionKind.DIRECT,
              mention(chain[0]),
              new Passage("قال", new Span(0, 3)),
              List.of(Passage.of(text, words)),
              via,
              null));
    }
    return said;
  }

  private static Mention mention(String name) {
    return new Mention(name, name, new Span(0, name.length()));
  }

  private static Catalogue catalogue() {
    return new Catalogue(
        List.of(
            source("manara", "صحيفة المنارة", "Al Manara Daily", "ar", SourceKind.PUBLISHER),
            source("sahil", "الساحل اليوم", "Sahil Today", "ar", SourceKind.PUBLISHER),
            source("dafaf", "ضفاف", "Difaf", "ar", SourceKind.PUBLISHER),
            source("harbour", "هاربر بوست", "The Harbour Post", "en", SourceKind.PUBLISHER),
            source("estuaire", "لستوير", "L’Estuaire", "fr", SourceKind.PUBLISHER),
            source("wakan", "وكالة وكان", "Wakan News Agency", "ar", SourceKind.AGENCY),
            source("masdar", "وكالة مصدر", "Masdar Agency", "ar", SourceKind.AGENCY)));
  }

  private static Source source(
      String id, String arabic, String english, String language, SourceKind kind) {
    return new Source(
        id,
        Map.of(Language.ARABIC, arabic, Language.ENGLISH, english),
        "OM",
        kind,
        id.equals("manara") ? "Manara Media Trust" : null,
        URI.create("https://" + id + ".example/"),
        List.of(new Language(language)),
        List.of(),
        Map.of());
  }
}
