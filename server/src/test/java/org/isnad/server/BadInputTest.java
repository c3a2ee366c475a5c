package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.isnad.model.Comment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, a page answers in the reader's language, and nothing typed is lost. */
class BadInputTest {
  private static final String COMMENTS = "/report/900/comments";

  private final Visitor visitor = PaperServer.visitor();

  @BeforeEach
  void nobodyHasAskedYet() {
    PaperServer.forgetLimits();
  }

  @ParameterizedTest
  @CsvSource({
    "/story/123456, 404",
    "/report/123456, 404",
    "/report/abc, 404",
    "/story/-5, 404",
    "/story/99999999999999999999999, 404",
    "/hashtag/none, 404",
    "/source/none, 404",
    "/source/..%2f..%2fetc, 400",
    "/report/100%00, 400",
    "/report/%ff, 400",
    "/?before=soon, 400",
    "/search?page=x, 400",
    "/report/100;jsessionid=1, 400",
    "/nowhere, 404"
  })
  void unknownAddressesGetAPage(String path, int status) {
    HttpResponse<String> answer = visitor.get(path, "Accept-Language", "fr");
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("h1").text()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "at org.", "Whitelabel", "Tomcat");
  }

  @Test
  void aFailureInsideIsAPageToo() {
    PaperServer.PAPER.library.failWith(new IllegalStateException("secret of the house"));
    try {
      HttpResponse<String> answer = visitor.get("/", "Accept-Language", "en");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(Jsoup.parse(answer.body()).select("h1").text())
          .isEqualTo("Something went wrong here");
      assertThat(answer.body()).doesNotContain("secret", "Exception");
    } finally {
      PaperServer.PAPER.library.failWith(null);
    }
  }

  @Test
  void aFormOfTenMegabytesIsRefusedWithAPage() {
    HttpResponse<String> answer = visitor.post(COMMENTS, "text=" + "a".repeat(10_000_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(answer.body()).select("h1").text())
        .isEqualTo("ما أرسلته أكبر من المسموح");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=%ff%fe&text=%c3%28", "name=%zz&text=x", "%", "=&=&="})
  void aFormThatCannotBeReadIsRefusedWithAPage(String body) {
    HttpResponse<String> answer = visitor.post(COMMENTS, body);
    assertThat(answer.statusCode()).isIn(400, 403);
    assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("ar");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    HttpResponse<String> answer = visitor.post(COMMENTS, "name=x&text=y");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("انتهت صلاحية النموذج");
  }

  @Test
  void whatWasTypedStaysWhenItCannotBePublished() {
    HttpResponse<String> answer =
        visitor.submit("/report/900", COMMENTS, Map.of("name", "", "text", "كلام <b>طويل</b>"));
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.select(".problem").text()).isEqualTo("اكتب اسمًا توقّع به تعليقك.");
    assertThat(page.select("textarea").text()).isEqualTo("كلام <b>طويل</b>");
    HttpResponse<String> large =
        visitor.submit("/report/900", COMMENTS, Map.of("name", "س", "text", "ط".repeat(4001)));
    assertThat(large.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(large.body()).select("textarea").text()).hasSize(4001);
  }

  @Test
  void directionTricksAndMarkupDoNotSurvive() {
    HttpResponse<String> answer =
        visitor.submit(
            "/report/800",
            "/report/800/comments",
            Map.of(
                "name", "\u202Enadim\u2066\u200B",
                "text", "<script>alert(1)</script>\u202Eabc\u0000\u0007\r\n\r\n\r\n\r\nسطر"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Comment comment =
        PaperServer.PAPER
            .comments
            .thread(new Comment.Subject(Comment.Subject.Kind.REPORT, 800), null)
            .getFirst();
    assertThat(comment.author()).isEqualTo("nadim");
    assertThat(comment.text()).isEqualTo("<script>alert(1)</script>abc\n\nسطر");
    Document page = visitor.page("/report/800");
    assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
    assertThat(page.select(".comment").text()).startsWith("<script>alert(1)</script>abc");
  }

  @Test
  void theSameCommentTwiceIsOneAndManyAreTooMany() {
    Map<String, String> same = Map.of("name", "ليلى", "text", "مرة واحدة");
    HttpResponse<String> first = visitor.submit("/report/700", "/report/700/comments", same);
    HttpResponse<String> second = visitor.submit("/report/700", "/report/700/comments", same);
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    HttpResponse<String> last = second;
    for (int i = 0; i <= Limits.Kind.COMMENT.most; i++) {
      last =
          visitor.submit(
              "/report/700", "/report/700/comments", Map.of("name", "ليلى", "text", "مرة " + i));
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(Jsoup.parse(last.body()).select("textarea").text()).startsWith("مرة");
  }

  @Test
  void settingsTakeOnlyWhatIsOffered() {
    HttpResponse<String> answer =
        visitor.submit(
            "/settings", "/settings", Map.of("language", "xx", "digits", "<>", "theme", "pink"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(visitor.page("/", "Cookie", "isnad=../../x").select("html").attr("lang"))
        .isEqualTo("ar");
  }

  @Test
  void aQuestionOrSearchIsWordsAndNothingElse() {
    Document page = visitor.page("/search?q=%22%3E%3Cscript%3E%E2%80%AE");
    assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
    assertThat(page.select("#q").attr("value")).isEqualTo("\"><script>");
  }
}
