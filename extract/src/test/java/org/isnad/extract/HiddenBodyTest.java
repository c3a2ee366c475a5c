package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles that stand in no element a reader is shown: in scripts, noscript and template. */
class HiddenBodyTest {
  private static final String ONE =
      "صوت مجلس الميناء في مدينة العينة المتخيلة يوم الثلاثاء على إعادة بناء سوق السمك القديم، منهيا"
          + " خلافا دام أحد عشر عاما وثلاثة رؤساء بلدية.";
  private static final String TWO =
      "وقال المجلس إن العمل سيبدأ في الربيع، وإن الصيادين سيبيعون من خيام على الرصيف حتى افتتاح القاعة"
          + " الجديدة بعد عامين من الآن.";
  private static final String HEAD = "رأي المعارضين";
  private static final String THREE =
      "Opponents of the plan, who wanted a car park instead, said they would not go to court again"
          + " but would count every coin that was spent on the new hall.";
  private static final String HTML =
      "<p>" + ONE + "</p><p>" + TWO + "</p><h2>" + HEAD + "</h2><p>" + THREE + "</p>";
  private static final String OTHER =
      "This is another article altogether, whose text is rather longer than that of the first. "
          .repeat(12);
  private static final String TITLE = "عودة سوق السمك إلى الميناء";
  private static final String SHELL =
      "<html><head><title>" + TITLE + " | أخبار العينة</title></head><body><div id=root></div>";

  private static Outcome<Article> extract(String html) {
    return Extractor.extract(
        new Payload(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"), null, null);
  }

  private static Article article(String html) {
    Outcome<Article> outcome = extract(html);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Article>) outcome).value();
  }

  private static Arguments page(String name, String script) {
    return Arguments.of(name, SHELL + script);
  }

  private static String json(String json) {
    return "<script type='application/json'>" + json + "</script>";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/") + "\"";
  }

  static Stream<Arguments> pages() {
    String titled = "{\"title\":\"" + TITLE + "\",\"body\":" + quoted(HTML) + "}";
    String others =
        "\"latest\":[{\"title\":\"x\",\"body\":\""
            + OTHER
            + "\"}],\"list\":[{\"title\":\"Other"
            + " news of it\",\"body\":\""
            + OTHER
            + "\"}]";
    return Stream.of(
        page(
            "next",
            "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"pageProps\":{"
                + others
                + ",\"post\":"
                + titled
                + "}}}</script>"),
        page(
            "state",
            "<script>window.__INITIAL_STATE__ = {" + others + ",post:" + titled + "};</script>"),
        page(
            "state with code around",
            "<script>!function(){var r=/[\"'{]/g;if(a<b){c('x')}window.__PRELOADED_STATE__={\"a\":{"
                + "'post':"
                + titled
                + ",u:undefined,f:!0}}}();</script>"),
        page(
            "parsed",
            "<script>var s = JSON.parse(" + quoted("{\"post\":" + titled + "}") + ")</script>"),
        page(
            "nuxt 2",
            "<script>window.__NUXT__=(function(a,b,c){return {layout:\"default\",data:[{post:{title:b,"
                + "body:a,tags:c}}]}}("
                + quoted(HTML)
                + ",\""
                + TITLE
                + "\",null));</script>"),
        page(
            "nuxt 3",
            "<script id=__NUXT_DATA__ type=application/json>[[\"Reactive\",1],{\"data\":2},{\"post\":3},"
                + "{\"title\":4,\"body\":5},\""
                + TITLE
                + "\","
                + quoted(HTML)
                + "]</script>"),
        page(
            "apollo",
            "<script>window.__APOLLO_STATE__={\"Article:1\":{\"__typename\":\"Article\",\"title\":\""
                + TITLE
                + "\",\"content({\\\"format\\\":\\\"HTML\\\"})\":"
                + quoted(HTML)
                + "},\"ROOT_QUERY\":{}}</script>"),
        page(
            "fusion",
            "<script>Fusion=window.Fusion||{};Fusion.globalContent={\"headlines\":{\"basic\":\""
                + TITLE
                + "\"},\"content_elements\":[{\"type\":\"text\",\"content\":\""
                + ONE
                + "\"},{\"type\":\"text\",\"content\":\""
                + TWO
                + "\"},{\"type\":\"interstitial_link\","
                + "\"content\":\"اقرأ المزيد من الأخبار عن هذا السوق في صفحتنا\"},{\"type\":\"header\","
                + "\"level\":2,\"content\":\""
                + HEAD
                + "\"},{\"type\":\"text\",\"content\":\""
                + THREE
                + "\"}]};Fusion.x=1</script>"),
        page(
            "contentful",
            json(
                "{\"title\":\""
                    + TITLE
                    + "\",\"body\":{\"nodeType\":\"document\",\"content\":["
                    + rich("paragraph", ONE)
                    + ","
                    + rich("paragraph", TWO)
                    + ","
                    + rich("heading-2", HEAD)
                    + ","
                    + rich("paragraph", THREE)
                    + "]}}")),
        page(
            "portable text",
            json(
                "{\"title\":\""
                    + TITLE
                    + "\",\"body\":["
                    + portable("normal", ONE)
                    + ","
                    + portable("normal", TWO)
                    + ","
                    + portable("h2", HEAD)
                    + ","
                    + portable("normal", THREE)
                    + "]}")),
        page(
            "draft",
            json(
                "{\"title\":\""
                    + TITLE
                    + "\",\"content\":{\"blocks\":[{\"type\":\"unstyled\",\"text\":\""
                    + ONE
                    + "\"},{\"type\":\"unstyled\",\"text\":\""
                    + TWO
                    + "\"},{\"type\":\"header-two\",\"text\":\""
                    + HEAD
                    + "\"},{\"type\":\"unstyled\",\"text\":\""
                    + THREE
                    + "\"}],\"entityMap\":{}}}")),
        page(
            "editor",
            json(
                "{\"title\":\""
                    + TITLE
                    + "\",\"content\":"
                    + quoted(
                        "{\"blocks\":["
                            + "{\"type\":\"paragraph\",\"data\":{\"text\":\""
                            + ONE
                            + "\"}},"
                            + "{\"type\":\"paragraph\",\"data\":{\"text\":\""
                            + TWO
                            + "\"}},"
                            + "{\"type\":\"header\",\"data\":{\"text\":\""
                            + HEAD
                            + "\",\"level\":2}},"
                            + "{\"type\":\"paragraph\",\"data\":{\"text\":\""
                            + THREE
                            + "\"}}]}")
                    + "}")),
        page(
            "escaped markup",
            json(
                "{\"title\":\""
                    + TITLE
                    + "\",\"body\":"
                    + quoted(HTML.replace("<", "&lt;").replace(">", "&gt;"))
                    + "}")),
        page("template", "<template>" + HTML + "</template>"),
        page("noscript", "<noscript><article>" + HTML + "</article></noscript>"),
        page(
            "amp",
            "<amp-state id=a>"
                + json(
                    "{\"title\":\"" + TITLE + "\",\"items\":[\"a\"],\"html\":" + quoted(HTML) + "}")
                + "</amp-state>"));
  }

