package org.isnad.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.DataFile;

/** Tells links that look like feeds' from all others (feed-link-words.txt). */
final class FeedLinkWords {
  /** A word of more than one is written with "_" between them. */
  private static final int MOST_WORDS = 3;

  /** A longer text is a headline that speaks of feeds, not the name of one. */
  private static final int LONGEST_TEXT = 6;

  private static final int LONGEST = 300;
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}ـ]");
  private static final Set<String> PATH = words("path");
  private static final Set<String> TEXT = words("text");
  private static final Set<String> NOT_PATH = words("not-path");

  private FeedLinkWords() {}

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (String line : DataFile.lines(FeedLinkWords.class, "feed-link-words.txt")) {
      if (line.startsWith(kind + " ")) {
        words.add(line.substring(kind.length() + 1).strip());
      }
    }
    return Set.copyOf(words);
  }

  static boolean inAddress(String address) {
    return parts(address).stream().anyMatch(PATH::contains);
  }

  /** Whether the address is of comments or of a button for sharing. */
  static boolean isOther(String address) {
    return parts(address).stream().anyMatch(NOT_PATH::contains);
  }

  static boolean inText(String text) {
    List<String> parts = parts(text);
    for (int from = 0; parts.size() <= LONGEST_TEXT && from < parts.size(); from++) {
      for (int to = from + 1; to <= Math.min(parts.size(), from + MOST_WORDS); to++) {
        if (TEXT.contains(String.join("_", parts.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A host is left out: "rss.example" and "feed.example" are names like any other. */
  private static List<String> parts(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    String path = cut.replaceFirst("^(?i:https?:)?//[^/?#]*", "");
    String plain = MARKS.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("");
    return APART.splitAsStream(plain).filter(part -> !part.isEmpty()).toList();
  }
}
