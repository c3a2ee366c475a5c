package org.isnad.server;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Block;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.server.BodyBlock.Kind;
import org.isnad.server.BodyBlock.Piece;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/** Lays out a report's body: blocks with the statements in them marked. */
final class Body {
  private static final int HEADING_LEVELS = 2;

  private Body() {}

  /** A statement's passage, numbered as the list of statements numbers it. */
  private record Said(Span span, int number, boolean last) {}

  /** The blocks that have something to show, numbered by their place among all blocks. */
  static List<BodyBlock> of(Article article, List<Attribution> attributions) {
    List<Said> said = said(attributions);
    List<Article.PlacedBlock> placed = article.placedBlocks();
    List<BodyBlock> body = new ArrayList<>(placed.size());
    int next = 0;
    for (int i = 0; i < placed.size(); i++) {
      Span place = placed.get(i).span();
      while (next < said.size() && said.get(next).span().end() <= place.start()) {
        next++;
      }
      List<Said> within = new ArrayList<>();
      for (int s = next; s < said.size() && said.get(s).span().start() < place.end(); s++) {
        within.add(said.get(s));
      }
      BodyBlock block = block(placed.get(i), i + 1, within);
      if (block != null) {
        body.add(block);
      }
    }
    return body;
  }

  /** In order and without overlap: where two statements overlap, the first keeps the words. */
  private static List<Said> said(List<Attribution> attributions) {
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      List<Passage> content = attributions.get(i).content();
      for (int p = 0; p < content.size(); p++) {
        all.add(new Said(content.get(p).span(), i + 1, p == content.size() - 1));
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    List<Said> apart = new ArrayList<>();
    int end = 0;
    for (Said one : all) {
      if (one.span().start() >= end && one.span().length() > 0) {
        apart.add(one);
        end = one.span().end();
      }
    }
    return apart;
  }

  private static @Nullable BodyBlock block(
      Article.PlacedBlock placed, int number, List<Said> within) {
    String text = placed.block().text();
    String dir = TextDirection.of(text).attribute();
    List<Piece> pieces = pieces(text, placed.span().start(), within);
    return switch (placed.block()) {
      case Block.Paragraph paragraph -> words(Kind.PARAGRAPH, number, dir, pieces);
      case Block.Heading heading ->
          words(
              heading.level() <= HEADING_LEVELS ? Kind.HEADING : Kind.SUBHEADING,
              number,
              dir,
              pieces);
      case Block.Quotation quotation -> words(Kind.QUOTATION, number, dir, pieces);
      case Block.Code code -> words(Kind.CODE, number, dir, pieces);
      case Block.Listing list ->
          rows(
              list.ordered() ? Kind.NUMBERED : Kind.BULLETS,
              number,
              dir,
              list.items().stream().map(List::of).toList());
      case Block.Table table -> rows(Kind.TABLE, number, dir, table.rows());
      case Block.Embed embed -> {
        String title = embed.title() == null ? "" : embed.title();
        String host = embed.uri().getHost() == null ? "" : embed.uri().getHost();
        boolean web =
            "https".equals(embed.uri().getScheme()) || "http".equals(embed.uri().getScheme());
        yield web
            ? new BodyBlock(
                Kind.EMBED,
                number,
                TextDirection.of(title).attribute(),
                List.of(new Piece(title.isBlank() ? host : title, 0, false)),
                List.of(),
                embed.uri().toString(),
                null,
                Track.of(embed).orElse(null))
            : null;
      }
      case Block.Image image ->
          new BodyBlock(Kind.PICTURE, number, dir, List.of(), List.of(), "", image.picture(), null);
    };
  }

  private static BodyBlock words(Kind kind, int number, String dir, List<Piece> pieces) {
    return new BodyBlock(kind, number, dir, pieces, List.of(), "", null, null);
  }

  private static BodyBlock rows(Kind kind, int number, String dir, List<List<String>> rows) {
    return new BodyBlock(kind, number, dir, List.of(), rows, "", null, null);
  }

  private static List<Piece> pieces(String text, int start, List<Said> within) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Said said : within) {
      int from = Math.max(at, said.span().start() - start);
      int to = Math.min(text.length(), said.span().end() - start);
      if (from > at) {
        pieces.add(new Piece(text.substring(at, from), 0, false));
      }
      if (to > from) {
        boolean ends = said.last() && said.span().end() - start <= text.length();
        pieces.add(new Piece(text.substring(from, to), said.number(), ends));
        at = to;
      }
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), 0, false));
    }
    return pieces;
  }
}
