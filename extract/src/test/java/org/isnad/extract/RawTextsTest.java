package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawTextsTest {
  private static final String PROGRAM = "var a = 1 < 2; show('</div><p>مرحبا</p>'); ".repeat(10);

  private static RawTexts texts(String html) {
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    return RawTexts.of(page, new String(page, StandardCharsets.ISO_8859_1));
  }

  private static String rest(String html) {
    return new String(texts(html).rest(), StandardCharsets.UTF_8);
  }

  @Test
  void takesScriptsAndStylesAndGivesThemBack() {
    String html =
        "<head><style>p { color: #a00; margin: 0 }</style><SCRIPT src=x>"
            + PROGRAM
            + "</script ><p>قال</p><script>short and unread</script>";
    assertThat(rest(html))
        .isEqualTo("<head><style></style><SCRIPT src=x>1</script ><p>قال</p><script></script>");
    assertThat(texts(html).whole("1")).isEqualTo(PROGRAM);
    assertThat(texts(html).whole("7")).isEqualTo("7");
    assertThat(texts(html).whole("var b")).isEqualTo("var b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>",
        "<script type=\"application/ld&#x2B;json\">{\"@type\":\"NewsArticle\"}</script>",
        "<textarea><script>told in a form field</script></textarea>",
        "<title>What <style> and more than that</title><p>A style sheet</p></style>",
        "<div title='<script>'>Text of an article, told</div></script>",
        "<div title=\"a > b <style>\" a='\"<script>'>Text of an article, told</script>",
        "<!-- <script> --> Text of an article, told </script>",
        "<!--><!-- <style> --!>Text of an article, told</style>",
        "<? <script> text behind it and more </script",
        "<plaintext><script>all of it is plain text</script>",
        "<script>never closed, and never will it be",
        "<svg><script href=a /></svg><p>Text of an article</p><script>a</script>",
        "<script><!-- <script>within a comment</script> </script>",
        "<b <script>within an odd tag it is</script>",
        "<svg><![CDATA[ <style> ]]>Text of an article, told</style></svg>",
      })
  void leavesWhatIsReadOrMayNotBeWhatItSeems(String html) {
    assertThat(rest(html)).isEqualTo(html);
  }

  @Test
  void whatIsLeftIsParsedAsTheWholeWouldBe() {
    String[] parts = {
      "<script>",
      "</script>",
      "<style>",
      "</style>",
      "<!--",
      "-->",
      "--!>",
      "<p>",
      "</p>",
      "<div",
      " a=",
      "'",
      "\"",
      ">",
      "/>",
      "<title>",
      "</title>",
      "<textarea>",
      "</textarea>",
      "<svg>",
      "</svg>",
      "<select>",
      "<iframe>",
      "</iframe>",
      " text of more words ",
      "<",
      "&amp;",
      "<?x>",
      "</",
      "<noscript>",
      "</noscript>",
      "<script src=a>" + PROGRAM + "</script>",
      "<template>",
      "<style media=\"print\">p { margin: 0; color: red }</style>",
      "=",
      "\n",
      "<table><tr><td>",
    };
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder html = new StringBuilder("<body>");
      int length = 1 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      assertParsedAlike(html.toString());
    }
  }

  @Test
  void realPagesAreParsedAsTheirWholes() throws IOException {
    for (String set : List.of("dev", "dev-wcxb")) {
      Path folder = DevPages.folder(set).orElse(null);
      if (folder != null) {
        for (Path file : DevPages.files(folder).stream().limit(60).toList()) {
          byte[] bytes = DevPages.read(List.of(file)).getFirst().html().bytes();
          assertParsedAlike(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static void assertParsedAlike(String html) {
    RawTexts texts = texts(html);
    Document whole = Jsoup.parse(html);
    Document left = Jsoup.parse(new String(texts.rest(), StandardCharsets.UTF_8));
    List<Element> scripts = whole.select("script");
    List<Element> remaining = left.select("script");
    assertThat(remaining).as(html).hasSameSizeAs(scripts);
    for (int i = 0; i < scripts.size(); i++) {
      String data = scripts.get(i).data();
      boolean json = scripts.get(i).attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
      String found = remaining.get(i).data();
      if (json) {
        assertThat(found).isEqualTo(data);
      } else if (data.length() >= ScriptData.SHORTEST) {
        assertThat(texts.whole(found)).isEqualTo(data);
      }
    }
    whole.select("script, style").empty();
    left.select("script, style").empty();
    assertThat(left.body().html()).as(html).isEqualTo(whole.body().html());
  }
}
