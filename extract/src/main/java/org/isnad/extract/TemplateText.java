package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;

/**
 * The text form of a {@link SiteTemplate}: ASCII, keys in base 36.
 *
 * <pre>
 * isnad-template 1
 * page ADDRESS TITLE            a line a page, oldest first
 * line KEY PAGES                PAGES: bit n set for page n
 * body KEY PAGES
 * place KEY PAGE WORDS TAKEN
 * </pre>
 */
final class TemplateText {
  private static final String HEAD = "isnad-template 1";
  private static final int RADIX = 36;

  private TemplateText() {}

  static String write(SiteTemplate template) {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    List<PageProfile> pages = template.pages();
    for (PageProfile page : pages) {
      line(out, "page", key(page.address()), key(page.title()));
    }
    keys(out, "line", pages, PageProfile::lines);
    keys(out, "body", pages, PageProfile::body);
    for (int i = 0; i < pages.size(); i++) {
      String number = Integer.toString(i);
      new TreeMap<>(pages.get(i).places())
          .forEach((place, share) ->
              line(
                  out,
                  "place",
                  key(place),
                  number,
                  Integer.toString(share.words()),
                  Integer.toString(share.taken())));
    }
    return out.toString();
  }

  private static void keys(
      StringBuilder out,
      String kind,
      List<PageProfile> pages,
      Function<PageProfile, Set<Long>> keysOf) {
    Map<Long, Long> masks = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      long bit = 1L << i;
      keysOf.apply(pages.get(i)).forEach(key -> masks.merge(key, bit, (a, b) -> a | b));
    }
    masks.forEach((key, mask) -> line(out, kind, key(key), key(mask)));
  }

  private static void line(StringBuilder out, String... words) {
    out.append(String.join(" ", words)).append('\n');
  }

  private static String key(long key) {
    return Long.toString(key, RADIX);
  }

  static Outcome<SiteTemplate> read(String text, String subject) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      return failed(subject, "expected " + HEAD, 1);
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        if (!put(lines.get(i).split(" ", -1), drafts)) {
          return failed(subject, "not a line of a template: " + lines.get(i), i + 1);
        }
      } catch (NumberFormatException e) {
        return failed(subject, "not a key or number: " + lines.get(i), i + 1);
      }
    }
    return Outcome.done(new SiteTemplate(drafts.stream().map(Draft::profile).toList()));
  }

  private static boolean put(String[] words, List<Draft> drafts) {
    switch (words[0]) {
      case "page" -> {
        if (words.length != 3 || drafts.size() == SiteTemplate.MOST_PAGES) {
          return false;
        }
        drafts.add(new Draft(number(words[1]), number(words[2])));
      }
      case "line", "body" -> {
        if (words.length != 3) {
          return false;
        }
        long mask = number(words[2]);
        for (int i = 0; i < drafts.size(); i++) {
          if ((mask >> i & 1) == 1) {
            Draft draft = drafts.get(i);
            (words[0].equals("line") ? draft.lines : draft.body).add(number(words[1]));
          }
        }
      }
      case "place" -> {
        int page = words.length == 5 ? Integer.parseInt(words[2]) : -1;
        if (page < 0 || page >= drafts.size()) {
          return false;
        }
        int all = Integer.parseInt(words[3]);
        int taken = Integer.parseInt(words[4]);
        if (all < 1 || taken < 0 || taken > all) {
          return false;
        }
        drafts.get(page).places.put(number(words[1]), new PageProfile.Share(all, taken));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static long number(String word) {
    return Long.parseLong(word, RADIX);
  }

  private static Outcome<SiteTemplate> failed(String subject, String detail, int line) {
    return Outcome.failed(new Problem(Extractor.STAGE, "bad-template", subject, detail, line));
  }

  /** A page while its lines are read. */
  private static final class Draft {
    private final long address;
    private final long title;
    private final Set<Long> lines = new HashSet<>();
    private final Set<Long> body = new HashSet<>();
    private final Map<Long, PageProfile.Share> places = new HashMap<>();

    private Draft(long address, long title) {
      this.address = address;
      this.title = title;
    }

    private PageProfile profile() {
      return new PageProfile(address, title, lines, body, places);
    }
  }
}
