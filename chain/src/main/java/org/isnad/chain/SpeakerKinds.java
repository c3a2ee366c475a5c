package org.isnad.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.SpeakerKind;
import org.isnad.text.Spelling;

/**
 * Tells what kind of source a speaker is from the words that name him (speakers-*.txt). The head
 * noun decides; a name that stands apart from its title makes a person. Immutable, thread-safe.
 */
public final class SpeakerKinds {
  private static final int MOST_WORDS = 8;

  /** An Arabic noun with the pronoun of its owner. */
  private static final Pattern OWNED = Pattern.compile("(.{3,})(?:ها|هم|هما|نا|ه)");

  /** It folds to the pronoun's letter and is none. */
  private static final char TEH_MARBUTA = 'ة';

  private static final List<String> HEADS =
      List.of(
          "document", "outlet", "social", "sources", "unnamed", "office", "institution", "person");

  private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr");
  private static final Set<String> SMALL =
      Set.of("le", "la", "les", "un", "une", "des", "the", "a", "an", "two", "three", "several");

  private final Map<String, PhraseBook> books = new HashMap<>();
  private final AgencyNames agencies;

  /**
   * @param catalogue names the agencies, which are outlets
   */
  public SpeakerKinds(Catalogue catalogue) {
    this(new AgencyNames(catalogue));
  }

  SpeakerKinds(AgencyNames agencies) {
    this.agencies = agencies;
    LANGUAGES.forEach(tag -> books.put(tag, new PhraseBook("speakers-" + tag + ".txt")));
  }

  /** The kind of a speaker; a named person where no word tells. */
  public SpeakerKind of(Mention speaker, Language language) {
    PhraseBook book = books.get(language.tag());
    if (book == null) {
      return SpeakerKind.NAMED_PERSON;
    }
    Words words = new Words(speaker.mention(), language);
    if (words.size() == 1 && words.at(0).folded().length() < 5 && !speaker.name().isBlank()) {
      words = new Words(speaker.name(), language); // a pronoun stands for the name
    }
    boolean named = !speaker.name().equals(speaker.mention());
    if (!named && StateNames.of(language).has(Spelling.fold(speaker.name().strip()))) {
      return SpeakerKind.INSTITUTION; // "قالت موسكو"
    }
    int head = head(words);
    if (language.equals(Language.ARABIC)
        && head + 1 < words.size()
        && book.has("courtesy", bare(book, words, head))) {
      head++; // "السيد والي الولاية"
    }
    if (language.equals(Language.ARABIC)
        && book.has("before", words.at(head).folded())
        && heads(book, bare(book, words, head + 1))) {
      head++; // "آخر حصيلة"
    }
    if (agencies.match(words, head) > 0) {
      return SpeakerKind.OUTLET;
    }
    return language.equals(Language.ARABIC)
        ? office(book, words, head)
            ? SpeakerKind.OFFICE_HOLDER
            : ofHead(book, bare(book, words, head), named, words.at(head).folded())
        : ofAny(book, words, head, named);
  }

  /**
   * The kind of a speaker, where the text he speaks in may tell more than his mention: a bare name
   * that it elsewhere has for a place's ("في سروانة") stands for a government.
   */
  public SpeakerKind of(Mention speaker, Language language, String text) {
    SpeakerKind kind = of(speaker, language);
    PhraseBook book = books.get(language.tag());
    String name = speaker.name();
    boolean bare = kind == SpeakerKind.NAMED_PERSON && name.equals(speaker.mention());
    return bare && book != null && name.indexOf(' ') < 0 && PlaceLeads.lead(text, name, book)
        ? SpeakerKind.INSTITUTION
        : kind;
  }

  /** "المحافظة سوسن البيطار", but not "المحافظة الشمالية". */
  private static boolean office(PhraseBook book, Words words, int head) {
    Word next = words.at(head + 1);
    return words.at(head).folded().startsWith("ال")
        && book.has("either", bare(book, words, head))
        && next.letters()
        && !next.folded().startsWith("ال");
  }

