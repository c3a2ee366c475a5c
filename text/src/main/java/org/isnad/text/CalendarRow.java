package org.isnad.text;

import java.util.List;

/**
 * The tokens of a text; beyond either end stands {@link CalendarToken#NONE}, which is of no kind.
 */
record CalendarRow(List<CalendarToken> tokens) {

  CalendarToken at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : CalendarToken.NONE;
  }

  boolean sign(int index, String signs) {
    return at(index).sign(signs);
  }

  int size() {
    return tokens.size();
  }
}
