package org.isnad.feed;

import org.jspecify.annotations.Nullable;

/**
 * The media namespace (Media RSS 1.5): files, pictures, and words that stand in where others lack.
 */
final class MediaFields {
  /** What is known of an image whose exact type the feed does not state. */
  static final String ANY_IMAGE = "image/*";

  private MediaFields() {}

  static void read(
      WireElement media, WireEntry entry, XmlEntryReader.Pick title, XmlEntryReader.Pick summary) {
    switch (media.local()) {
      case "content" -> {
        entry.enclosure(
            media.attribute("url"), media.base(), type(media), media.attribute("filesize"));
        readAll(media, entry, title, summary);
      }
      case "group" -> readAll(media, entry, title, summary);
      case "thumbnail" -> entry.enclosure(media.attribute("url"), media.base(), ANY_IMAGE, null);
      case "title" -> title.offer(media, 9);
      case "description" -> summary.offer(media, 9);
      case "keywords" -> XmlEntryReader.addKeywords(media.text(), entry);
      case "category" -> {
        String label = media.attribute("label");
        entry.categories.add(label == null ? media.text() : label);
      }
      default -> {}
    }
  }

  private static void readAll(
      WireElement media, WireEntry entry, XmlEntryReader.Pick title, XmlEntryReader.Pick summary) {
    for (WireElement child : media.children()) {
      if (child.vocabulary() == Vocabulary.MEDIA) {
        read(child, entry, title, summary);
      }
    }
  }

  private static @Nullable String type(WireElement media) {
    String type = media.attribute("type");
    if (type != null) {
      return type;
    }
    String medium = media.attribute("medium");
    return medium == null ? null : medium.equals("image") ? ANY_IMAGE : medium + "/*";
  }
}
