package org.isnad.server.clients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Reader;
import org.isnad.server.AppPasswords;
import org.isnad.server.AppPasswords.Entry;
import org.isnad.server.AppPasswords.Entry.Guest;
import org.springframework.stereotype.Component;

/**
 * Google Reader's protocol, in the dialect of FreshRSS, whose {@code p/api/greader.php} is its
 * reference. An app's password is also the token it is given; apps that send the token only as "T="
 * are let in by it. Thread-safe.
 */
@Component
final class GoogleReader implements Protocol {
  private static final String SCHEME = "GoogleLogin auth=";
  private static final int SECOND_DIGITS = 10;

  private final AppPasswords passwords;
  private final Trays trays;

  GoogleReader(AppPasswords passwords, Trays trays) {
    this.passwords = passwords;
    this.trays = trays;
  }

  @Override
  public Answer answer(Ask ask) {
    if (ask.path().isEmpty()) {
      return Answer.text(200, "OK");
    }
    if (ask.path("check", "compatibility")) {
      return Answer.text(200, credential(ask).isEmpty() ? "FAIL: no Authorization header" : "PASS");
    }
    if (ask.path("accounts", "ClientLogin")) {
      return login(ask);
    }
    if (!ask.part(0).equals("reader")) {
      return missing();
    }
    String secret = credential(ask);
    Entry entry =
        secret.isEmpty() ? new Entry.Refused(false) : passwords.known(secret, ask.address());
    return switch (entry) {
      case Entry.Refused refused -> refused(refused, "Unauthorized!");
      case Guest guest -> answer(ask, guest, secret);
    };
  }

  @Override
  public Answer bad(BadAsk why) {
    return Answer.text(400, "Bad Request! " + why.getMessage());
  }

  private static Answer refused(Entry.Refused refused, String text) {
    return refused.tooOften()
        ? Answer.text(429, "Too Many Requests!").with("Retry-After", "600")
        : Answer.text(401, text).with("Google-Bad-Token", "true");
  }

  private Answer login(Ask ask) {
    String secret = ask.params().first("Passwd");
    Entry entry = passwords.named(ask.params().first("Email"), secret, ask.address());
    return switch (entry) {
      case Entry.Refused refused -> refused(refused, "Error=BadAuthentication\n");
      case Guest _ -> {
        String token = secret.strip();
        yield ask.params().first("output").equals("json")
            ? Answer.json(Map.of("SID", token, "LSID", token, "Auth", token))
            : Answer.text(200, "SID=%s\nLSID=%s\nAuth=%s\n".formatted(token, token, token));
      }
    };
  }

  /** The token that is shown, in the header or else among the parameters; empty when none is. */
  private static String credential(Ask ask) {
    String header = ask.header("authorization");
    if (header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return header.substring(SCHEME.length()).strip();
    }
    // Only a form's: an address is written into logs.
    return ask.method().equals("POST") ? ask.params().first("T").strip() : "";
  }

  private Answer answer(Ask ask, Guest guest, String secret) {
    if (ask.path("reader", "api", "0", "token")) {
      return Answer.text(200, secret);
    }
    if (ask.path("reader", "api", "0", "user-info")) {
      return userInfo(guest.reader());
    }
    Tray tray = trays.of(guest, ask.origin());
    if (ask.part(1).equals("atom")) {
      return GoogleAtom.answer(ask, tray, trays.now());
    }
    if (!ask.rest().startsWith("reader/api/0/")) {
      return missing();
    }
    String verb = String.join("/", ask.path().subList(3, Math.min(6, ask.path().size())));
    return switch (verb) {
      case "subscription/list" -> GoogleLists.subscriptions(tray);
      case "subscription/edit" -> GoogleEdits.subscriptions(ask, tray);
      case "subscription/quickadd" -> GoogleEdits.quickAdd(ask, tray);
      case "subscription/export" -> TakenLists.out(tray);
      case "subscription/import" -> {
        if (!ask.posts()) {
          throw new BadAsk("POST is wanted");
        }
        yield Answer.text(200, "OK: " + TakenLists.in(tray, ask.body()));
      }
      case "tag/list" -> GoogleLists.tags(tray);
      case "unread-count" -> GoogleLists.unreadCounts(tray);
      case "stream/items/ids" -> GoogleStreams.ids(ask, tray);
      case "stream/items/count" -> GoogleStreams.count(ask, tray);
      case "stream/items/contents" -> GoogleStreams.items(ask, tray, trays.now());
      case "edit-tag" -> GoogleEdits.tagged(ask, tray);
      case "mark-all-as-read" -> GoogleEdits.allRead(ask, tray);
      case "rename-tag" -> GoogleEdits.renamed(ask, tray);
      case "disable-tag" -> GoogleEdits.disabled(ask, tray);
      case "preference/list" -> Answer.json(Map.of("prefs", List.of()));
      case "preference/stream/list" -> Answer.json(Map.of("streamprefs", Map.of()));
      default ->
          verb.startsWith("stream/contents")
              ? GoogleStreams.contents(ask, tray, trays.now())
              : missing();
    };
  }

  static Answer missing() {
    return Answer.text(404, "Not Found!");
  }

  private static Answer userInfo(Reader reader) {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("userId", String.valueOf(reader.id()));
    info.put("userName", reader.name());
    info.put("userProfileId", String.valueOf(reader.id()));
    info.put("userEmail", "");
    return Answer.json(info);
  }

  /**
   * A time that apps send as seconds, or in ever smaller parts of them, in epoch seconds.
   *
   * @return {@link Long#MAX_VALUE} for none
   */
  static long seconds(String text) {
    String digits = text.strip();
    if (digits.isEmpty() || digits.equals("0")) {
      return Long.MAX_VALUE;
    }
    long value = BadAsk.number(digits);
    for (int more = digits.length() - SECOND_DIGITS; more > 0; more -= 3) {
      value /= 1000;
    }
    return value;
  }
}
