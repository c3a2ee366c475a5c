package org.isnad.pipeline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.DataFile;

/**
 * Whether two addresses may be of one article, by their looks alone: the same site, and a number or
 * words in common that only an article's address has. Pure, linear in their length.
 */
final class AddressLikeness {
  /** A number of fewer digits is a year, a month or a page. */
  private static final int ID_DIGITS = 5;

  /** A part of fewer words is a section's name. */
  private static final int SLUG_WORDS = 3;

  /** A part of fewer letters, joined by nothing, is a section's name too. */
  private static final int SLUG_LETTERS = 20;

  /** Share of the shorter address's words that the other must have. */
  private static final double WORDS_IN_COMMON = 0.5;

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** "20261128" and "202611": every article of that day or month has it. */
  private static final Pattern DAY = Pattern.compile("(?:19|20)[0-9]{2}[01][0-9](?:[0-3][0-9])?");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Hosts and path parts under which sites draw the same page for phones. */
  private static final Set<String> TWIN_HOSTS = words("host");

  private static final Set<String> TWIN_PARTS = words("part");

  /** Second-level names under which countries give names out: "gov.eg" is no site. */
  private static final Set<String> SHARED_SECOND = words("second");

  private AddressLikeness() {}

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (String line : DataFile.lines(AddressLikeness.class, "address-twins.txt")) {
      if (line.startsWith(kind + " ")) {
        words.add(line.substring(kind.length() + 1).strip());
      }
    }
    return Set.copyOf(words);
  }

  /** Whether a page at {@code page} is to be believed that its address is {@code named}. */
  static boolean sameArticle(URI page, URI named) {
    Optional<CanonicalUrl> one = CanonicalUrl.of(page);
    Optional<CanonicalUrl> other = CanonicalUrl.of(named);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (one.equals(other)) {
      return true;
    }
    Address asked = Address.of(one.get());
    Address told = Address.of(other.get());
    if (!sameSite(asked.host, told.host) && !isCopyOf(asked, told)) {
      return false;
    }
    if (asked.parts.equals(told.parts) && asked.query.equals(told.query)) {
      return !told.parts.isEmpty() || !told.query.isEmpty();
    }
    return told.isTelling() && (!asked.isTelling() || asked.shares(told));
  }

  /** Whether a redirect from {@code asked} ended at the article, not at a page that stands in. */
  static boolean endOfRedirects(URI asked, URI answered) {
    Optional<CanonicalUrl> one = CanonicalUrl.of(asked);
    Optional<CanonicalUrl> other = CanonicalUrl.of(answered);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Address first = Address.of(one.get());
    Address last = Address.of(other.get());
    // A link that counts clicks tells nothing of the article, so its end must tell for itself.
    return one.equals(other)
        || (last.isTelling() && (!first.isTelling() || first.shares(last)))
        || (first.isTelling() && first.shares(last))
        || (last.isTelling() && !sameSite(first.host, last.host));
  }

  /** A page kept by a cache for phones, whose path holds the publisher's host. */
  private static boolean isCopyOf(Address copy, Address original) {
    return copy.parts.contains(original.host) && TWIN_HOSTS.contains(site(copy.host));
  }

  /** Whether two addresses are below one name that a publisher registered. */
  static boolean sameSite(URI one, URI other) {
    return one.getHost() != null
        && other.getHost() != null
        && sameSite(
            one.getHost().toLowerCase(Locale.ROOT), other.getHost().toLowerCase(Locale.ROOT));
  }

  private static boolean sameSite(String one, String other) {
    return site(one).equals(site(other));
  }

  /** The name that a publisher registered: its last two parts, or three below "com.eg". */
  private static String site(String host) {
    String[] labels = host.replaceFirst(":.*", "").split("\\.", -1);
    int kept = 2;
    if (labels.length > 2
        && labels[labels.length - 1].length() == 2
        && SHARED_SECOND.contains(labels[labels.length - 2])) {
      kept = 3;
    }
    boolean number = DIGITS.matcher(labels[labels.length - 1]).matches();
    if (number || labels.length <= kept) {
      return host;
    }
    return String.join(".", List.of(labels).subList(labels.length - kept, labels.length));
  }

  /** What an identity is made of. */
  private record Address(String host, List<String> parts, String query) {

    static Address of(CanonicalUrl url) {
      URI uri = URI.create(url.value());
      List<String> parts = new ArrayList<>();
      for (String part : uri.getRawPath().split("/", -1)) {
        String plain = decoded(part).toLowerCase(Locale.ROOT).replaceFirst("\\.\\w{2,5}$", "");
        if (!plain.isEmpty() && !TWIN_PARTS.contains(plain)) {
          parts.add(plain);
        }
      }
      String query = uri.getRawQuery() == null ? "" : decoded(uri.getRawQuery());
      String fragment = uri.getRawFragment() == null ? "" : decoded(uri.getRawFragment());
      return new Address(
          String.valueOf(uri.getRawAuthority()), List.copyOf(parts), query + fragment);
    }

    /** Not the decoder of forms, which makes a space of "+" and throws at "%". */
    private static String decoded(String raw) {
      return new String(octets(raw), StandardCharsets.UTF_8);
    }

    private static byte[] octets(String raw) {
      byte[] octets = new byte[raw.length()];
      int length = 0;
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (c == '%' && i + 2 < raw.length()) {
          octets[length++] = (byte) Integer.parseInt(raw.substring(i + 1, i + 3), 16);
          i += 2;
        } else {
          octets[length++] = (byte) c;
        }
      }
      return Arrays.copyOf(octets, length);
    }

    /** Whether it has a part that only an article's address has: an id, a headline's words. */
    boolean isTelling() {
      return !ids().isEmpty() || parts.stream().anyMatch(Address::isSlug);
    }

    private static boolean isSlug(String part) {
      return part.length() >= SLUG_LETTERS || words(part).size() >= SLUG_WORDS;
    }

    private static List<String> words(String part) {
      return NOT_WORD.splitAsStream(part).filter(word -> !word.isEmpty()).toList();
    }

    private Set<String> ids() {
      Set<String> ids = new HashSet<>();
      for (String part : parts) {
        addIds(part, ids);
      }
      addIds(query, ids);
      return ids;
    }

    private static void addIds(String text, Set<String> ids) {
      for (String word : words(text)) {
        boolean digits = word.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (digits && word.length() >= ID_DIGITS && !DAY.matcher(word).matches()) {
          ids.add(word);
        }
      }
    }

    /** An id in common, or half of the headline's words. */
    boolean shares(Address other) {
      for (String id : ids()) {
        if (other.ids().contains(id)) {
          return true;
        }
      }
      Set<String> own = slugWords();
      Set<String> others = other.slugWords();
      Set<String> common = new HashSet<>(own);
      common.retainAll(others);
      int shorter = Math.min(own.size(), others.size());
      return shorter > 0 && common.size() >= WORDS_IN_COMMON * shorter;
    }

    private Set<String> slugWords() {
      Set<String> slug = new HashSet<>();
      for (String part : parts) {
        if (isSlug(part)) {
          slug.addAll(words(part));
        }
      }
      return slug;
    }
  }
}
