package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.PASSWORD;
import static org.isnad.server.ReaderSteps.body;
import static org.isnad.server.ReaderSteps.location;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.cli.ReaderSettings;
import org.isnad.model.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts where mail can be sent, and the first admin of a house that has none. */
class MailTest {
  private static final String HOME = "https://news.example/";
  private static final Pattern LINK = Pattern.compile("https://news\\.example(/\\S+)");

  private static MailSink sink;
  private static SamplePaper paper;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    sink = new MailSink();
    paper = new SamplePaper();
    ReaderSettings settings =
        new ReaderSettings(
            true, ReaderSettings.Guests.OFF, List.of(), sink.address(), "isnad@news.example");
    server = Server.start(paper.backend(settings, HOME), 0, Map.of());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    sink.close();
    paper.store.close();
  }

  @BeforeEach
  void nobodyHasAskedYet() {
    server.context().getBean(Limits.class).forgetAll();
  }

  private static Visitor visitor() {
    return new Visitor(server.address());
  }

  private static MimeMessage read(String mail) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
  }

  /** The path of the link in the next mail. */
  private static String link(String to) throws Exception {
    MimeMessage mail = read(sink.next());
    assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(to);
    Matcher link = LINK.matcher(mail.getContent().toString());
    assertThat(link.find()).as(mail.getContent().toString()).isTrue();
    return link.group(1);
  }

  private static HttpResponse<String> signUp(Visitor visitor, String name, String email) {
    return visitor.submit(
        "/sign-up", "/sign-up", Map.of("name", name, "email", email, "password", PASSWORD));
  }

  @Test
  void anAddressIsConfirmedByMailAndBringsANewPassword() throws Exception {
    Visitor reader = visitor();
    assertThat(signUp(reader, "بلا بريد", "").statusCode()).isEqualTo(422);
    assertThat(signUp(reader, "بلا بريد", "x@y").statusCode()).isEqualTo(422);
    assertThat(signUp(reader, "ذات بريد", "Rim@Example.org").statusCode()).isEqualTo(303);
    String confirm = link("rim@example.org");
    assertThat(visitor().page(confirm).select("form").eachAttr("action")).contains(confirm);
    HttpResponse<String> done = visitor().submit(confirm, confirm, Map.of());
    assertThat(location(done)).endsWith("/account?confirmed");
    assertThat(visitor().get(confirm).statusCode()).as("once").isEqualTo(410);
    assertThat(reader.page("/account").text()).contains("rim@example.org مؤكَّد");

    Visitor lost = visitor();
    HttpResponse<String> asked =
        lost.submit("/forgot", "/forgot", Map.of("email", " rim@example.org "));
    HttpResponse<String> unknown =
        lost.submit("/forgot", "/forgot", Map.of("email", "nobody@example.org"));
    assertThat(location(unknown)).isEqualTo(location(asked));
    String reset = link("rim@example.org");
    assertThat(sink.quiet()).as("nobody else is written to").isTrue();
    HttpResponse<String> weak = lost.submit(reset, reset, Map.of("password", "1234567890"));
    assertThat(weak.statusCode()).isEqualTo(422);
    lost.submit(reset, reset, Map.of("password", "نافذة على سطح البحر"));
    assertThat(reader.get("/account").statusCode()).as("old sessions ended").isEqualTo(303);
    HttpResponse<String> in =
        lost.submit(
            "/sign-in",
            "/sign-in",
            Map.of("name", "rim@example.org", "password", "نافذة على سطح البحر"));
    assertThat(in.statusCode()).isEqualTo(303);
  }

  @Test
  void aTakenAddressIsToldToItsOwnerAlone() throws Exception {
    Visitor owner = visitor();
    signUp(owner, "صاحبة العنوان", "own@example.org");
    String confirm = link("own@example.org");
    visitor().submit(confirm, confirm, Map.of());
    HttpResponse<String> second = signUp(visitor(), "طامع فيه", "own@example.org");
    assertThat(second.statusCode()).as("as for any address").isEqualTo(303);
    MimeMessage mail = read(sink.next());
    assertThat(mail.getContent().toString()).contains("طامع فيه");
    Matcher link = LINK.matcher(mail.getContent().toString());
    assertThat(link.find()).isTrue();
    HttpResponse<String> taken = visitor().submit(link.group(1), link.group(1), Map.of());
    assertThat(body(taken).select(".problem").text()).startsWith("هذا البريد لحساب آخر");
  }

  @Test
  void theFirstAdminComesByTheCodeOfTheLog() throws Exception {
    String code = server.context().getBean(FirstAdmin.class).code();
    Visitor visitor = visitor();
    Map<String, String> fields =
        Map.of("name", "صاحب الدار", "password", "مفتاح الدار تحت الحجر", "code", "not it");
    HttpResponse<String> wrong = visitor.submit("/welcome", "/welcome", fields);
    assertThat(body(wrong).select(".problem").text()).startsWith("ليس هذا رمز السجل");
    HttpResponse<String> right =
        visitor.submit(
            "/welcome?code=" + code,
            "/welcome",
            Map.of("name", "صاحب الدار", "password", "مفتاح الدار تحت الحجر", "code", code));
    assertThat(location(right)).endsWith("/admin");
    assertThat(paper.store.readers().count(Reader.Role.ADMIN)).isEqualTo(1);
    assertThat(visitor.get("/admin").statusCode()).isEqualTo(200);
    assertThat(visitor().get("/welcome?code=" + code).statusCode()).as("once").isEqualTo(404);
    HttpResponse<String> leaving =
        visitor.submit("/account", "/account/delete", Map.of("current", "مفتاح الدار تحت الحجر"));
    assertThat(body(leaving).select(".problem").text()).startsWith("أنت المشرف العام الوحيد");
  }

  @Test
  void whereGuestsMayNotCommentTheyAreAskedToSignIn() {
    Document page = visitor().page("/report/100");
    assertThat(page.select("#comment-form")).isEmpty();
    assertThat(page.select(".comments .empty a").attr("href")).startsWith("/sign-in?to=");
  }
}
