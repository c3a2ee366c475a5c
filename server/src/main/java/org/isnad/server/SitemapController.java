package org.isnad.server;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.isnad.model.Story;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Tells search engines the pages that are worth keeping (https://www.sitemaps.org): an index with
 * one sitemap a day, and in each the day's page and the stories that began on it. Reports are their
 * publishers' own and stand in their sitemaps.
 */
@Controller
final class SitemapController {
  /** What one file may list, and more days than anybody has. */
  private static final int MOST = 50_000;

  private static final int MOST_STORIES = 20_000;
  private static final String SUFFIX = ".xml";
  private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final CacheControl AN_HOUR =
      CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

  private final Backend backend;

  SitemapController(Backend backend) {
    this.backend = backend;
  }

  @GetMapping("/sitemap.xml")
  ResponseEntity<String> index(Frame frame) {
    LocalDate today = day(frame.now());
    LocalDate first = backend.library().earliest().map(SitemapController::day).orElse(today);
    StringBuilder xml = start("sitemapindex");
    LocalDate day = today;
    for (int i = 0; i < MOST && !day.isBefore(first); i++) {
      xml.append("<sitemap><loc>")
          .append(frame.origin())
          .append("/sitemap/")
          .append(day)
          .append(".xml</loc></sitemap>\n");
      day = day.minusDays(1);
    }
    return send(xml.append("</sitemapindex>\n"));
  }

  @GetMapping("/sitemap/{day}")
  ResponseEntity<String> day(Frame frame, @PathVariable String day) {
    return read(day)
        .filter(date -> !date.isAfter(day(frame.now())))
        .map(date -> send(stories(frame, date)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private StringBuilder stories(Frame frame, LocalDate date) {
    Instant from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant to = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    StringBuilder xml = start("urlset");
    url(xml, frame.origin() + "/day/" + date, to.isAfter(frame.now()) ? frame.now() : to);
    for (Story story : backend.library().storiesWithin(null, from, to, MOST_STORIES)) {
      if (!story.firstAt().isBefore(from)) {
        url(xml, frame.origin() + "/story/" + story.id(), story.lastAt());
      }
    }
    return xml.append("</urlset>\n");
  }

  private static void url(StringBuilder xml, String address, Instant changed) {
    xml.append("<url><loc>")
        .append(address)
        .append("</loc><lastmod>")
        .append(Instant.ofEpochSecond(changed.getEpochSecond()))
        .append("</lastmod></url>\n");
  }

  private static StringBuilder start(String element) {
    return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
        .append(element)
        .append(" xmlns=\"")
        .append(SPACE)
        .append("\">\n");
  }

  private static ResponseEntity<String> send(StringBuilder xml) {
    return ResponseEntity.ok()
        .cacheControl(AN_HOUR)
        .header(HttpHeaders.CONTENT_TYPE, "application/xml;charset=UTF-8")
        .body(xml.toString());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Optional<LocalDate> read(String name) {
    try {
      return name.endsWith(SUFFIX)
          ? Optional.of(LocalDate.parse(name.substring(0, name.length() - SUFFIX.length())))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
