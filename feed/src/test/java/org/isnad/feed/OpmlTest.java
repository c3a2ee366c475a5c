package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

class OpmlTest {
  private static Parsed<List<Subscription>> read(String xml) {
    return Opml.read(new Payload(xml.getBytes(UTF_8), null));
  }

  private static Subscription subscription(String address, String title, String... folders) {
    FeedAddress feed = new FeedAddress(URI.create(address), Language.ARABIC);
    return new Subscription(feed, title, URI.create("https://marfa.example/"), List.of(folders));
  }

  @Test
  void foldersAndTitlesAreRead() {
    Parsed<List<Subscription>> read =
        read(
            """
            <opml version="1.1"><head><title>قائمتي</title></head><body>
            <outline text="عربي"><outline text="محلي &amp; بلدي">
            <outline text="المرفأ" type="rss" xmlUrl="https://marfa.example/rss" htmlUrl="https://marfa.example/" language="ar-EG"/>
            </outline></outline>
            <outline title="بلا مجلد" xmlUrl="feed://sahel.example/atom"/>
            <outline xmlUrl="not an address"/>
            </body></opml>
            """);
    assertThat(read.value())
        .containsExactly(
            subscription("https://marfa.example/rss", "المرفأ", "عربي", "محلي & بلدي"),
            new Subscription(
                new FeedAddress(URI.create("http://sahel.example/atom"), null),
                "بلا مجلد",
                null,
                List.of()));
    assertThat(read.problems()).extracting(Problem::code).containsExactly("bad-link");
    assertThat(read.problems()).extracting(Problem::line).containsExactly(6);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<Subscription> all =
        List.of(
            subscription("https://marfa.example/rss?a=1&b=2", "«المرفأ» & \"الساحل\"", "عربي"),
            subscription("https://marfa.example/rss2", "ثان", "عربي", "رياضة"),
            subscription("https://marfa.example/rss3", "ثالث"));
    String xml = Opml.write("مصادري <كلها>", all);
    Parsed<List<Subscription>> read = read(xml);
    assertThat(read.value()).isEqualTo(all);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aListCutInHalfGivesItsFirstHalf() {
    Parsed<List<Subscription>> read =
        read("<opml><body><outline xmlUrl='https://a.example/1'/><outline text='x'><outline xml");
    assertThat(read.value()).hasSize(1);
    assertThat(read.problems()).extracting(Problem::code).containsExactly("truncated");
  }

  @Test
  void listsOfBeforeVersion2NameAddressesOtherwise() {
    Parsed<List<Subscription>> read =
        read(
            """
            <opml version="1.0"><body><outline text="مجلد" type="link" url="https://list.example/">
            <outline text="الساحل" type="RSS" url="https://sahel.example/rss"/></outline></body></opml>
            """);
    assertThat(read.value())
        .extracting(subscription -> subscription.feed().uri())
        .containsExactly(URI.create("https://sahel.example/rss"));
    assertThat(read.value().getFirst().folders()).containsExactly("مجلد");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void otherThingsAreNoLists() {
    assertThat(read("<rss/>").problems()).extracting(Problem::code).containsExactly("not-opml");
    assertThat(read("").problems()).extracting(Problem::code).containsExactly("empty");
  }
}
