package org.isnad.store;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Article;
import org.isnad.model.Dated;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * An article as stored. Times are ISO 8601, so that nothing is rounded.
 *
 * @param amp stands last: rows written before it was known lack it
 */
record ArticleWire(
    int v,
    @Nullable String url,
    @Nullable String canonical,
    String language,
    String dir,
    @Nullable String title,
    List<String> authors,
    @Nullable DatedWire published,
    @Nullable DatedWire modified,
    @Nullable String site,
    @Nullable String section,
    @Nullable PictureWire image,
    List<String> tags,
    List<BlockWire> blocks,
    @Nullable String dateline,
    @Nullable String credit,
    boolean paywalled,
    @Nullable String amp,
    @Nullable String nextPage) {
  private static final int VERSION = 1;

  /** A dated instant as stored. */
  record DatedWire(String at, String evidence, boolean exact, @Nullable String offset) {
    static @Nullable DatedWire of(@Nullable Dated dated) {
      return dated == null
          ? null
          : new DatedWire(
              dated.at().toString(),
              dated.evidence(),
              dated.exact(),
              dated.offset() == null ? null : dated.offset().getId());
    }

    Dated dated() {
      return new Dated(
          Instant.parse(at), evidence, exact, offset == null ? null : ZoneOffset.of(offset));
    }
  }

  static ArticleWire of(Article article) {
    return new ArticleWire(
        VERSION,
        text(article.url()),
        text(article.canonical()),
        article.language().tag(),
        article.direction().attribute(),
        article.title(),
        article.authors(),
        DatedWire.of(article.published()),
        DatedWire.of(article.modified()),
        article.site(),
        article.section(),
        PictureWire.of(article.image()),
        article.tags(),
        article.blocks().stream().map(BlockWire::of).toList(),
        article.dateline(),
        article.credit(),
        article.paywalled(),
        text(article.amp()),
        text(article.nextPage()));
  }

  Article article() {
    return new Article(
        uri(url),
        uri(canonical),
        uri(amp),
        Language.of(language),
        direction(dir),
        title,
        authors,
        published == null ? null : published.dated(),
        modified == null ? null : modified.dated(),
        site,
        section,
        image == null ? null : image.picture(),
        tags,
        blocks.stream().map(BlockWire::block).toList(),
        dateline,
        credit,
        paywalled,
        uri(nextPage));
  }

  /** Whether a reader would see no difference; where a date was found is not one. */
  boolean saysTheSameAs(ArticleWire other) {
    return Objects.equals(title, other.title)
        && authors.equals(other.authors)
        && Objects.equals(at(published), at(other.published))
        && tags.equals(other.tags)
        && blocks.equals(other.blocks);
  }

  private static @Nullable String at(@Nullable DatedWire dated) {
    return dated == null ? null : dated.at();
  }

  private static Direction direction(String attribute) {
    return attribute.equals(Direction.RIGHT_TO_LEFT.attribute())
        ? Direction.RIGHT_TO_LEFT
        : Direction.LEFT_TO_RIGHT;
  }

  private static @Nullable String text(@Nullable URI uri) {
    return uri == null ? null : uri.toString();
  }

  private static @Nullable URI uri(@Nullable String text) {
    return text == null ? null : URI.create(text);
  }
}
