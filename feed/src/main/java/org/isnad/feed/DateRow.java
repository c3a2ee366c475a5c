package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;
import org.isnad.feed.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/** The tokens of a date, each marked once its meaning is known. */
final class DateRow {
  private final List<Token> tokens;
  private final boolean[] used;

  DateRow(List<Token> tokens) {
    this.tokens = tokens;
    this.used = new boolean[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  @Nullable Token token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  boolean numberAt(int index) {
    Token token = token(index);
    return token != null && token.isNumber();
  }

  boolean signAt(int index, char sign) {
    Token token = token(index);
    return token != null && token.isSign(sign);
  }

  /** Whether nothing stands between the token and the one before. */
  boolean gluedAt(int index) {
    Token token = token(index);
    return token != null && token.glued();
  }

  int digitsAt(int index) {
    Token token = token(index);
    return token != null && token.isNumber() ? token.digits() : 0;
  }

  boolean used(int index) {
    return used[index];
  }

  void use(int index) {
    used[index] = true;
  }

  /** The number's value; its meaning is known from now on. */
  int take(int index) {
    used[index] = true;
    return (int) Math.min(tokens.get(index).value(), Integer.MAX_VALUE);
  }

  boolean hasSign(char sign) {
    return tokens.stream().anyMatch(token -> token.isSign(sign));
  }

  /** The numbers whose meaning is not known yet. */
  List<Token> numbersLeft() {
    List<Token> numbers = new ArrayList<>(3);
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i] && tokens.get(i).isNumber()) {
        numbers.add(tokens.get(i));
      }
    }
    return numbers;
  }
}
