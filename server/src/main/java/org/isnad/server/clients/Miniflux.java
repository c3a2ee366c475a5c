package org.isnad.server.clients;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.server.AppPasswords;
import org.isnad.server.AppPasswords.Entry;
import org.isnad.server.AppPasswords.Entry.Guest;
import org.isnad.server.clients.Tray.Unread;
import org.springframework.stereotype.Component;

/**
 * Miniflux's protocol, version 1: what apps use of it. Name and app password come by HTTP's own
 * way, or the password alone as a token. Thread-safe.
 */
@Component
final class Miniflux implements Protocol {
  private static final String VERSION = "2.2.0";

  private final AppPasswords passwords;
  private final Trays trays;

  Miniflux(AppPasswords passwords, Trays trays) {
    this.passwords = passwords;
    this.trays = trays;
  }

  @Override
  public Answer answer(Ask ask) {
    String token = ask.header("x-auth-token");
    Entry entry =
        token.isEmpty() ? BasicLogin.entry(ask, passwords) : passwords.known(token, ask.address());
    return switch (entry) {
      case Entry.Refused refused ->
          refused.tooOften()
              ? error(429, "Too Many Requests").with("Retry-After", "600")
              : error(401, "Access Unauthorized")
                  .with("WWW-Authenticate", "Basic realm=\"Isnad\", charset=\"UTF-8\"");
      case Guest guest -> answer(ask, trays.of(guest, ask.origin()));
    };
  }

  @Override
  public Answer bad(BadAsk why) {
    return error(400, String.valueOf(why.getMessage()));
  }

  static Answer error(int status, String message) {
    return Answer.json(status, Map.of("error_message", message));
  }

  static Answer missing() {
    return error(404, "Resource Not Found");
  }

  static Answer done() {
    return Answer.nothing(204);
  }

  private Answer answer(Ask ask, Tray tray) {
    Instant now = trays.now();
    return switch (ask.part(0)) {
      case "me" -> ask.is("GET", "me") ? Answer.json(user(tray)) : missing();
      case "users" -> users(ask, tray);
      case "version" -> Answer.json(Map.of("version", VERSION));
      case "integrations" -> Answer.json(Map.of("has_integrations", false));
      case "categories" -> categories(ask, tray, now);
      case "feeds" -> MinifluxFeeds.answer(ask, tray, now);
      case "icons" -> MinifluxFeeds.icon(tray, id(ask, 1));
      case "entries" -> MinifluxEntries.answer(ask, tray, now);
      case "export" -> TakenLists.out(tray);
      case "import" -> {
        if (!ask.method().equals("POST")) {
          yield missing();
        }
        int followed = TakenLists.in(tray, ask.body());
        yield Answer.json(201, Map.of("message", "Feeds imported: " + followed));
      }
      case "flush-history" -> Answer.nothing(202);
      default -> missing();
    };
  }

  private static MinifluxWire.User user(Tray tray) {
    return new MinifluxWire.User(
        MinifluxWire.USER,
        tray.guest().reader().name(),
        false,
        "system_serif",
        tray.guest().language().tag(),
        "UTC",
        "desc",
        100);
  }

  private static Answer users(Ask ask, Tray tray) {
    boolean all = ask.method().equals("PUT") && ask.path("users", "*", "mark-all-as-read");
    if (!all || id(ask, 1) != MinifluxWire.USER) {
      return missing();
    }
    tray.mark(tray.all(), true);
    return done();
  }

  /** The number at a place of the path. */
  static long id(Ask ask, int place) {
    return BadAsk.number(ask.part(place));
  }

  private static Answer categories(Ask ask, Tray tray, Instant now) {
    if (ask.is("GET", "categories")) {
      return Answer.json(categories(tray));
    }
    if (ask.is("POST", "categories")) {
      return error(400, "A category is made by moving a feed into it");
    }
    Optional<String> folder = FolderId.folder(tray, id(ask, 1));
    if (folder.isEmpty()) {
      return missing();
    }
    String name = folder.get();
    List<Subscription> within = tray.within(name);
    String verb = ask.method() + " " + ask.part(2);
    return switch (verb) {
      case "PUT " -> {
        String title = JsonBody.of(ask.body()).text("title");
        if (title == null) {
          throw new BadAsk("title is missing");
        }
        tray.filing().move(name, title);
        String named = Subscriptions.named(title);
        yield Answer.json(201, MinifluxWire.category(named, within.size(), 0));
      }
      case "DELETE " -> {
        tray.filing().move(name, null);
        yield done();
      }
      case "PUT mark-all-as-read" -> {
        tray.mark(tray.of(within), true);
        yield done();
      }
      case "PUT refresh" -> done();
      case "GET feeds" ->
          Answer.json(within.stream().map(one -> MinifluxWire.feed(one, now)).toList());
      case "GET entries" -> MinifluxEntries.list(ask, tray, tray.of(within), null, now);
      default -> missing();
    };
  }

  private static List<MinifluxWire.Category> categories(Tray tray) {
    Map<Integer, Unread> unread = tray.unread();
    Map<String, Integer> sums = new HashMap<>();
    for (Subscription one : tray.subscriptions()) {
      int own = unread.getOrDefault(one.number(), Unread.NONE).count();
      sums.merge(one.folder(), own, Integer::sum);
    }
    return tray.folders().stream()
        .map(folder ->
            MinifluxWire.category(folder, tray.within(folder).size(), sums.getOrDefault(folder, 0)))
        .toList();
  }
}
