package org.isnad.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.PlaceNames;
import org.isnad.text.Spelling;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Names that a language's news knows under fixed spellings: countries and cities of CLDR, and the
 * bodies, places and topics of the data files {@code known/}. Thread-safe.
 */
final class KnownNames {
  private static final Map<Language, KnownNames> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** Endings under which an Arabic adjective of a country is met. */
  private static final List<String> ARABIC_ENDINGS = List.of("", "ه", "ين", "ون", "ات", "تين");

  enum Kind {
    PLACE,
    /** A place that is also said for its country's government. */
    CAPITAL,
    BODY,
    TOPIC,
    /** Papers, channels and agencies: sources of news rather than its matter; never tagged. */
    MEDIA
  }

  /** A name under its usual spelling. */
  record Known(Kind kind, String label) {}

  /** A word within names, with the name that ends there and the adjective that it is. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private @Nullable Known known;
    private @Nullable Known adjectiveOf;
    private boolean capitals;

    @Nullable Node next(String folded) {
      return next.get(folded);
    }

    @Nullable Known known() {
      return known;
    }

    @Nullable Known adjectiveOf() {
      return adjectiveOf;
    }

    /** Whether the name is written in capitals throughout: "US" is not "us". */
    boolean capitals() {
      return capitals;
    }
  }

  /** A line of a {@code known/} file. */
  record Line(Known known, List<String> spellings, List<String> adjectives) {}

  private final Language language;
  private final Node root = new Node();

  private KnownNames(Language language) {
    this.language = language;
    for (Line line : lines(language)) {
      put(line.known().label(), line.known());
      line.spellings().forEach(spelling -> put(spelling, line.known()));
      line.adjectives().forEach(adjective -> putAdjective(adjective, line.known()));
    }
    PlaceNames.countries(language).forEach(this::putPlace);
    for (String city : PlaceNames.cities(language)) {
      if (named(city, language)) {
        putPlace(city);
      }
    }
  }

  /** Nome and Wake are places too, but the word is met far more often ("نوم", "wake"). */
  private static boolean named(String city, Language language) {
    TagWords words = TagWords.of(language);
    String folded = Spelling.fold(city);
    return Character.isLetter(city.codePointAt(0))
        && !words.common(folded)
        && (words.kinds(folded) & TagWords.NEVER) == 0;
  }

  static KnownNames of(Language language) {
    KnownNames names = BY_LANGUAGE.get(language);
    return names != null ? names : BY_LANGUAGE.computeIfAbsent(language, KnownNames::new);
  }

  /** The names that begin with the folded word. */
  @Nullable Node opening(String folded) {
    return root.next(folded);
  }

  /** The lines of the language's file; empty when there is none. */
  static List<Line> lines(Language language) {
    String file = "known/" + language.tag() + ".txt";
    if (KnownNames.class.getResource(file) == null) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (String line : DataFile.lines(KnownNames.class, file)) {
      lines.add(line(line));
    }
    return lines;
  }

  /** A name in the other cases of Russian; the name alone in other languages. */
  private static List<String> cases(String name, Language language) {
    if (!language.tag().equals("ru") || name.indexOf(' ') >= 0 || name.length() < 4) {
      return List.of(name);
    }
    String stem = name.substring(0, name.length() - 1);
    return switch (name.charAt(name.length() - 1)) {
      case 'я' -> List.of(name, stem + "и", stem + "ю", stem + "ей", stem + "й");
      case 'а' -> List.of(name, stem + "ы", stem + "и", stem + "е", stem + "у", stem + "ой");
      case 'ь', 'й' -> List.of(name, stem + "я", stem + "ю", stem + "е", stem + "и", stem + "ем");
      case 'о', 'е', 'и', 'у', 'ы', 'э' -> List.of(name);
      default -> List.of(name, name + "а", name + "у", name + "е", name + "ом");
    };
  }

  private static Line line(String line) {
    int kindEnd = line.indexOf(' ');
    Kind kind =
        switch (line.substring(0, kindEnd)) {
          case "place" -> Kind.PLACE;
          case "capital" -> Kind.CAPITAL;
          case "body" -> Kind.BODY;
          case "topic" -> Kind.TOPIC;
          case "media" -> Kind.MEDIA;
          default -> throw new IllegalArgumentException("no kind of name: " + line);
        };
    String rest = line.substring(kindEnd + 1);
    int tilde = rest.indexOf('~');
    List<String> adjectives =
        tilde < 0 ? List.of() : List.of(rest.substring(tilde + 1).strip().split(" +", -1));
    String names = tilde < 0 ? rest : rest.substring(0, tilde);
    int equals = names.indexOf('=');
    List<String> spellings = new ArrayList<>();
    if (equals >= 0) {
      for (String spelling : names.substring(equals + 1).split(",", -1)) {
        spellings.add(spelling.strip());
      }
    }
    String label = (equals < 0 ? names : names.substring(0, equals)).strip();
    return new Line(new Known(kind, label), List.copyOf(spellings), adjectives);
  }

  private void putPlace(String name) {
    Known known = new Known(Kind.PLACE, name);
    cases(name, language).forEach(form -> put(form, known));
  }

  /** What is told first stands: the files know better than CLDR what readers call a country. */
  private void put(String name, Known known) {
    Node node = root;
    for (String word : words(name)) {
      node = node.next.computeIfAbsent(word, key -> new Node());
    }
    if (node != root && node.known == null) {
      node.known = known;
      node.capitals = name.equals(name.toUpperCase(Locale.ROOT));
    }
  }

  private List<String> words(String name) {
    if (HanNames.written(name)) {
      // Han has no words: a name is found letter by letter.
      return Spelling.fold(name).codePoints().mapToObj(Character::toString).toList();
    }
    return Tokens.of(name, language).stream().map(token -> token.folded()).toList();
  }

  private void putAdjective(String adjective, Known known) {
    String folded = Spelling.fold(adjective);
    boolean arabic = language.equals(Language.ARABIC);
    for (String ending : arabic ? ARABIC_ENDINGS : List.of("")) {
      adjective(folded + ending, known);
      if (arabic) {
        adjective(ArabicForms.ARTICLE + folded + ending, known);
      }
    }
    if (!arabic) {
      adjective(folded + "s", known);
    }
  }

  private void adjective(String word, Known known) {
    root.next.computeIfAbsent(word, key -> new Node()).adjectiveOf = known;
  }
}
