package org.isnad.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Block;
import org.isnad.model.Catalogue;
import org.isnad.model.DataFile;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Parsed;
import org.isnad.model.Source;
import org.isnad.pipeline.CatalogueFile;

/**
 * An invented press on loopback (صحافة مخترعة): publishers and agencies with real feeds and
 * real-looking pages, reporting invented events of the day and a half before it started; a few
 * reports come out in the hours after. Every publisher has a server of its own on 127.0.0.1, on its
 * own port, with feeds in RSS, RDF, Atom or JSON. Nothing in it is true. Thread-safe.
 */
public final class Press implements AutoCloseable {
  private static final String SOURCES = "press/sources.yaml";

  private final InstantSource clock;
  private final Instant started;
  private final Map<String, PublishingHouse> houses = PublishingHouse.all();
  private final Map<String, PressServer> servers = new LinkedHashMap<>();
  private final Map<String, Manuscript> manuscripts = new LinkedHashMap<>();
  private final List<PressReport> reports = new ArrayList<>();
  private final Catalogue catalogue;

  private Press(InstantSource clock, int firstPort) {
    this.clock = clock;
    this.started = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    List<Source> sources = new ArrayList<>();
    Map<String, PrintRoom> rooms = new LinkedHashMap<>();
    for (Source invented : invented().sources()) {
      String id = invented.id();
      int port = firstPort == 0 ? 0 : firstPort + sources.size();
      PressServer server =
          new PressServer(port, request -> Objects.requireNonNull(rooms.get(id)).print(request));
      servers.put(id, server);
      Source source = moved(invented, server.home());
      sources.add(source);
      rooms.put(id, new PrintRoom(source, house(id), () -> publishedBy(id)));
    }
    catalogue = new Catalogue(sources);
    for (String name : DataFile.lines(Press.class, "press/reports.txt")) {
      manuscripts.put(name, Manuscript.parse(name, read("press/reports/" + name + ".txt")));
    }
    manuscripts.values().forEach(manuscript -> reports.add(edited(manuscript)));
    servers.values().forEach(PressServer::start);
  }

  /** Starts the press on free ports; its news happened just before {@code clock}'s now. */
  public static Press start(InstantSource clock) {
    return new Press(clock, 0);
  }

  /** Likewise, on {@code firstPort} and the ports after it. */
  public static Press start(InstantSource clock, int firstPort) {
    return new Press(clock, firstPort);
  }

  /** The invented sources, their homes and feeds on loopback. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Host and port of every server, as "127.0.0.1:12345": what a guarded client must be allowed. */
  public Set<String> allowedAddresses() {
    Set<String> addresses = new LinkedHashSet<>();
    servers.values().forEach(server -> addresses.add(server.home().getAuthority()));
    return addresses;
  }

  /** Every report published by now, in the order of the press's files. */
  public synchronized List<PressReport> reports() {
    Instant now = clock.instant();
    return reports.stream().filter(report -> !report.published().isAfter(now)).toList();
  }

