package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A selector, read once, that is asked of those elements only that may match it. jsoup's own {@code
 * select} reads the selector anew each time, walks over the whole page and weighs every element by
 * every part of it.
 */
final class Query {
  private final Evaluator selector;
  private final Function<Landmarks, List<Element>> among;
  private final String[] marks;

  private Query(String selector, Function<Landmarks, List<Element>> among, List<String> marks) {
    this.selector = Selector.evaluatorOf(selector);
    this.among = among;
    this.marks = marks.toArray(String[]::new);
  }

  /**
   * One whose matches are all among some of a page's landmarks.
   *
   * @param among in document order
   */
  static Query among(Function<Landmarks, List<Element>> among, String selector) {
    return new Query(selector, among, List.of());
  }

  /**
   * One whose matches all have a class or id with one of the marks in it.
   *
   * @param marks in lower case
   */
  static Query named(List<String> marks, String selector) {
    return new Query(selector, Landmarks::all, marks);
  }

  /** The first matches in document order, at most so many. */
  List<Element> first(int most, Page page) {
    List<Element> found = new ArrayList<>();
    for (Element element : among.apply(page.landmarks())) {
      if (found.size() == most) {
        break;
      }
      if (mayMatch(element) && element.is(selector)) {
        found.add(element);
      }
    }
    return found;
  }

  private boolean mayMatch(Element element) {
    return marks.length == 0
        || isMarked(Tags.attribute(element, "class"))
        || isMarked(Tags.attribute(element, "id"));
  }

  private boolean isMarked(String names) {
    for (int i = 0; i < names.length(); i++) {
      int first = names.charAt(i) | 0x20; // in lower case, where it is a letter
      for (String mark : marks) {
        if (mark.charAt(0) == first && names.regionMatches(true, i, mark, 0, mark.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
