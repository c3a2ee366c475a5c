package org.isnad.server.clients;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.pipeline.Topic;
import org.isnad.server.AppPasswords;
import org.isnad.server.AppPasswords.Entry;
import org.isnad.server.AppPasswords.Entry.Guest;
import org.isnad.server.clients.Tray.Unread;
import org.springframework.stereotype.Component;

/**
 * The protocol of Nextcloud News, versions 1.2 and 1.3: what apps use of it. Thread-safe.
 *
 * @see NextcloudItems
 */
@Component
final class Nextcloud implements Protocol {
  /** What apps ask before they believe that items can be marked in lists. */
  private static final String VERSION = "25.0.0";

  private final AppPasswords passwords;
  private final Trays trays;

  Nextcloud(AppPasswords passwords, Trays trays) {
    this.passwords = passwords;
    this.trays = trays;
  }

  private record Folder(int id, String name, boolean opened, List<Object> feeds) {}

  private record Feed(
      int id,
      String url,
      String title,
      String faviconLink,
      long added,
      int folderId,
      int unreadCount,
      int ordering,
      String link,
      boolean pinned,
      int updateErrorCount,
      String lastUpdateError,
      List<Object> items) {}

  @Override
  public Answer answer(Ask ask) {
    if (ask.path().isEmpty()) {
      return Answer.json(Map.of("apiLevels", List.of("v1-2", "v1-3")));
    }
    if (!ask.part(0).equals("v1-2") && !ask.part(0).equals("v1-3")) {
      return missing();
    }
    return switch (BasicLogin.entry(ask, passwords)) {
      case Entry.Refused refused ->
          refused.tooOften()
              ? error(429, "too many requests").with("Retry-After", "600")
              : error(401, "Current user is not logged in")
                  .with("WWW-Authenticate", "Basic realm=\"Isnad\", charset=\"UTF-8\"");
      case Guest guest -> answer(ask, trays.of(guest, ask.origin()));
    };
  }

  @Override
  public Answer bad(BadAsk why) {
    return error(400, String.valueOf(why.getMessage()));
  }

  static Answer error(int status, String message) {
    return Answer.json(status, Map.of("message", message));
  }

  static Answer missing() {
    return error(404, "not found");
  }

  /** What is answered where nothing is to say. */
  static Answer done() {
    return Answer.json(List.of());
  }

  private Answer answer(Ask ask, Tray tray) {
    return switch (ask.part(1)) {
      case "status" ->
          Answer.json(
              Map.of(
                  "version",
                  VERSION,
                  "warnings",
                  Map.of("improperlyConfiguredCron", false, "incorrectDbCharset", false)));
      case "version" -> Answer.json(Map.of("version", VERSION));
      case "user" -> user(tray);
      case "folders" -> folders(ask, tray);
      case "feeds" -> feeds(ask, tray);
      case "items" -> NextcloudItems.answer(ask, tray);
      default -> missing();
    };
  }

  private Answer user(Tray tray) {
    String name = tray.guest().reader().name();
    return Answer.json(
        Map.of(
            "userId",
            name,
            "displayName",
            name,
            "lastLoginTimestamp",
            trays.now().getEpochSecond()));
  }

  private static Answer folders(Ask ask, Tray tray) {
    if (ask.method().equals("GET") && ask.path().size() == 2) {
      return Answer.json(
          Map.of(
              "folders",
              tray.folders().stream()
                  .map(name -> new Folder(FolderId.of(name), name, true, List.of()))
                  .toList()));
    }
    if (ask.method().equals("POST") && ask.path().size() == 2) {
      return error(422, "a folder is made by moving a feed into it");
    }
    Optional<String> folder = FolderId.folder(tray, BadAsk.number(ask.part(2)));
    if (folder.isEmpty()) {
      return missing();
    }
    String name = folder.get();
    return switch (ask.method() + " " + ask.part(3)) {
      case "PUT " -> {
        String to = JsonBody.of(ask.body()).text("name");
        if (to == null || to.isBlank()) {
          yield error(422, "name is missing");
        }
        tray.filing().move(name, to);
        yield done();
      }
      case "DELETE " -> {
        tray.filing().move(name, null);
        yield done();
      }
      case "PUT read", "POST read" -> {
        NextcloudItems.upTo(ask, tray, tray.of(tray.within(name)));
        yield done();
      }
      default -> missing();
    };
  }

  private static Answer feeds(Ask ask, Tray tray) {
    if (ask.method().equals("GET") && ask.path().size() == 2) {
      return Answer.json(listed(tray, tray.subscriptions()));
    }
    if (ask.method().equals("POST") && ask.path().size() == 2) {
      return added(ask, tray);
    }
    Optional<Subscription> known = tray.subscription(BadAsk.number(ask.part(2)));
    if (known.isEmpty()) {
      return missing();
    }
    Subscription feed = known.get();
    return switch (ask.method() + " " + ask.part(3)) {
      case "DELETE " -> tray.filing().leave(feed) ? done() : error(422, "not possible");
      case "PUT rename", "POST rename" -> {
        String title = JsonBody.of(ask.body()).text("feedTitle");
        if (title == null) {
          throw new BadAsk("feedTitle is missing");
        }
        tray.filing().file(feed.topic(), title, null);
        yield done();
      }
      case "PUT move", "POST move" -> moved(ask, tray, feed);
      case "PUT read", "POST read" -> {
        NextcloudItems.upTo(ask, tray, tray.of(List.of(feed)));
        yield done();
      }
      default -> missing();
    };
  }

  private static Answer moved(Ask ask, Tray tray, Subscription feed) {
    Long id = JsonBody.of(ask.body()).number("folderId");
    if (id == null || id == 0) {
      tray.filing().unfile(feed.topic());
      return done();
    }
    Optional<String> folder = FolderId.folder(tray, id);
    if (folder.isEmpty()) {
      return missing();
    }
    tray.filing().file(feed.topic(), null, folder.get());
    return done();
  }

  private static Answer added(Ask ask, Tray tray) {
    String sent = JsonBody.of(ask.body()).text("url");
    String url = sent == null ? ask.params().first("url") : sent;
    Optional<Topic> topic = tray.filing().source(url);
    if (topic.isEmpty() || !tray.filing().follow(topic.get())) {
      return error(422, "no source of this server is at this address");
    }
    Subscription fresh =
        new Subscription(
            tray.filing().number(topic.get()),
            topic.get(),
            tray.filing().title(topic.get()),
            FolderNames.of(topic.get().kind(), tray.guest().language()),
            url,
            List.of());
    return Answer.json(listed(tray, List.of(fresh)));
  }

  private static Map<String, Object> listed(Tray tray, List<Subscription> subscriptions) {
    Map<Integer, Unread> unread = tray.unread();
    List<Feed> feeds = new ArrayList<>();
    for (Subscription one : subscriptions) {
      feeds.add(
          new Feed(
              one.number(),
              one.url(),
              one.title(),
              tray.origin() + "/favicon.ico",
              0,
              FolderId.of(one.folder()),
              unread.getOrDefault(one.number(), Unread.NONE).count(),
              0,
              one.site(),
              false,
              0,
              "",
              List.of()));
    }
    BitSet all = tray.all();
    return Map.of(
        "feeds",
        feeds,
        "starredCount",
        tray.starred().cardinality(),
        "newestItemId",
        Math.max(0, all.length() - 1));
  }
}
