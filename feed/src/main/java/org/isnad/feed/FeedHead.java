package org.isnad.feed;

import java.net.URI;
import java.util.List;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/** What a feed says of itself, gathered while its elements go by. */
final class FeedHead {
  FeedFormat format = FeedFormat.UNKNOWN;
  final HintReader hints = new HintReader();
  private final Titles titles;
  private @Nullable String title;
  private boolean titleBorrowed;
  private @Nullable URI link;
  private boolean linkIsPage;
  private Language language = Language.UNKNOWN;
  private @Nullable String author;

  FeedHead(Titles titles) {
    this.titles = titles;
  }

  FeedHead() {
    this(Titles.PLAIN);
  }

  void title(@Nullable String text) {
    title(text, false);
  }

  /** The first is taken; one of another vocabulary only as long as there is none of the feed's. */
  private void title(@Nullable String text, boolean borrowed) {
    if (text != null && !text.isEmpty() && (title == null || (titleBorrowed && !borrowed))) {
      title = text;
      titleBorrowed = borrowed;
    }
  }

  void link(@Nullable URI uri, boolean page) {
    if (uri != null && (link == null || (page && !linkIsPage))) {
      link = uri;
      linkIsPage = page;
    }
  }

  void language(@Nullable String tag) {
    if (!language.known() && tag != null) {
      language = Language.of(tag);
    }
  }

  void author(@Nullable String name) {
    author = author == null ? name : author;
  }

  @Nullable String author() {
    return author;
  }

  /** Takes an element beside the entries. */
  void take(WireElement element) {
    hints.take(element);
    Vocabulary vocabulary = element.vocabulary();
    boolean own = vocabulary == Vocabulary.PLAIN || vocabulary == Vocabulary.ATOM;
    switch (element.local()) {
      case "title" -> {
        WireText text =
            own || vocabulary == Vocabulary.DUBLIN_CORE ? XmlFields.text(element) : null;
        boolean atom = format == FeedFormat.ATOM;
        boolean borrowed = vocabulary != (atom ? Vocabulary.ATOM : Vocabulary.PLAIN);
        title(text == null ? null : titles.of(text), borrowed);
      }
      case "link" -> takeLink(element, own);
      case "language" -> language(element.text());
      case "author" -> {
        if (vocabulary == Vocabulary.ATOM && author == null) {
          author = XmlFields.person(element);
        }
      }
      default -> {}
    }
  }

  private void takeLink(WireElement element, boolean own) {
    String href = element.attribute("href");
    if (own && href == null) {
      link(Links.web(element.base(), element.text()), true);
    } else if (own && href != null && XmlEntryReader.leadsToReport(element.attribute("rel"))) {
      String type = element.attribute("type");
      link(Links.web(element.base(), href), type == null || type.contains("html"));
    }
  }

  Feed feed(List<Entry> entries) {
    return new Feed(format, title, link, language, entries, hints.hints());
  }
}
