package org.isnad.testkit;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.isnad.model.Block;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * One publisher's front page, feeds, report pages and pictures, set in its templates from what it
 * has published by now.
 */
final class PrintRoom {
  /** As many entries as a feed of the press usually lists. */
  private static final int FEED_LENGTH = 30;

  private static final int SIDEBAR_LENGTH = 5;
  private static final String PICTURES = "/pictures/";

  private final Source source;
  private final PublishingHouse house;
  private final Supplier<List<PressReport>> published;
  private final Template page;
  private final Template feed;
  private final Template front = Template.named("front.html");
  private final Template inset;

  /**
   * @param published the publisher's reports, in any order; asked again for every page
   */
  PrintRoom(Source source, PublishingHouse house, Supplier<List<PressReport>> published) {
    this.source = source;
    this.house = house;
    this.published = published;
    page = Template.named(house.template() + ".html");
    inset = Template.named(house.template() + "-inset.html");
    feed = Template.named(house.feed());
  }

  /** What stands at an address; null when nothing does. */
  @Nullable Print print(URI request) {
    List<PressReport> reports = newestFirst();
    String path = Objects.requireNonNullElse(request.getPath(), "/");
    Instant changed =
        reports.stream().map(PressReport::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
    if (path.equals("/robots.txt")) {
      return text("User-agent: *\nDisallow: /admin/\nDisallow: /search\n", "text/plain", changed);
    }
    if (path.startsWith(PICTURES)) {
      return new Print(Landscape.png(path), "image/png", Instant.EPOCH);
    }
    for (FeedAddress address : source.feeds()) {
      if (address.uri().getPath().equals(path)) {
        return feed(reports, address, changed);
      }
    }
    if (path.equals("/") || path.matches("/(ar|en|fr)/?")) {
      return text(front.fill(site(reports)), "text/html; charset=utf-8", changed);
    }
    return reports.stream()
        .filter(report -> sameAddress(report.address(), request))
        .findFirst()
        .map(report -> page(report, reports))
        .orElse(null);
  }

  private Print page(PressReport report, List<PressReport> reports) {
    Map<String, Object> values = site(reports);
    values.putAll(values(report));
    List<PressReport> others =
        reports.stream()
            .filter(other -> !other.equals(report) && other.language().equals(report.language()))
            .toList();
    values.put("related", links(others));
    values.put("mostRead", links(others.reversed()));
    values.put("body", house.markup().html(opened(report), inset.fill(values)));
    String claimed = house.claimed().equals("-") ? "" : "; charset=" + house.claimed();
    byte[] bytes = page.fill(values).getBytes(house.charset());
    return new Print(bytes, "text/html" + claimed, report.changed());
  }

  /** A house without a place for the dateline sets it before the first words. */
  private List<Block> opened(PressReport report) {
    List<Block> blocks = new ArrayList<>(report.blocks());
    if (report.dateline() != null && !page.holds("dateline")) {
      blocks.set(0, new Block.Paragraph(report.dateline() + " - " + blocks.getFirst().text()));
    }
    return blocks;
  }

  private Print feed(List<PressReport> reports, FeedAddress address, Instant changed) {
    Language language = address.language();
    Map<String, Object> values = site(reports);
    values.put("self", address.uri());
    values.put("lang", language == null ? source.languages().getFirst() : language);
    List<Map<String, Object>> entries = new ArrayList<>();
    for (PressReport report : reports) {
      if ((language == null || language.equals(report.language()))
          && entries.size() < FEED_LENGTH) {
        Map<String, Object> entry = values(report);
        entry.put("link", report.address() + listed(report.address()));
        entry.put("comma", entries.isEmpty() ? "" : ",");
        entry.put("content", BodyMarkup.PARAGRAPHS.html(report.blocks(), ""));
        entries.add(entry);
      }
    }
    values.put("entries", entries);
    // Feeds say their charset truly: only pages lie, as in the wild.
    Charset charset = house.feed().startsWith("rdf") ? house.charset() : StandardCharsets.UTF_8;
    values.put("charset", charset.name());
    byte[] bytes = feed.fill(values).getBytes(charset);
    return new Print(bytes, feedType() + "; charset=" + charset.name(), changed);
  }

  private String feedType() {
    if (house.feed().endsWith(".json")) {
      return "application/feed+json";
    }
    return house.feed().startsWith("atom") ? "application/atom+xml" : "application/rss+xml";
  }

  /** The values that every page of the publisher shares. */
  private Map<String, Object> site(List<PressReport> reports) {
    Map<String, Object> values = new LinkedHashMap<>();
    Language first = source.languages().getFirst();
    values.put("site", source.name(first));
    values.put("siteEnglish", source.name(Language.ENGLISH));
    values.put("home", source.home());
    values.put("lang", first);
    values.put("dir", first.equals(Language.ARABIC) ? "rtl" : "ltr");
    values.put(
        "feeds",
        source.feeds().stream()
            .map(address -> Map.of("feedType", feedType(), "feedPath", address.uri().getPath()))
            .toList());
    values.put("latest", links(reports));
    reports.stream().findFirst().ifPresent(newest -> values.put("builtIso", iso(newest.changed())));
    reports.stream().findFirst().ifPresent(newest -> values.put("builtRfc", rfc(newest.changed())));
    return values;
  }

  private Map<String, Object> values(PressReport report) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("lang", report.language());
    values.put("dir", report.language().equals(Language.ARABIC) ? "rtl" : "ltr");
    values.put("title", report.title());
    values.put("summary", orEmpty(report.summary()));
    values.put("author", orEmpty(report.author()));
    values.put("section", orEmpty(report.section()));
    values.put("dateline", orEmpty(report.dateline()));
    values.put("credit", orEmpty(report.credit()));
    values.put("caption", orEmpty(report.caption()));
    values.put("picture", source.home().resolve(PICTURES + picture(report)));
    values.put("address", report.address());
    values.put("name", report.name());
    values.put("iso", iso(report.published()));
    values.put("rfc", rfc(report.published()));
    values.put("modifiedIso", iso(report.changed()));
    values.put("when", when(report));
    List<Map<String, String>> tags = new ArrayList<>();
    for (String tag : report.tags()) {
      tags.add(Map.of("tag", tag, "tagComma", tags.isEmpty() ? "" : ","));
    }
    values.put("tags", tags);
    return values;
  }

