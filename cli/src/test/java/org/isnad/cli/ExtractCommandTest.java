package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExtractCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void copyPage() throws IOException {
    page = folder.resolve("bridge.html");
    try (var in = ExtractCommandTest.class.getResourceAsStream("bridge.html")) {
      Files.copy(in, page);
    }
  }

  @Test
  void printsTheArticleAsOneLine() {
    Ran ran = Ran.isnad("extract", page.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(1);
    JsonNode article = JSON.readTree(ran.out());
    assertThat(article.propertyNames())
        .containsExactly(
            "file",
            "url",
            "lang",
            "dir",
            "title",
            "authors",
            "published",
            "modified",
            "site",
            "image",
            "tags",
            "text",
            "blocks",
            "canonical",
            "amp",
            "section",
            "dateline",
            "credit",
            "paywalled",
            "publishedEvidence",
            "modifiedEvidence",
            "imageCaption",
            "imageCredit");
    assertThat(article.get("file").asString()).isEqualTo(page.toString());
    assertThat(article.get("lang").asString()).isEqualTo("ar");
    assertThat(article.get("dir").asString()).isEqualTo("rtl");
    assertThat(article.get("title").asString()).isEqualTo("افتتاح جسر الوادي بعد عامين من العمل");
    assertThat(article.get("published").asString()).isEqualTo("2026-03-04T11:15+03:00");
    assertThat(article.get("blocks").get(0).get("type").asString()).isEqualTo("paragraph");
    assertThat(article.get("text").asString())
        .contains("افتتحت بلدية الوادي", "\n\n")
        .doesNotContain("اشترك في النشرة");
  }

  @Test
  void writesAFileForEachPage() throws IOException {
    Path packed = folder.resolve("again.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(page, out);
    }
    Path out = folder.resolve("out/deep");
    Ran ran = Ran.isnad("extract", "--jobs", "2", "--out", out.toString(), folder.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    for (String name : new String[] {"bridge.json", "again.json"}) {
      JsonNode article = JSON.readTree(Files.readString(out.resolve(name), StandardCharsets.UTF_8));
      assertThat(article.get("text").asString()).contains("افتتحت بلدية الوادي");
    }
  }

  @Test
  void twoPagesOfOneNameDoNotOverwriteEachOther() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other")).resolve("bridge.html");
    Files.copy(page, other);
    Path out = folder.resolve("out");
    assertThat(
            Ran.isnad("extract", "--out", out.toString(), page.toString(), other.toString()).code())
        .isZero();
    assertThat(out.resolve("bridge.json")).exists();
    assertThat(out.resolve("bridge-2.json")).exists();
  }

  @Test
  void aBadPageIsNamedAndItsNeighboursComeThrough() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    Path picture = folder.resolve("picture.html");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1});
    Path cut = folder.resolve("cut.html.gz");
    Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8, 0});
    Path missing = folder.resolve("missing.html");
    Ran ran =
        Ran.isnad(
            "extract",
            empty.toString(),
            picture.toString(),
            cut.toString(),
            missing.toString(),
            page.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(1);
    assertThat(ran.errLines()).hasSize(5);
    assertThat(ran.errLines().subList(0, 4))
        .allSatisfy(line -> assertThat(line).startsWith("isnad: "));
    assertThat(ran.err())
        .contains(
            empty + ": empty-page: ",
            picture + ": not-html: the bytes are PNG image",
            cut + ": ends in the middle",
            missing + ": no such file; check the path")
        .doesNotContain("Exception");
    assertThat(ran.errLines().getLast())
        .matches("5 pages in .* s, [0-9]+ a second: 1 with an article, 4 without .*")
        .endsWith("(1 empty-page, 1 not-html, 2 unreadable)");
  }

  @Test
  void onlyWhereNoPageGaveAnArticleTheInputWasBad() throws IOException {
    Path login = folder.resolve("دخول القراء.html");
    Files.writeString(login, "<title>تسجيل الدخول</title><form><input type=password></form>");
    Ran alone = Ran.isnad("extract", login.toString());
    assertThat(alone.code()).isEqualTo(1);
    assertThat(alone.errLines()).hasSize(1);
    assertThat(alone.err()).startsWith("isnad: " + login + ": login-page: ");
    Path nothing = Files.createDirectories(folder.resolve("nothing here"));
    Ran none = Ran.isnad("extract", nothing.toString());
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("no file in it ends with .html, .htm, .xhtml (or .gz)");
    assertThat(Ran.isnad("extract", "--jobs", "0", page.toString()).code()).isEqualTo(2);
    assertThat(Ran.isnad("extract").code()).isEqualTo(2);
  }

  /** In the order of their names, whatever is done first, with their neighbours of another kind. */
  @Test
  void thousandsOfPagesComeThroughInOrder() throws IOException {
    Path many = Files.createDirectories(folder.resolve("صفحات كثيرة/deep"));
    for (int i = 0; i < 1_500; i++) {
      Path file = many.resolve(String.format(Locale.ROOT, "صفحة %04d.html", i));
      if (i % 100 == 7) {
        Files.writeString(file, "%PDF-1.7 not a page");
      } else {
        Files.copy(page, file);
      }
    }
    Ran ran = Ran.isnad("extract", "--jobs", "3", folder.resolve("صفحات كثيرة").toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(1_485);
    assertThat(ran.outLines())
        .extracting(line -> JSON.readTree(line).get("file").asString())
        .isSorted();
    assertThat(ran.errLines().getLast())
        .contains("1500 pages in ", ": 1485 with an article, 15 without (15 not-html)");
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsNamed() {
    Ran ran = Ran.isnad("extract", "--out", page + "/below", page.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errLines()).hasSize(1);
    assertThat(ran.err()).contains("--out " + page + "/below: cannot be made");
  }

  /** What reads like prose but stands on every page of a site goes, when they are read together. */
  @Test
  void pagesOfOneSiteLearnFromEachOther() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    String notice =
        "تأسست هذه الصحيفة المتخيلة قبل أربعين عاما، وهي تصدر كل صباح من مدينة الساحل، وتهتم بأخبار الناس قبل سواها.";
    for (String town : new String[] {"المنارة", "الوادي", "النخيل"}) {
      String page =
          """
          <html lang=ar><head><title>أعمال الجسر في %1$s</title>
          <link rel=canonical href="https://post.example/%2$s"></head><body><article><h1>أعمال الجسر في %1$s</h1>
          <p>قال المهندس المشرف إن الجسر في %1$s سيفتح أمام المشاة أولا، ثم أمام السيارات الصغيرة في مطلع الشهر المقبل.</p>
          <p>وأضاف أن الناس في %1$s انتظروا هذا العمل سنوات طويلة، وأنهم شاركوا في اختيار شكل السور وألوان المصابيح.</p>
          <p>%3$s</p></article></body></html>
          """
              .formatted(town, Integer.toHexString(town.hashCode()), notice);
      Files.writeString(site.resolve(town + ".html"), page);
    }
    assertThat(Ran.isnad("extract", site.toString()).out()).contains("تأسست هذه الصحيفة");
    Ran ran = Ran.isnad("extract", "--by-site", "--jobs", "2", site.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(3);
    assertThat(ran.out()).contains("قال المهندس").doesNotContain("تأسست هذه الصحيفة");
  }

  @Test
  void takesRulesFromAFileAndNamesABadOne() throws IOException {
    Path rules = folder.resolve("rules.txt");
    Files.writeString(rules, "site news.example\nkeep p[[\n");
    Ran bad = Ran.isnad("extract", "--rules", rules.toString(), page.toString());
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err()).contains("rules.txt:2", "p[[");
    Files.writeString(rules, "# none yet\n");
    assertThat(Ran.isnad("extract", "--rules", rules.toString(), page.toString()).out())
        .isEqualTo(Ran.isnad("extract", page.toString()).out());
  }
}
