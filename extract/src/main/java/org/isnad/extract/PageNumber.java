package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An address read as one page of several: "/story?page=2", "/story/2", "/story/page/2",
 * "/story-2.html" are the second of "/story".
 *
 * @param stem the address without the number and without what every page has alike ("www.", a
 *     closing slash, the fragment)
 * @param number the page's number as written; 1 for the stem itself
 * @param marked a word says that the number is a page's ("page=2"): "/2" alone may be an id
 */
record PageNumber(String stem, int number, boolean marked) {
  /** Larger numbers are ids and years. */
  static final int MOST = 200;

  /** What may stand between a name and its number. */
  private static final String JOINTS = "-_,.";

  /** Every reading of an address, that as a first page first. */
  static List<PageNumber> readings(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    String site = (host.startsWith("www.") ? host.substring(4) : host) + ":" + address.getPort();
    String path = trimmed(address.getPath() == null ? "" : address.getPath());
    String query = address.getRawQuery();
    List<PageNumber> readings = new ArrayList<>();
    readings.add(new PageNumber(stem(site, path, query, null), 1, false));
    for (String pair : pairs(query)) {
      int equals = pair.indexOf('=');
      int number = equals < 0 ? 0 : number(pair.substring(equals + 1));
      if (number > 0 && Paging.marksQuery(pair.substring(0, equals))) {
        readings.add(new PageNumber(stem(site, path, query, pair), number, true));
      }
    }
    readPath(site, path, query, readings);
    return readings;
  }

  static String stemOf(URI address) {
    return readings(address).getFirst().stem();
  }

  static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }

  /** Whether {@code next} is the page behind this one. */
  boolean isBefore(PageNumber next) {
    return stem.equals(next.stem) && (next.number == number + 1 || countsFromZero(next));
  }

  /** "?page=1" of an address without a number is its second page. */
  boolean countsFromZero(PageNumber next) {
    return !marked && number == 1 && next.marked && next.number == 1;
  }

  private static void readPath(
      String site, String path, @Nullable String query, List<PageNumber> readings) {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && number(name.substring(dot + 1)) == 0 ? name.substring(dot) : "";
    String bare = name.substring(0, name.length() - ending.length());
    int from = bare.length();
    while (from > 0 && Character.isDigit(bare.charAt(from - 1))) {
      from--;
    }
    int number = number(bare.substring(from));
    if (number <= 0 || slash < 0) {
      return;
    }
    String before = bare.substring(0, from);
    String word = trimJoints(before);
    String folder = path.substring(0, slash);
    if (before.isEmpty()) {
      // "/story/2", "/story/page/2"
      int parent = folder.lastIndexOf('/');
      boolean marked = parent > 0 && Paging.marksPath(folder.substring(parent + 1));
      String stem = trimmed(marked ? folder.substring(0, parent) : folder) + ending;
      readings.add(new PageNumber(stem(site, stem, query, null), number, marked));
    } else if (Paging.marksPath(word)) {
      // "/story/page-2", "/story/p2"
      readings.add(new PageNumber(stem(site, folder + ending, query, null), number, true));
    } else if (word.length() < before.length()) {
      // "/story-2.html", "/story-page-2.html"
      int joint = word.length() - 1;
      while (joint > 0 && JOINTS.indexOf(word.charAt(joint)) < 0) {
        joint--;
      }
      boolean marked = joint > 0 && Paging.marksPath(word.substring(joint + 1));
      String stem = folder + "/" + (marked ? trimJoints(word.substring(0, joint)) : word) + ending;
      readings.add(new PageNumber(stem(site, stem, query, null), number, marked));
    } else {
      // "/story-p2"
      int joint = before.length() - 1;
      while (joint > 0 && JOINTS.indexOf(before.charAt(joint)) < 0) {
        joint--;
      }
      if (joint > 0 && Paging.marksPath(before.substring(joint + 1))) {
        String stem = folder + "/" + trimJoints(before.substring(0, joint)) + ending;
        readings.add(new PageNumber(stem(site, stem, query, null), number, true));
      }
    }
  }

  private static String stem(
      String site, String path, @Nullable String query, @Nullable String without) {
    String rest =
        pairs(query).stream()
            .filter(pair -> !pair.equals(without))
            .sorted()
            .collect(Collectors.joining("&"));
    return site + path + (rest.isEmpty() ? "" : "?" + rest);
  }

  private static List<String> pairs(@Nullable String query) {
    return query == null || query.isEmpty() ? List.of() : List.of(query.split("&", -1));
  }

  private static String trimmed(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String trimJoints(String name) {
    int end = name.length();
    while (end > 0 && JOINTS.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  /** In European, Arabic or Persian digits; 0 for what is no small number. */
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 3) {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number <= MOST ? number : 0;
  }
}