  private String when(PressReport report) {
    String pattern =
        report.language().equals(Language.ENGLISH)
            ? "d MMMM yyyy, HH:mm"
            : "EEEE d MMMM yyyy HH:mm";
    return DateTimeFormatter.ofPattern(pattern, house.localeFor(report.language()))
        .format(report.published().atOffset(PublishingHouse.ZONE));
  }

  private List<Map<String, Object>> links(List<PressReport> reports) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (PressReport report : reports) {
      if (links.size() < SIDEBAR_LENGTH) {
        links.add(
            Map.of(
                "otherTitle", report.title(),
                "otherAddress", report.address(),
                "otherWhen", when(report)));
      }
    }
    return links;
  }

  private List<PressReport> newestFirst() {
    return published.get().stream()
        .sorted(Comparator.comparing(PressReport::published).reversed())
        .toList();
  }

  private String listed(URI address) {
    return house.listed().isEmpty()
        ? ""
        : (address.getQuery() == null ? "?" : "&") + house.listed();
  }

  /** Reports of one event share a picture over the houses, as agency pictures do. */
  private static String picture(PressReport report) {
    return report.event() + ".png";
  }

  private static boolean sameAddress(URI report, URI request) {
    String query = Objects.requireNonNullElse(request.getQuery(), "");
    int tracking = query.indexOf("utm_");
    String kept = tracking < 0 ? query : query.substring(0, Math.max(0, tracking - 1));
    return report.getPath().equals(request.getPath())
        && Objects.requireNonNullElse(report.getQuery(), "").equals(kept);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String iso(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(PublishingHouse.ZONE));
  }

  private static String rfc(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(PublishingHouse.ZONE));
  }

  private static Print text(String text, String type, Instant changed) {
    return new Print(text.getBytes(StandardCharsets.UTF_8), type, changed);
  }
}
