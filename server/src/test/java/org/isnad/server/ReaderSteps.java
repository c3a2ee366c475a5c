package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.isnad.model.Reader;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ReaderBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What tests of the readers' pages do again and again. */
final class ReaderSteps {
  static final String PASSWORD = "سبعة جمال في القافلة";

  private ReaderSteps() {}

  /** A browser in which a new reader is signed in. */
  static Visitor signedUp(String name) {
    PaperServer.forgetLimits();
    Visitor visitor = PaperServer.visitor();
    HttpResponse<String> answer =
        visitor.submit("/sign-up", "/sign-up", Map.of("name", name, "password", PASSWORD));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return visitor;
  }

  /** A browser in which somebody is signed in who may do more. */
  static Visitor signedUp(String name, Reader.Role role) {
    Visitor visitor = signedUp(name);
    become(name, role, Reader.Standing.TRUSTED);
    return visitor;
  }

  static void become(String name, Reader.Role role, Reader.Standing standing) {
    ReaderBook book = PaperServer.PAPER.store.readers();
    Account account = account(name);
    Reader was = account.reader();
    book.change(account.with(new Reader(was.id(), was.name(), role, standing, was.joined())));
  }

  static Account account(String name) {
    return PaperServer.PAPER.store.readers().byName(ReaderNames.key(name)).orElseThrow();
  }

  static Document body(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