  /** The report of that manuscript ("event/source-number"), published or still to come. */
  public synchronized PressReport report(String name) {
    return reports.stream().filter(report -> report.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Publishes one more report, now.
   *
   * @param name "event/source-number", new to the press
   * @param manuscript in the format of the press's own reports; its age is ignored
   */
  public synchronized PressReport publish(String name, String manuscript) {
    Manuscript parsed = Manuscript.parse(name, manuscript);
    manuscripts.put(name, parsed);
    PressReport report = edited(parsed, clock.instant());
    reports.add(report);
    return report;
  }

  /** Corrects a report, now: {@code from} becomes {@code to} in its title and its body. */
  public synchronized PressReport correct(String name, String from, String to) {
    PressReport old = report(name);
    List<Block> blocks =
        old.blocks().stream()
            .map(block ->
                block instanceof Block.Paragraph(String text)
                    ? new Block.Paragraph(text.replace(from, to))
                    : block)
            .toList();
    PressReport corrected =
        new PressReport(
            old.name(),
            old.sourceId(),
            old.event(),
            old.language(),
            old.title().replace(from, to),
            old.summary() == null ? null : old.summary().replace(from, to),
            old.author(),
            old.section(),
            old.tags(),
            old.dateline(),
            old.credit(),
            old.caption(),
            blocks,
            old.carries(),
            old.published(),
            clock.instant(),
            old.address());
    reports.set(reports.indexOf(old), corrected);
    return corrected;
  }

  /** Lets a publisher's server answer every request with {@code status}. */
  public void breakServer(String sourceId, int status) {
    server(sourceId).breakDown(status);
  }

  /** Lets it serve again. */
  public void mendServer(String sourceId) {
    server(sourceId).breakDown(0);
  }

  /** How many requests a publisher's server has had. */
  public long requests(String sourceId) {
    return server(sourceId).requests();
  }

  /** The charset of the bytes of a publisher's pages, whatever they claim. */
  public Charset charset(String sourceId) {
    return house(sourceId).charset();
  }

  @Override
  public void close() {
    servers.values().forEach(PressServer::close);
  }

  private synchronized List<PressReport> publishedBy(String sourceId) {
    return reports().stream().filter(report -> report.sourceId().equals(sourceId)).toList();
  }

  private PressReport edited(Manuscript manuscript) {
    return edited(manuscript, started.minus(manuscript.age()));
  }

  private PressReport edited(Manuscript manuscript, Instant published) {
    String sourceId = manuscript.get("source");
    PublishingHouse house = house(sourceId);
    Language language = Language.of(manuscript.get("lang"));
    Almanac almanac =
        new Almanac(
            house.localeFor(language), published.atOffset(PublishingHouse.ZONE).toLocalDate());
    String title = almanac.fill(manuscript.get("title"));
    String summary = manuscript.find("summary");
    String dateline = manuscript.find("dateline");
    List<String> blocks = manuscript.wholeBlocks(manuscripts).stream().map(almanac::fill).toList();
    return new PressReport(
        manuscript.name(),
        sourceId,
        manuscript.event(),
        language,
        title,
        summary == null ? null : almanac.fill(summary),
        manuscript.find("author"),
        manuscript.find("section"),
        manuscript.tags(),
        dateline == null ? null : almanac.fill(dateline),
        manuscript.find("credit"),
        manuscript.find("caption"),
        Manuscript.set(blocks),
        manuscript.carries(),
        published,
        null,
        address(server(sourceId).home(), house.address(manuscript.name(), title, published)));
  }

  /** The sources as written, on addresses that do not exist. */
  private static Catalogue invented() {
    Parsed<Catalogue> parsed = CatalogueFile.parse(read(SOURCES), SOURCES);
    if (!parsed.problems().isEmpty()) {
      throw new IllegalStateException(parsed.problems().toString());
    }
    return parsed.value();
  }

  private static Source moved(Source source, URI home) {
    return new Source(
        source.id(),
        source.names(),
        source.country(),
        source.kind(),
        source.owner(),
        home.resolve(source.home().getPath()),
        source.languages(),
        source.feeds().stream()
            .map(feed -> new FeedAddress(home.resolve(feed.uri().getPath()), feed.language()))
            .toList(),
        source.credits());
  }

  private static URI address(URI home, String pathAndQuery) {
    int question = pathAndQuery.indexOf('?');
    String path = question < 0 ? pathAndQuery : pathAndQuery.substring(0, question);
    String query = question < 0 ? null : pathAndQuery.substring(question + 1);
    try {
      URI address = new URI(home.getScheme(), home.getAuthority(), path, query, null);
      return URI.create(address.toASCIIString());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private PublishingHouse house(String id) {
    return Objects.requireNonNull(houses.get(id), () -> "no house for " + id);
  }

  private PressServer server(String sourceId) {
    return Objects.requireNonNull(servers.get(sourceId), () -> "no such publisher: " + sourceId);
  }

  private static String read(String path) {
    try (InputStream stream = Objects.requireNonNull(Press.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
