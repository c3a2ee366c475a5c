package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.isnad.model.Reader;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ReaderBook.Written;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader's app in the tests: a name, a password of its own, and Google Reader's header. */
final class App {
  static final String READ = "user/-/state/com.google/read";
  static final String STARRED = "user/-/state/com.google/starred";
  static final String ALL = "user/-/state/com.google/reading-list";
  static final String API = "/api/greader.php/reader/api/0/";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final AtomicLong IDS = new AtomicLong(7_000_000);

  /** Where its reader is signed in to the pages, if anywhere. */
  final Visitor reader;

  final String name;
  final String secret;
  private final Visitor app = PaperServer.visitor();

  private App(Visitor reader, String name, String secret) {
    this.reader = reader;
    this.name = name;
    this.secret = secret;
  }

  /** An app of a new reader, who signs in nowhere: no password is hashed. */
  static App of(String name) {
    Reader fresh =
        new Reader(IDS.incrementAndGet(), name, Role.READER, Standing.NEW, SamplePaper.NOW);
    Account account = new Account(fresh, ReaderNames.key(name), null, false, null, null);
    assertThat(PaperServer.PAPER.store.readers().add(account)).isEqualTo(Written.DONE);
    return new App(PaperServer.visitor(), name, made(account));
  }

  /** An app of a new reader who is signed in to the pages. */
  static App signedUp(String name) {
    Visitor reader = ReaderSteps.signedUp(name);
    return new App(reader, name, made(ReaderSteps.account(name)));
  }

  private static String made(Account account) {
    AppPasswords passwords = PaperServer.SERVER.context().getBean(AppPasswords.class);
    return passwords.make(account, "تطبيق").orElseThrow();
  }

  String authorization() {
    return "GoogleLogin auth=" + secret;
  }

  HttpResponse<String> get(String path) {
    return app.get(path, "Authorization", authorization());
  }

  /** Name and password in HTTP's own way. */
  String basic() {
    byte[] pair = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** Sends JSON with name and password. */
  HttpResponse<String> basic(String method, String path, String json) {
    return app.send(
        method, path, json, "Authorization", basic(), "Content-Type", "application/json");
  }

  /** What is answered in JSON to name and password. */
  JsonNode basic(String path) {
    HttpResponse<String> answer = app.get(path, "Authorization", basic());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** What the protocol answers in JSON behind {@link #API}. */
  JsonNode json(String path) {
    HttpResponse<String> answer = get(API + path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  /** Posts a form behind {@link #API}, with nothing but the token in it to tell who asks. */
  HttpResponse<String> post(String path, String... pairs) {
    StringBuilder body = new StringBuilder("T=" + secret);
    for (int i = 0; i < pairs.length; i += 2) {
      body.append('&').append(pairs[i]).append('=').append(Visitor.Text.encoded(pairs[i + 1]));
    }
    return app.post(API + path, body.toString());
  }

  void does(String path, String... pairs) {
    HttpResponse<String> answer = post(path, pairs);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("OK");
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The decimal ids of a stream's entries. */
  List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    list(json("stream/items/ids?n=10000&" + query).get("itemRefs"))
        .forEach(ref -> ids.add(ref.get("id").asString()));
    return ids;
  }

  int unread(String id) {
    return list(json("unread-count?output=json").get("unreadcounts")).stream()
        .filter(count -> count.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow()
        .get("count")
        .asInt();
  }

  /** The feed of a source, such as "feed/3". */
  String feed(String title) {
    return list(json("subscription/list?output=json").get("subscriptions")).stream()
        .filter(one -> one.get("title").asString().equals(title))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asString();
  }
}
