package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The text between two breaks of a page while it is gathered: its words with what of them is linked
 * or emphasized, and its single line breaks. Given out in pieces, since prompts are glued to
 * paragraphs ({@link InnerPrompts}). Reused for the next text.
 */
final class RunningText {
  /** Stands for a single {@code br}: pages write other line breaks wherever they like. */
  static final char BREAK = '\u2028';

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final LineReader line = new LineReader();

  /** The words of one text node, from {@code start} to {@code end}. */
  record Run(int start, int end, int words, boolean linked, boolean emphasized) {}

  /** A part of the text as {@link LineReader} reads it, never empty. */
  record Piece(String text, String key, int words, int linkWords, int links, int emphasized) {}

  void append(String words, boolean linked, boolean emphasized) {
    int start = text.length();
    text.append(words);
    int count = linked || emphasized ? Words.count(words) : 0;
    runs.add(new Run(start, text.length(), count, linked, emphasized));
  }

  void space() {
    text.append(' ');
  }

  void lineBreak() {
    text.append(BREAK);
  }

  boolean hasWords() {
    return !runs.isEmpty();
  }

  /** Its pieces in order; none when there is nothing but white space. */
  List<Piece> pieces() {
    if (runs.isEmpty()) {
      return List.of();
    }
    String whole = text.toString();
    List<Integer> cuts = InnerPrompts.cuts(whole, runs);
    List<Piece> pieces = new ArrayList<>(cuts.size() + 1);
    int run = 0;
    int start = 0;
    for (int i = 0; i <= cuts.size(); i++) {
      int end = i == cuts.size() ? whole.length() : cuts.get(i);
      int linkWords = 0;
      int links = 0;
      int emphasized = 0;
      while (run < runs.size() && runs.get(run).start() < end) {
        linkWords += runs.get(run).linked() ? runs.get(run).words() : 0;
        links += runs.get(run).linked() ? 1 : 0;
        emphasized += runs.get(run).emphasized() ? runs.get(run).words() : 0;
        run++;
      }
      line.read(whole, start, end);
      if (!line.text().isEmpty()) {
        int words = line.words();
        int linked = Math.min(linkWords, words);
        pieces.add(new Piece(line.text(), line.key(), words, linked, links, emphasized));
      }
      start = end;
    }
    return pieces;
  }

  void clear() {
    text.setLength(0);
    runs.clear();
  }
}
