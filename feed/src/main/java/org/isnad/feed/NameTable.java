package org.isnad.feed;

/**
 * Names already met, so that a feed of a thousand entries makes the string "description" once. A
 * fixed number of places; a name that finds its place taken is made anew.
 */
final class NameTable {
  private static final int PLACES = 1 << 9;

  private final XmlName[] names = new XmlName[PLACES];

  XmlName name(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    int place = (hash ^ (hash >>> 12)) & (PLACES - 1);
    XmlName known = names[place];
    if (known != null && same(known.raw(), chars, from, to)) {
      return known;
    }
    XmlName fresh = XmlName.of(new String(chars, from, to - from));
    names[place] = fresh;
    return fresh;
  }

  private static boolean same(String raw, char[] chars, int from, int to) {
    if (raw.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (raw.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
