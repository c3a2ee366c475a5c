package org.isnad.server;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.isnad.chain.TimelineEntry;
import org.isnad.model.Picture;
import org.isnad.model.Quantity;
import org.isnad.model.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page knows: the reader's preferences and words, the present, and where it stands.
 *
 * @param zone the zone that clock times are drawn in
 * @param path of the page itself, with its query, for links that come back to it
 * @param origin scheme, host and port that the pages are reached by, without a slash at the end
 * @param shelf of who asks
 * @param token what every form must send back; null where there is no request to speak of
 */
record Frame(
    Preferences preferences,
    Words words,
    Instant now,
    ZoneId zone,
    String path,
    String origin,
    Pictures pictures,
    Shelf shelf,
    @Nullable CsrfToken token) {

  /** Who asks; null for somebody unknown. */
  @Nullable Reader reader() {
    return shelf.reader();
  }

  /** Whether who asks may do what a role may. */
  boolean may(Reader.Role role) {
    Reader reader = reader();
    return reader != null && reader.may(role);
  }

  /** The value of the forms' hidden field; asking for it sets its cookie. */
  String csrf() {
    return token == null ? "" : token.getToken();
  }

  String lang() {
    return preferences.language().tag();
  }

  String dir() {
    return preferences.language().dir();
  }

  String theme() {
    return preferences.theme().tag();
  }

  String size() {
    return Preferences.tag(preferences.size());
  }

  String width() {
    return Preferences.tag(preferences.width());
  }

  /** The language and digits for scripts that write days. */
  String scriptLocale() {
    boolean arabic = preferences.language() == InterfaceLanguage.ARABIC;
    String digits = arabic ? preferences.digits().numberingSystem() : "latn";
    return lang() + "-u-ca-gregory-nu-" + digits;
  }

  String t(String key, Object... arguments) {
    return words.of(key, arguments);
  }

  Content html(String key, Object... arguments) {
    return words.html(key, arguments);
  }

  String n(long number) {
    return words.number(number);
  }

  /** A quantity with its hedge and unit in words. */
  String amount(Quantity quantity) {
    return words.amount(quantity);
  }

  /** The days of an event, "about" before them where they are not exact. */
  String days(TimelineEntry event) {
    return words.days(event);
  }

  String ago(Instant then) {
    return words.ago(then, now);
  }

  String moment(Instant at) {
    return words.moment(at, zone);
  }

  /** The day without its name. */
  String date(Instant at) {
    return words.date(at, zone);
  }

  /** Today as a form's field takes it: "2026-11-23". */
  String isoToday() {
    return now.atZone(zone).toLocalDate().toString();
  }

  String today() {
    return words.day(now, zone);
  }

  /** A day of July, whose name all differ in, to choose by. */
  String sample(MonthNames months) {
    LocalDate day = now.atZone(zone).toLocalDate().withDayOfMonth(12).withMonth(7);
    return words
        .dated(new DateStyle(months, false))
        .date(day.atTime(12, 0).atZone(zone).toInstant(), zone);
  }

  /** Today in the Hijri year, to choose by. */
  String hijriSample() {
    return words.hijri(now, zone);
  }

  /** The address of a picture on this server; empty where there is none to show. */
  String picture(@Nullable Picture picture, PictureWidth width) {
    return preferences.pictures() ? pictures.path(picture, width) : "";
  }

  /** The address of this page in another language. */
  String inLanguage(InterfaceLanguage language) {
    return path + (path.indexOf('?') < 0 ? "?" : "&") + "lang=" + language.tag();
  }

  /** The instant for a {@code datetime} attribute. */
  String stamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
