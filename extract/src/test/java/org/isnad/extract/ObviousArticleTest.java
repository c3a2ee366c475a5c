package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages put together by chance: an invented article in one of many wrappings, with menus, boxes,
 * bars and scripts around it. Whatever stands around it, its paragraphs come out.
 */
class ObviousArticleTest {
  private static final int PAGES = 200;

  private static final List<String> ENGLISH =
      List.of(
          "The harbour council of Port Sample voted on Tuesday to rebuild the old fish market, ending"
              + " a dispute that had lasted for eleven years and three mayors.",
          "The work is to begin in spring, the council said, and the fishermen will sell from tents on"
              + " the quay until the new hall opens in two years.",
          "Opponents of the plan, who wanted a car park instead, said they would not go to court"
              + " again but would count every coin that was spent.",
          "The hall was built when the town had forty boats; today it has nine, and most of the fish"
              + " comes by lorry from the north.",
          "“We shall see who buys here,” said one of the sellers, who has stood at the same table"
              + " since she was a girl and means to stay.");

  private static final List<String> ARABIC =
      List.of(
          "صوت مجلس الميناء في مدينة العينة المتخيلة يوم الثلاثاء على إعادة بناء سوق السمك القديم، منهيا"
              + " خلافا دام أحد عشر عاما وثلاثة رؤساء بلدية.",
          "وقال المجلس إن العمل سيبدأ في الربيع، وإن الصيادين سيبيعون من خيام على الرصيف حتى افتتاح"
              + " القاعة الجديدة بعد عامين من الآن.",
          "وقال معارضو الخطة، الذين أرادوا موقفا للسيارات، إنهم لن يعودوا إلى المحكمة لكنهم سيحصون كل"
              + " قرش ينفق على المشروع.",
          "بنيت القاعة حين كان في المدينة أربعون قاربا، أما اليوم فلم يبق منها سوى تسعة، ويأتي معظم"
              + " السمك في الشاحنات من الشمال.",
          "«سنرى من يشتري هنا»، قالت إحدى البائعات التي تقف عند الطاولة نفسها منذ كانت طفلة وتنوي أن"
              + " تبقى في مكانها.");

  private static final List<String> WRAPPINGS =
      List.of(
          "<article>%s</article>",
          "<main><div class='article-body'>%s</div></main>",
          "<div id=content><div>%s</div></div>",
          "<div class='x1 y2'><div class=z3>%s</div></div>",
          "<table><tr><td>%s</td></tr></table>",
          "<section><section><section>%s</section></section></section>",
          "<form action=/x>%s</form>");

  private static final List<String> FURNITURE =
      List.of(
          "<nav><a href=/>Home</a><a href=/s>Sport</a><a href=/w>World</a></nav>",
          "<ul class=menu><li><a href=/1>الرئيسية</a><li><a href=/2>اقتصاد</a></ul>",
          "<div class=cookie-banner><p>We use cookies to make this site better.</p><button>OK</button></div>",
          "<aside><h3>الأكثر قراءة</h3><ol><li><a href=/a>ارتفاع أسعار التمر</a></ol></aside>",
          "<div class=newsletter><input type=email><button>Subscribe</button></div>",
          "<form class=login><input name=u><input type=password><button>دخول</button></form>",
          "<script>window.__STATE__={\"list\":[{\"title\":\"Other\",\"body\":\"Another one.\"}]}</script>",
          "<noscript><p>Please enable JavaScript to see the adverts.</p></noscript>",
          "<video src=/a.mp4></video>",
          "<iframe src=https://ads.example/></iframe>",
          "<div class=share><a href=#>Facebook</a> <a href=#>واتساب</a></div>",
          "<footer><p>© 2026 Port News</p><a href=/terms>Terms</a></footer>",
          "<div><div><span>", // never closed
          "</div></div></span>",
          "<img src=data:image/png;base64,AAAA><img src=/l.png>",
          "<h2><a href=/r1>Related: a boat is sold</a></h2>",
          "<!-- <p>not for readers</p> -->",
          "<style>p{color:red}</style>");

  private static String page(Random random, List<String> paragraphs) {
    StringBuilder page = new StringBuilder(random.nextBoolean() ? "<!DOCTYPE html><html>" : "");
    page.append("<head><meta charset=utf-8><title>A market | Port News</title>");
    page.append(random.nextInt(4) == 0 ? "<meta property=og:type content=video.other>" : "");
    page.append(random.nextInt(4) == 0 ? "<meta property=og:type content=website>" : "");
    page.append(random.nextBoolean() ? "</head><body>" : "");
    around(random, page);
    page.append(random.nextBoolean() ? "<h1>A market</h1>" : "");
    boolean breaks = random.nextInt(4) == 0;
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      text.append(breaks ? paragraph + "<br><br>" : "<p>" + paragraph + "</p>\n");
    }
    page.append(WRAPPINGS.get(random.nextInt(WRAPPINGS.size())).replace("%s", text));
    around(random, page);
    return page.append(random.nextBoolean() ? "</body></html>" : "").toString();
  }

  private static void around(Random random, StringBuilder page) {
    int pieces = random.nextInt(7);
    for (int i = 0; i < pieces; i++) {
      page.append(FURNITURE.get(random.nextInt(FURNITURE.size()))).append('\n');
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void comesOutWhateverStandsAroundIt(String language) {
    List<String> paragraphs = language.equals("en") ? ENGLISH : ARABIC;
    List<String> lost = new ArrayList<>();
    for (int seed = 0; seed < PAGES; seed++) {
      String html = page(new Random(seed), paragraphs);
      Payload payload = new Payload(html.getBytes(StandardCharsets.UTF_8), null);
      switch (Extractor.extract(payload, null, null)) {
        case Outcome.Done<Article>(Article article, var _) -> {
          if (!paragraphs.stream().allMatch(article.text()::contains)) {
            lost.add(seed + ": " + article.text() + "\nof " + html);
          }
        }
        case Outcome.Failed<Article>(var problem) -> lost.add(seed + ": " + problem + " " + html);
      }
    }
    assertThat(lost).isEmpty();
  }
}
