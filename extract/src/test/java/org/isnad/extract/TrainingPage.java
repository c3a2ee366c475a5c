package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Outcome;

/**
 * What training needs of an annotated page.
 *
 * @param weight what it counts for beside others
 * @param ignored chunks that teach nothing: where the gold was cut off, what follows is no
 *     furniture
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only
record TrainingPage(
    DevPages.DevPage page,
    double weight,
    Page opened,
    StructuredData data,
    SiteName site,
    String title,
    float[][] rows,
    boolean[] labels,
    BitSet ignored) {
  /**
   * Parts the publishers are dealt to: a publisher's pages are trained on together or not at all.
   */
  static final int FOLDS = 5;

  /** Pages beside the news sets, of other kinds or invented, weigh less. */
  static final double BESIDE = 0.5;

  static Optional<TrainingPage> of(DevPages.DevPage page, double weight) {
    Outcome<Page> outcome = PageGate.open(page.html(), null, "", new ArrayList<>());
    if (!(outcome instanceof Outcome.Done<Page>(Page opened, var problems))
        || page.body().isBlank()) {
      return Optional.empty();
    }
    StructuredData data = StructuredData.read(opened, new ArrayList<>());
    SiteName site = SiteName.of(data, opened);
    String title = Headline.of(data, opened, site);
    PageText text = opened.text();
    boolean[] labels = BlockLabels.of(text.chunks(), page.body());
    return Optional.of(
        new TrainingPage(
            page,
            weight,
            opened,
            data,
            site,
            title,
            BlockFeatures.of(text, Candidates.best(text), PageClaims.of(data, title)),
            labels,
            BlockLabels.behindCut(text.chunks(), labels)));
  }

  List<Chunk> chunks() {
    return opened.text().chunks();
  }

  boolean isNews() {
    return weight == 1;
  }

  int fold() {
    return Math.floorMod(page.publisher().hashCode() * 31 + 17, FOLDS);
  }

  /** The text that the whole cascade makes of the verdicts. */
  String cascade(double[] verdicts) {
    Body body =
        Body.judged(
            opened,
            data,
            site,
            title,
            Candidates.best(opened.text()),
            verdicts,
            SiteTemplate.empty());
    StringBuilder found = new StringBuilder();
    for (Block block : Dateline.takeOff(body.blocks()).blocks()) {
      found.append(block.text()).append(Article.BLOCK_BREAK);
    }
    return found.toString();
  }
}
