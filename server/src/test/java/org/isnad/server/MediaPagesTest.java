package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.isnad.model.Block;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What can be heard and seen is listed, and led to, and nothing of it is loaded. */
class MediaPagesTest {
  private final Visitor visitor = PaperServer.visitor();

  @Test
  void whatCanBeHeardIsListedWithItsPublisher() {
    Document page = visitor.page("/media");
    assertThat(page.select(".playable .headline").eachText())
        .containsExactly("بنك الرمال المركزي يثبت الفائدة للمرة الرابعة ويحذر من تضخم الغذاء");
    assertThat(page.select(".track").eachText()).containsExactly("استمع من dafaf.example");
    assertThat(page.select(".track").attr("href"))
        .isEqualTo("https://dafaf.example/podcast/rimal-bank.mp3");
    assertThat(page.select("audio, video, iframe")).isEmpty();
  }

  @Test
  void whatCanBeSeenStandsApart() {
    assertThat(visitor.page("/media?kind=video&lang=en").select(".track").eachText())
        .containsExactly("Watch, from dafaf.example");
    assertThat(visitor.page("/media?before=1").select(".empty")).hasSize(1);
    assertThat(visitor.page("/report/200").select(".body .track")).hasSize(2);
  }

  @Test
  void onlyWhatIsOnTheWebIsLedTo() {
    assertThat(Track.of(new Block.Embed(URI.create("https://a.example/1"), null, "audio/mpeg")))
        .map(Track::key)
        .contains("listen");
    for (String no :
        new String[] {"javascript:x.mp3", "file:///a.mp3", "data:audio/mp3,x", "a.mp3"}) {
      assertThat(Track.of(new Block.Embed(URI.create(no), null, "audio/mpeg"))).as(no).isEmpty();
    }
  }
}
