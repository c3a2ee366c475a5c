package org.isnad.text;

import org.isnad.model.Direction;

/**
 * The base direction of a block of text, by the share of its letters: an Arabic sentence that opens
 * with a Latin name is still right-to-left, which the first-strong rule of browsers gets wrong. On
 * a tie the first strong letter decides (Unicode Bidirectional Algorithm, rule P2); a text without
 * letters is left-to-right.
 */
public final class TextDirection {
  private TextDirection() {}

  public static Direction of(String text) {
    int right = 0;
    int left = 0;
    Direction first = Direction.LEFT_TO_RIGHT;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      byte kind = Character.getDirectionality(codePoint);
      boolean rightLetter =
          kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      boolean leftLetter = kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      if (right + left == 0 && rightLetter) {
        first = Direction.RIGHT_TO_LEFT;
      }
      right += rightLetter ? 1 : 0;
      left += leftLetter ? 1 : 0;
    }
    if (right == left) {
      return first;
    }
    return right > left ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }
}
