package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Each page of the invented newspaper says what it must. */
class PagesTest {
  private final Visitor visitor = PaperServer.visitor();

  @Test
  void homeOpensWithTheBestCoveredRecentStory() {
    Document home = visitor.page("/");
    assertThat(home.selectFirst("html").attr("lang")).isEqualTo("ar");
    assertThat(home.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(home.select(".lead .headline").text())
        .isEqualTo("سفن الإغاثة ترسو في جزيرة السرو بعد أسبوعين من الإعصار");
    assertThat(home.select(".lead .coverage").text()).isEqualTo("5 وسائل إعلام، 4 أصول مستقلة");
    assertThat(home.select(".lead time").text()).isEqualTo("قبل 33 دقيقة");
  }

  @Test
  void homeShowsWhatIsOnTheRiseAndWhy() {
    Document home = visitor.page("/");
    assertThat(home.select(".trending li").eachText()).containsExactly("جزيرة السرو 6", "لماذا؟");
    String reason = "6 تقارير خلال 24 ساعة، منها 4 مستقلة من 3 مصادر؛ والمعتاد 0.1";
    assertThat(home.select(".trending a").attr("title")).isEqualTo(reason);
    Document trending = visitor.page("/trending");
    assertThat(trending.select(".trends .excerpt").eachText()).containsExactly(reason);
    assertThat(trending.select(".trends .meta").text()).contains("سفن الإغاثة");
    assertThat(visitor.page("/trending?lang=en").select(".trends .excerpt").text())
        .isEqualTo("6 reports in 24 hours, 4 of them independent, from 3 sources; usual: 0.1");
  }

  @Test
  void homeShowsOneLanguageOrAll() {
    assertThat(visitor.page("/?edition=en").select(".headline").eachText())
        .hasSize(3)
        .contains("Student-built satellite sends its first picture of the coast");
    assertThat(visitor.page("/?edition=all").select(".headline")).hasSize(14);
  }

  @Test
  void eachHeadlineHasItsOwnDirection() {
    Document home = visitor.page("/?edition=all");
    Element english = home.select(".headline:contains(Student-built)").first();
    Element arabic = home.select(".headline:contains(سفن)").first();
    assertThat(english.attr("dir")).isEqualTo("ltr");
    assertThat(english.attr("lang")).isEqualTo("en");
    assertThat(arabic.attr("dir")).isEqualTo("rtl");
  }

  @Test
  void storyFoldsWireCopies() {
    Document story = visitor.page("/story/100");
    assertThat(story.select("h1").text()).startsWith("سفن الإغاثة");
    assertThat(story.select(".tellings > li")).hasSize(4);
    assertThat(story.select(".copies summary").text())
        .isEqualTo("نسختان أخريان من برقية وكالة وكان");
    assertThat(story.select(".copies li a[href=/report/100]")).isNotEmpty();
    assertThat(story.select(".history li").eachText().getLast()).contains("82");
  }

  @Test
  void storyShowsWhatCameBeforeAndWhatIsBesideIt() {
    Document story = visitor.page("/story/100");
    assertThat(story.select(".before li > a").eachText())
        .containsExactly("إخلاء قرى الساحل في جزيرة السرو قبل وصول الإعصار");
    assertThat(story.select("#near + .grid a[href^=/story/]").eachAttr("href"))
        .containsExactly("/story/1400");
    assertThat(story.select("a[href=/story/1000]")).as("ports, but of another matter").isEmpty();
    Document lone = visitor.page("/story/500");
    assertThat(lone.select("#before, #near")).as("nothing rather than noise").isEmpty();
  }

  @Test
  void storySetsFiguresSideBySideAndEventsInTime() {
    Document story = visitor.page("/story/100");
    Element dead = story.select(".figures tr:contains(قتلى)").first();
    assertThat(dead.select(".amount").eachText()).containsExactly("38", "41", "36 على الأقل");
    assertThat(dead.select(".standing").text()).isEqualTo("مختلفة");
    assertThat(story.select(".timeline time[datetime=2026-11-21]")).isNotEmpty();
    assertThat(story.select(".timeline mark").eachText()).contains("السبت");
  }

  @Test
  void storyDrawsItsChain() {
    Document story = visitor.page("/story/100");
    Element drawing = story.selectFirst("svg.drawing.narrow");
    assertThat(drawing.select(".part").eachText()).containsExactly("القائل", "الناقل", "الناشر");
    assertThat(drawing.select(".speaker > text").eachText())
        .containsSubsequence("ريم الحداد", "مكتب الإغاثة", "الوزارة");
    assertThat(drawing.select(".carrier > text").eachText()).containsExactly("وكالة وكان");
    assertThat(drawing.select("a:has(.outlet)").eachAttr("href"))
        .containsExactlyInAnyOrder("/source/manara", "/source/sahil", "/source/harbour");
    int speaker = Integer.parseInt(drawing.select(".speaker rect").first().attr("x"));
    int outlet = Integer.parseInt(drawing.select(".outlet rect").first().attr("x"));
    assertThat(speaker).as("Arabic reads from the right").isGreaterThan(outlet);
    Document english = visitor.page("/story/100?lang=en");
    assertThat(english.select(".narrow .speaker rect").first().attr("x")).isEqualTo("1");
    assertThat(english.select(".narrow .speaker > text").eachText())
        .contains("Reem Haddad")
        .doesNotContain("ريم الحداد");
    assertThat(english.select(".narrow > title").text())
        .isEqualTo("The chain in one picture (4 speakers, 1 carrier, 3 outlets)");
    assertThat(visitor.page("/story/400").select(".picture")).as("nobody speaks").isEmpty();
  }

  @Test
  void storyTellsItsChainAsAList() {
    Document story = visitor.page("/story/100");
    assertThat(story.select(".ways > li").first().text())
        .startsWith("ريم الحداد شخص مسمّى (قولان مسندان)")
        .contains("الناقل وكالة وكان الناشر صحيفة المنارة", "الناشر هاربر بوست");
    assertThat(story.select(".ways a[href=/report/100]")).isNotEmpty();
  }

  @Test
  void mergedStoryLeadsOn() {
    HttpResponse<String> answer = visitor.get("/story/999");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/story/100");
  }

  @Test
  void reportTellsWhatItsPublisherChanged() {
    Document report = visitor.page("/report/100");
    assertThat(report.select(".corrections summary").text()).contains("مرة واحدة");
    assertThat(report.select(".corrections li del").text()).isEqualTo("عاجل جدا");
    assertThat(report.select(".corrections li").attr("dir")).isEqualTo("rtl");
    assertThat(report.select(".corrections ins")).isEmpty();
    assertThat(visitor.page("/report/101").select(".corrections")).isEmpty();
  }

  @Test
  void reportHasEverythingOfTheSeedPage() {
    Document report = visitor.page("/report/100");
    assertThat(report.select(".body h2").eachText())
        .containsExactly("ستة آلاف أسرة", "الخلاف على الكلفة");
    assertThat(report.select(".body > p")).hasSize(5);
    assertThat(report.select(".report .kicker").text()).isEqualTo("صحيفة المنارة");
    assertThat(report.select(".page-head time").attr("datetime")).isEqualTo("2026-11-23T13:32:00Z");
    assertThat(report.select(".original a").attr("href"))
        .isEqualTo("https://manara.example/news/100");
    assertThat(report.select(".tags li").eachText()).contains("#جزيرة_السرو");
    assertThat(report.select(".assist h2").text()).isEqualTo("جرّب ميزات الذكاء الاصطناعي");
    assertThat(report.select("#comments .empty").text()).isEqualTo("لا توجد تعليقات بعد");
    assertThat(report.select(".related .item")).as("copies are folded").hasSize(4);
    assertThat(report.select(".related .copies summary").text())
        .isEqualTo("نسخة أخرى من برقية وكالة وكان");
    assertThat(report.select(".related .card .headline").text())
        .isEqualTo("عودة الكهرباء إلى نصف بيوت جزيرة السرو");
  }

  @Test
  void picturesComeThroughUsAndCanBeHidden() {
    Document home = visitor.page("/");
    assertThat(home.select(".lead .view img").attr("src")).startsWith("/picture/");
    assertThat(home.select("img[src^=http]")).isEmpty();
    Document report = visitor.page("/report/100");
    assertThat(report.select(".report > .photo figcaption").text())
        .isEqualTo("الميناء عند الفجر Wakan / L. Haddad");
    HttpResponse<String> picture = visitor.get(report.select(".photo img").attr("src"));
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(visitor.get("/picture/640/AAAA/aHR0cHM6Ly9hLmV4YW1wbGUv").statusCode())
        .isEqualTo(404);
    assertThat(visitor.page("/", "Cookie", "isnad=ar.western.auto.hidden").select("img")).isEmpty();
  }
}
