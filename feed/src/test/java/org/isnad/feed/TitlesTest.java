package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.isnad.model.Feed;
import org.isnad.model.Payload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as their publishers mark them up. */
class TitlesTest {
  private static String title(String element, Titles titles) {
    String feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://sahl.example/a/\"><entry>"
            + element
            + "</entry></feed>";
    Payload payload = new Payload(feed.getBytes(UTF_8), null);
    Feed read =
        FeedParser.parse(payload, URI.create("https://sahl.example/"), null, titles).value();
    return String.valueOf(read.entries().getFirst().title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          html  | خمس &lt;b>سمكات&lt;/b> كبيرة           | خمس <b>سمكات</b> كبيرة | خمس سمكات كبيرة
          xhtml | <div>خمس <em>سمكات</em></div>          | خمس <em>سمكات</em> | خمس سمكات
          text  | خمس &lt;b>سمكات&lt;/b>                 | خمس &lt;b&gt;سمكات&lt;/b&gt; | خمس <b>سمكات</b>
          text  | عنصر &lt;canvas> في الصفحة             | عنصر <canvas> في الصفحة | عنصر <canvas> في الصفحة
          html  | خمس سمكات                              | خمس سمكات | خمس سمكات
          html  | البحر &amp;amp; الجبل                  | البحر & الجبل | البحر & الجبل
          html  | عنصر &amp;lt;canvas&amp;gt; في الصفحة  | عنصر &lt;canvas&gt; في الصفحة | عنصر <canvas> في الصفحة
          html  | أ&lt;script>alert(1)&lt;/script> &lt;b>ب&lt;/b>  | أ <b>ب</b> | أ ب
          html  | &lt;b onclick="x()" style="color:red">ب&lt;/b> | <b>ب</b> | ب
          html  | &lt;a href="b">ب&lt;/a>                | <a href="https://sahl.example/a/b">ب</a> | ب
          html  | &lt;a href="javascript:x()">ب&lt;/a>   | <a>ب</a> | ب
          html  | &lt;img src="c.png" alt="سمكة" onload="x()">  | <img src="https://sahl.example/a/c.png" alt="سمكة" /> | سمكة
          html  | &lt;b>خَبَـرٌ 12 ١٢ ۱۲&lt;/b> Sahl        | <b>خَبَـرٌ 12 ١٢ ۱۲</b> Sahl | خَبَـرٌ 12 ١٢ ۱۲ Sahl
          """)
  void marksAreKeptOrTakenOff(String type, String written, String markedUp, String plain) {
    String element = "<title type=\"" + type + "\">" + written + "</title>";
    assertThat(title(element, Titles.MARKED_UP)).isEqualTo(markedUp);
    assertThat(title(element, Titles.PLAIN)).isEqualTo(plain);
    assertThat(Titles.plain(markedUp)).isEqualTo(plain);
  }
}
