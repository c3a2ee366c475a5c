package org.isnad.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Pages made to hurt an extractor, each of any size: what repeats in them repeats as often as the
 * size has room for. All text is invented.
 */
final class HostilePages {
  private static final String PROSE =
      "<p>The harbour council of Port Sample voted on Tuesday to rebuild the old fish market, ending"
          + " a dispute that had lasted for eleven years and three mayors.</p>\n";

  private static final String ARTICLE = "<h1>The fish market returns</h1>" + PROSE.repeat(5);

  private HostilePages() {}

  /** Each page by its name: a function from about how many characters it has to its HTML. */
  static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
    pages.put("plain prose", many("<body><article>", PROSE, ""));
    pages.put("nested div", many("<body>", "<div>", ARTICLE));
    pages.put("nested div with text", many("<body>", "<div>x ", ARTICLE));
    pages.put("nested span with text", many("<body><p>", "<span>x ", ARTICLE));
    pages.put("nested font and bold", many("<body>", "<font><b><i>x", ARTICLE));
    pages.put("nested tables", many("<body>", "<table><tr><td>x", ARTICLE));
    pages.put("nested forms and lists", many("<body>", "<form><ul><li>x", ARTICLE));
    pages.put("deep links", many("<body>", "<div><a href=/a>a few words here</a>", ARTICLE));
    pages.put("unclosed links", many("<body>" + ARTICLE, "<a href=/x>" + PROSE, ""));
    pages.put("many links", many("<body>" + ARTICLE, "<a href=/x>one two</a> ", ""));
    pages.put("many h1", many("<body>" + ARTICLE, "<h1>The market of the town</h1>", ""));
    pages.put("nested h1", many("<body>" + ARTICLE, "<h1>a market", ""));
    pages.put("many meta", many("<head>", "<meta property=og:title content='A fish'>", ARTICLE));
    pages.put("many time", many("<body>" + ARTICLE, "<time class=date>tomorrow 5</time>", ""));
    pages.put("nested time", many("<body>" + ARTICLE, "<div class=date itemprop=author>b ", ""));
    pages.put(
        "many authors", many("<body>" + ARTICLE, "<i class=author itemprop=author>a</i>", ""));
    pages.put("list items", many("<body>" + ARTICLE + "<ul>", "<li>one of the fish", ""));
    pages.put("one table", many("<body>" + ARTICLE + "<table>", "<tr><td>cod<td>12<td>9", ""));
    pages.put("one text", many("<body>" + ARTICLE + "<p>", "a fish, sold. ", ""));
    pages.put("one word", many("<body>" + ARTICLE + "<p>", "a", ""));
    pages.put("entities", many("<body>" + ARTICLE + "<p>", "&amp;&#x41;&bogus;&amp;amp;", ""));
    pages.put("attributes", many("<body><div ", "a=1 b c='x' ", ">" + ARTICLE));
    pages.put("numbered attributes", HostilePages::attributes);
    pages.put("giant class", many("<body><div class='", "content ", "'>" + ARTICLE));
    pages.put("many classes", many("<body>" + ARTICLE, "<b class='a b c d e f'>x</b>", ""));
    pages.put("line breaks", many("<body>" + ARTICLE, "<br>one line of it", ""));
    pages.put("pictures", many("<body>" + ARTICLE, "<p><img src=/a.png>one of it</p>", ""));
    pages.put("figures", many("<body>" + ARTICLE, "<figure><img src=/a.png><figcaption>b", ""));
    pages.put("open tags", many("<body>" + ARTICLE, "<b", ""));
    pages.put("less-than signs", many("<body>" + ARTICLE, "<", ""));
    pages.put("comments", many("<body>" + ARTICLE, "<!-- a -->", ""));
    pages.put("open comments", many("<body>" + ARTICLE, "<!--", ""));
    pages.put("end tags", many("<body>" + ARTICLE, "</p></div>", ""));
    pages.put("end tags of nothing", many("<body>" + ARTICLE + "<p>", "</i></a></b>", ""));
    pages.put("formatting", many("<body>" + ARTICLE, "<p><b class=x><i><u>x", ""));
    pages.put("nul bytes", many("<body>" + ARTICLE, "a\0 b ", ""));
    pages.put(
        "json-ld objects",
        many(
            "<body>" + ARTICLE,
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"@id\":\"a\","
                + "\"author\":{\"@id\":\"b\"}}</script>",
            ""));
    pages.put(
        "json-ld array",
        many(
            "<script type=application/ld+json>[",
            "{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":\"b\"}]},",
            "1]</script><body>" + ARTICLE));
    pages.put(
        "json-ld authors",
        many(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"a\","
                + "\"author\":[",
            "{\"@id\":\"b\"},",
            "1]}</script><body>" + ARTICLE));
    pages.put(
        "json-ld body",
        many(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
            "A fish, sold in the &amp; market. ",
            "\"}</script><body>" + ARTICLE));
    pages.put("deep json", many("<script type=application/ld+json>", "{\"a\":[", "</script>"));
    pages.put("script json", many("<script>window.__STATE__={\"a\":[", "{\"b\":\"c d\"},", "1]}"));
    pages.put("script braces", many("<script>", "x={", "</script>"));
    pages.put("script brackets", many("<script>", "[", "</script>"));
    pages.put("script quotes", many("<script>", "{\"", "</script>"));
    pages.put("script escapes", many("<script>JSON.parse(\"", "\\\\\\\"", "\")</script>"));
    pages.put(
        "script html",
        many(
            "<title>The fish market</title><script type=application/json>{\"body\":\"",
            PROSE.replace("\n", "\\n"),
            "\"}</script>"));
    pages.put("many scripts", many("<body>", "<script>a={\"b\":[1]}</script>", ARTICLE));
    pages.put("many noscript", many("<body>", "<noscript><p>a b</noscript>", ARTICLE));
    pages.put("frames", many("<frameset>", "<frame src=a>", "</frameset>"));
    return pages;
  }

  private static IntFunction<String> many(String before, String again, String behind) {
    return size -> before + again.repeat(Math.max(1, size / again.length())) + behind;
  }

  private static String attributes(int size) {
    StringBuilder page = new StringBuilder("<body><div ");
    for (int i = 0; page.length() < size; i++) {
      page.append('a').append(i).append("=1 ");
    }
    return page.append('>').append(ARTICLE).toString();
  }
}
