package org.isnad.server.clients;

import java.util.HexFormat;
import java.util.List;

/**
 * The ids of entries in Google Reader's protocol: decimal ("4821"), or sixteen hexadecimal digits
 * behind a prefix ("tag:google.com,2005:reader/item/00000000000012d5").
 */
final class ItemId {
  static final String PREFIX = "tag:google.com,2005:reader/item/";

  private static final int HEX_DIGITS = 16;

  private ItemId() {}

  static String of(int number) {
    return PREFIX + HexFormat.of().toHexDigits((long) number);
  }

  /**
   * The number of either form; 0, which no report has, for numbers greater than there are.
   *
   * @throws BadAsk when it is neither
   */
  static int number(String id) {
    int slash = id.lastIndexOf('/');
    String digits = id.substring(slash + 1).strip();
    // Bare ids of sixteen digits are the hexadecimal ones without their prefix.
    boolean hex = slash >= 0 || digits.length() == HEX_DIGITS;
    long number = hex ? hex(digits) : BadAsk.number(digits);
    return number < 0 || number > Integer.MAX_VALUE ? 0 : (int) number;
  }

  static List<Integer> numbers(List<String> ids) {
    return ids.stream().map(ItemId::number).filter(number -> number > 0).distinct().toList();
  }

  private static long hex(String digits) {
    if (digits.isEmpty()
        || digits.length() > HEX_DIGITS
        || !digits.chars().allMatch(HexFormat::isHexDigit)) {
      throw new BadAsk("not an item: " + digits);
    }
    return HexFormat.fromHexDigitsToLong(digits);
  }
}
