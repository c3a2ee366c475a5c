package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;

/** Pages that hold no article are called what they are; a page with an article is none of them. */
class PageKindTest {
  private static final String ENGLISH =
      "<p>The harbour council of Port Sample voted on Tuesday to rebuild the old fish market, ending"
          + " a dispute that had lasted for eleven years and three mayors.</p>\n"
          + "<p>The work is to begin in spring, the council said, and the fishermen will sell from"
          + " tents on the quay until the new hall opens in two years.</p>\n"
          + "<p>Opponents of the plan, who wanted a car park instead, said they would not go to"
          + " court again but would count every coin that was spent.</p>\n";

  private static final String ARABIC =
      "<p>صوت مجلس الميناء في مدينة العينة المتخيلة يوم الثلاثاء على إعادة بناء سوق السمك القديم، منهيا"
          + " خلافا دام أحد عشر عاما وثلاثة رؤساء بلدية.</p>\n"
          + "<p>وقال المجلس إن العمل سيبدأ في الربيع، وإن الصيادين سيبيعون من خيام على الرصيف حتى افتتاح"
          + " القاعة الجديدة بعد عامين من الآن.</p>\n"
          + "<p>وقال معارضو الخطة، الذين أرادوا موقفا للسيارات، إنهم لن يعودوا إلى المحكمة لكنهم سيحصون كل"
          + " قرش ينفق على المشروع.</p>\n";

