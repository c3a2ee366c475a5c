package org.isnad.fetch;

/**
 * Matches a path against a rule of a robots file (RFC 9309, 2.2.3): the beginning of the path, "*"
 * for anything, "$" at the end for the path's end. Each piece between two "*" is sought where it
 * comes first, which is right for all but the last before "$"; so no pattern is tried twice.
 */
final class RobotsPattern {
  private RobotsPattern() {}

  static boolean matches(String pattern, String path) {
    boolean whole = pattern.endsWith("$");
    String pieces = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
    int star = pieces.indexOf('*');
    if (star < 0) {
      return whole ? path.equals(pieces) : path.startsWith(pieces);
    }
    if (!path.startsWith(pieces.substring(0, star))) {
      return false;
    }
    int at = star;
    int from = star + 1;
    for (int next = pieces.indexOf('*', from); next >= 0; next = pieces.indexOf('*', from)) {
      int found = path.indexOf(pieces.substring(from, next), at);
      if (found < 0) {
        return false;
      }
      at = found + next - from;
      from = next + 1;
    }
    String last = pieces.substring(from);
    return whole
        ? path.length() - last.length() >= at && path.endsWith(last)
        : path.indexOf(last, at) >= 0;
  }
}