  private static String rich(String type, String text) {
    int cut = text.indexOf(' ');
    return "{\"nodeType\":\""
        + type
        + "\",\"data\":{},\"content\":[{\"nodeType\":\"text\",\"value\":\""
        + text.substring(0, cut)
        + "\",\"marks\":[]},{\"nodeType\":\"hyperlink\",\"data\":{\"uri\":\"/x\"},"
        + "\"content\":[{\"nodeType\":\"text\",\"value\":\""
        + text.substring(cut)
        + "\"}]}]}";
  }

  private static String portable(String style, String text) {
    int cut = text.indexOf(' ');
    return "{\"_type\":\"block\",\"style\":\""
        + style
        + "\",\"markDefs\":[],\"children\":[{\"_type\":"
        + "\"span\",\"marks\":[],\"text\":\""
        + text.substring(0, cut)
        + "\"},{\"_type\":\"span\",\"text\":\""
        + text.substring(cut)
        + "\"}]}";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isReadAsBlocks(String name, String html) {
    List<Block> blocks = article(html).blocks();
    assertThat(blocks).extracting(Block::text).as(name).containsExactly(ONE, TWO, HEAD, THREE);
    assertThat(blocks.get(2)).isInstanceOf(Block.Heading.class);
  }

  /** What a page shows is what its readers get: data is no better where there is text. */
  @Test
  void shownTextStandsBeforeData() {
    String told = json("{\"title\":\"" + TITLE + "\",\"body\":\"" + OTHER + "\"}");
    assertThat(article(SHELL + "<article>" + HTML + "</article>" + told).text())
        .contains(TWO)
        .doesNotContain("another article");
  }

  @Test
  void dataOfOtherArticlesIsNotTaken() {
    String teaser = "<p>" + ONE + " " + THREE + "</p>";
    String others = json("{\"list\":[{\"title\":\"Other news\",\"body\":\"" + OTHER + "\"}]}");
    assertThat(article(SHELL + teaser + others).text()).doesNotContain("another article");
  }

  @Test
  void nothingIsMadeUpWhereNoDataIs() {
    String program =
        "<script>" + "function a(b){return b.map(function(c){return c+'x y z'})}".repeat(50);
    assertThat(extract(SHELL + program + "</script>"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.problem().code()).isEqualTo("script-only"));
  }
}