  private static String code(String html, String address) {
    Payload page = new Payload(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    return switch (Extractor.extract(page, URI.create(address), null)) {
      case Outcome.Done<Article> _ -> "article";
      case Outcome.Failed<Article>(var problem) -> problem.code();
    };
  }

  private static String code(String html) {
    return code(html, "https://news.example/2026/a-story");
  }

  private static String cards(String headline, String summary) {
    StringBuilder cards = new StringBuilder("<h1><a href=/>News</a></h1><main>");
    for (int i = 0; i < 12; i++) {
      cards.append("<section><div><h3><a href=/a").append(i).append(">").append(headline);
      cards.append(' ').append(i).append("</a></h3><p>").append(summary).append("</p></div>");
      cards.append("</section>");
    }
    return cards + "</main>";
  }

  @Test
  void frontPages() {
    String english =
        cards(
            "The fish market returns to the quay",
            "The council voted on Tuesday to rebuild it after a dispute that lasted for years.");
    String arabic =
        cards(
            "عودة سوق السمك إلى رصيف الميناء",
            "صوت المجلس يوم الثلاثاء على إعادة بنائه بعد خلاف دام سنوات طويلة بين السكان والبلدية.");
    assertThat(code(english, "https://news.example/")).isEqualTo("home-page");
    assertThat(code(arabic, "https://news.example/ar/")).isEqualTo("home-page");
    String section = "<script type=application/ld+json>{\"@type\":\"CollectionPage\"}</script>";
    assertThat(code(section + arabic, "https://news.example/sport/today")).isEqualTo("home-page");
    String search = section.replace("CollectionPage", "SearchResultsPage");
    assertThat(code(search + english, "https://news.example/search?q=fish")).isEqualTo("home-page");
    assertThat(code(ENGLISH + english, "https://news.example/")).isEqualTo("article");
    assertThat(code("<div>" + ARABIC + "</div>" + section + arabic)).isEqualTo("article");
  }

  @Test
  void videoPages() {
    String player = "<meta property=og:type content=video.other><h1>A film</h1><video src=/a.mp4>";
    assertThat(code(player + "</video><p>The market in one minute.</p>")).isEqualTo("video-page");
    assertThat(
            code(
                "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"name\":\"السوق\"}"
                    + "</script><h1>شاهد السوق في دقيقة</h1><iframe src=https://video.example/1></iframe>"))
        .isEqualTo("video-page");
    assertThat(
            code(
                "<script type=application/ld+json>{\"@type\":\"ImageGallery\"}</script>"
                    + "<h1>The quay in pictures</h1><img src=/1.jpg><img src=/2.jpg>"))
        .isEqualTo("video-page");
    assertThat(code(player + "</video>" + ENGLISH)).isEqualTo("article");
    assertThat(code(player + "</video>" + ARABIC)).isEqualTo("article");
  }

  @Test
  void logins() {
    String form = "<form><input type=email><input type=password></form>";
    assertThat(code("<title>Port News</title><h1>Welcome back</h1>" + form))
        .isEqualTo("login-page");
    assertThat(code("<title>تسجيل الدخول | أخبار العينة</title><form><input></form>"))
        .isEqualTo("login-page");
    assertThat(
            code("<h1>Subscribe to continue reading</h1><p>One coin a week, cancel any time.</p>"))
        .isEqualTo("login-page");
    assertThat(code("<h1>هذا المحتوى للمشتركين فقط</h1><p>اشترك الآن بدينار في الأسبوع.</p>"))
        .isEqualTo("login-page");
    assertThat(code(form + ENGLISH)).isEqualTo("article");
    assertThat(code("<title>تسجيل الدخول</title>" + form + ARABIC)).isEqualTo("article");
  }

  @Test
  void errorPages() {
    assertThat(code("<title>Page not found - Port News</title><p>Try our search instead.</p>"))
        .isEqualTo("error-page");
    assertThat(
            code(
                "<title>أخبار العينة</title><h1>عذرا، الصفحة غير موجودة</h1><p>ربما نقلت الصفحة التي"
                    + " تبحث عنها أو حذفت، يمكنك العودة إلى الصفحة الرئيسية أو البحث في الموقع.</p>"))
        .isEqualTo("error-page");
    assertThat(code("<title>502 Bad Gateway</title><center><h1>502 Bad Gateway</h1></center>"))
        .isEqualTo("error-page");
    assertThat(code("<title>Page not found: the last leaf of a diary</title>" + ENGLISH))
        .isEqualTo("article");
    assertThat(code("<title>خطأ: كيف ضاع السوق</title>" + ARABIC)).isEqualTo("article");
  }

  @Test
  void pagesThatOnlyScriptsDraw() {
    assertThat(code("<title>Port News</title><div id=root></div><script src=/app.js></script>"))
        .isEqualTo("script-only");
    assertThat(
            code(
                "<title>Port News</title><noscript>You need to enable JavaScript to run this"
                    + " app.</noscript><div id=app></div><script src=/app.js></script>"))
        .isEqualTo("script-only");
    assertThat(code("<h1>news.example</h1><p>Checking your browser before you go on.</p>"))
        .isEqualTo("script-only");
    assertThat(
            code("<h1>أخبار العينة</h1><p>يرجى تفعيل جافا سكريبت في متصفحك لعرض هذه الصفحة.</p>"))
        .isEqualTo("script-only");
    assertThat(code("<noscript>Please enable JavaScript.</noscript>" + ENGLISH))
        .isEqualTo("article");
    assertThat(code("<noscript>يرجى تفعيل جافا سكريبت</noscript>" + ARABIC)).isEqualTo("article");
  }

  @Test
  void framesAndEmptyPages() {
    assertThat(code("<html><frameset cols=20%,80%><frame src=a><frame src=b></frameset></html>"))
        .isEqualTo("frameset");
    assertThat(code("<html><head><title>x</title></head><body></body></html>"))
        .isEqualTo("empty-page");
    assertThat(code("<!DOCTYPE html><html><body><div> </div></body></html>"))
        .isEqualTo("empty-page");
  }

  @Test
  void everySignIsReadable() {
    assertThat(PageSigns.ERROR.isAny(java.util.List.of("404 - Page not found"))).isTrue();
    assertThat(PageSigns.LOGIN.isAny(java.util.List.of("تسجيل الدخول"))).isTrue();
    assertThat(PageSigns.SCRIPT.isIn("يرجى تفعيل جافا سكريبت ثم المحاولة")).isTrue();
    assertThat(PageSigns.ERROR.isAny(java.util.List.of("The page was found"))).isFalse();
  }
}
