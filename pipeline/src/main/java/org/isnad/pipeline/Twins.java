package org.isnad.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Report;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one article from being two reports, when feeds list it under several addresses (صفحتان لخبر
 * واحد). The page's own address is only claimed, so where another report is kept under it, their
 * words decide: the same, and this one is a twin and not kept; others, and the claim was wrong.
 * Nothing is lost either way.
 */
final class Twins {
  /** Share of the shorter body's paragraphs that the longer must have too. */
  private static final double PARAGRAPHS_IN_COMMON = 0.5;

  private final ReportArchive archive;

  Twins(ReportArchive archive) {
    this.archive = archive;
  }

  /** The report under the identity it may be kept under; empty for a twin of a kept one. */
  Optional<Report> settled(Report report, CanonicalUrl listed) {
    CanonicalUrl marked = new CanonicalUrl(listed.value() + "#!" + report.id());
    boolean twin = false;
    for (CanonicalUrl identity : List.of(report.canonical(), listed, marked)) {
      Optional<Report> holder = archive.held(identity);
      if (holder.isEmpty() || holder.get().id() == report.id()) {
        // A revision of a report that is kept goes on where it is.
        boolean known = holder.isPresent();
        return twin && !known ? Optional.empty() : Optional.of(under(report, identity));
      }
      twin |= saysTheSame(report.article(), holder.get().article());
    }
    return Optional.empty();
  }

  private static Report under(Report report, CanonicalUrl identity) {
    return identity.equals(report.canonical())
        ? report
        : new Report(
            report.id(),
            identity,
            report.address(),
            report.sourceId(),
            report.revision(),
            report.seenAt(),
            report.article(),
            report.reading());
  }

  /** One headline, or half of the paragraphs. */
  static boolean saysTheSame(Article one, Article other) {
    String title = folded(one.title());
    if (!title.isEmpty() && title.equals(folded(other.title()))) {
      return true;
    }
    Set<String> own = paragraphs(one);
    Set<String> others = paragraphs(other);
    int shorter = Math.min(own.size(), others.size());
    own.retainAll(others);
    return shorter > 0 && own.size() >= PARAGRAPHS_IN_COMMON * shorter;
  }

  private static Set<String> paragraphs(Article article) {
    Set<String> paragraphs = new HashSet<>();
    for (Block block : article.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs.add(folded(paragraph.text()));
      }
    }
    return paragraphs;
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : Spelling.fold(text).strip();
  }
}