  /** In Arabic the first noun is the head. */
  private static SpeakerKind ofHead(PhraseBook book, String head, boolean named, String written) {
    boolean definite = !written.equals(head);
    if (book.has("document", head)) {
      return SpeakerKind.DOCUMENT;
    }
    if (book.has("outlet", head)) {
      return SpeakerKind.OUTLET;
    }
    if (book.has("social", head)) {
      return SpeakerKind.SOCIAL_MEDIA;
    }
    if (book.has("sources", head)) {
      return SpeakerKind.UNNAMED_SOURCES;
    }
    if (book.has("unnamed", head) && !named && !definite) {
      return SpeakerKind.UNNAMED_OFFICIAL;
    }
    if (book.has("office", head)) {
      return SpeakerKind.OFFICE_HOLDER;
    }
    if (book.has("institution", head)) {
      return SpeakerKind.INSTITUTION;
    }
    if (book.has("unnamed", head) && !named) {
      return SpeakerKind.UNNAMED_OFFICIAL; // "الضباط"
    }
    return book.has("person", head) && !named
        ? SpeakerKind.UNNAMED_PERSON
        : SpeakerKind.NAMED_PERSON;
  }

  /** In English and French any of the first words may be the head; the strongest word decides. */
  private static SpeakerKind ofAny(PhraseBook book, Words words, int head, boolean named) {
    boolean capital = false;
    boolean person = false;
    boolean unnamed = false;
    boolean office = false;
    boolean institution = false;
    for (int k = head; k < Math.min(words.size(), head + MOST_WORDS); k++) {
      String word = words.at(k).folded();
      if (words.at(k).comma()) {
        break;
      }
      if (book.has("sources", word)) {
        return SpeakerKind.UNNAMED_SOURCES;
      }
      if (!named && book.has("document", word)) {
        return SpeakerKind.DOCUMENT;
      }
      if (!named && k <= head + 2 && book.has("outlet", word)) {
        return SpeakerKind.OUTLET;
      }
      if (!named && book.has("social", word)) {
        return SpeakerKind.SOCIAL_MEDIA;
      }
      office |= book.has("office", word);
      unnamed |= book.has("unnamed", word);
      person |= book.has("person", word);
      institution |= book.has("institution", word);
      capital |= words.at(k).capital();
    }
    if (office && (named || !unnamed)) {
      return SpeakerKind.OFFICE_HOLDER;
    }
    if (unnamed && !named) {
      return SpeakerKind.UNNAMED_OFFICIAL;
    }
    if (person && !named) {
      return SpeakerKind.UNNAMED_PERSON;
    }
    if (institution && !named) {
      return SpeakerKind.INSTITUTION;
    }
    return named || capital ? SpeakerKind.NAMED_PERSON : SpeakerKind.UNNAMED_PERSON;
  }

  private static int head(Words words) {
    int k = 0;
    while (k + 1 < words.size()
        && (!words.at(k).letters() || SMALL.contains(words.at(k).folded()))) {
      k++;
    }
    return k;
  }

  private static boolean heads(PhraseBook book, String word) {
    return HEADS.stream().anyMatch(key -> book.has(key, word));
  }

  /** The word without its article or a joined "ل". */
  private static String bare(PhraseBook book, Words words, int k) {
    String word = words.at(k).folded();
    if (word.startsWith("لل") && word.length() > 4) {
      return word.substring(2);
    }
    if (word.startsWith("ال") && word.length() > 4) {
      return word.substring(2);
    }
    if (word.startsWith("ل") && heads(book, word.substring(1)) && !heads(book, word)) {
      return word.substring(1); // "وفقاً لدراسة"
    }
    String written = words.text.substring(words.at(k).start(), words.at(k).end());
    if (heads(book, word) || written.indexOf(TEH_MARBUTA) >= 0) {
      return word; // "نادية" is no club
    }
    Matcher owned = OWNED.matcher(word);
    return owned.matches() ? owned.group(1) : word; // "رئيسها"
  }
}
