package org.isnad.chain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Attribution;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.NameKind;
import org.isnad.model.Report;
import org.isnad.model.Source;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names out of a report: who speaks, through which source of the catalogue, and for each
 * surname the full names that the text has of it. Whoever is not named ("sources", "the minister")
 * has no name. Immutable, thread-safe.
 */
final class NameReader {
  /** Further statements of a report are not read for names. */
  private static final int MOST_STATEMENTS = 200;

  /** A name of more words is a phrase. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST = 120;

  /** Of a shorter name what looks like its adjective is met by chance. */
  private static final int SHORTEST_PLACE = 4;

  private static final NameWords WORDS = NameWords.READ;

  private final SourceNames sources;
  private final SpeakerKinds kinds;
  private final ArabicForms verbs = new ArabicForms();
  private final ArabicPersons persons = new ArabicPersons(verbs);
  private final LatinPersons latin = new LatinPersons();

  NameReader(Catalogue catalogue) {
    AgencyNames agencies = new AgencyNames(catalogue);
    this.sources = new SourceNames(catalogue, agencies);
    this.kinds = new SpeakerKinds(agencies);
  }

  List<NameMention> read(Report report) {
    Language language = report.article().language();
    String text = report.article().text();
    List<NameMention> mentions = new ArrayList<>();
    List<Attribution> attributions = report.reading().attributions();
    for (int i = 0; i < Math.min(MOST_STATEMENTS, attributions.size()); i++) {
      Mention speaker = attributions.get(i).speaker();
      if (speaker != null && !speaker.name().isBlank() && speaker.name().length() <= LONGEST) {
        add(speaker(whole(speaker, text), i, language), mentions);
      }
      for (Mention carrier : attributions.get(i).via()) {
        add(outlet(NameUse.Role.CARRIER, carrier, i, language), mentions);
      }
    }
    addFullNames(report, mentions);
    return learnedPlaces(mentions, text);
  }

  /** A mention that was cut within a word ("Majid Al" of "Majid Al-Zaatari") with all of it. */
  private static Mention whole(Mention mention, String text) {
    int end = Math.min(mention.span().end(), text.length());
    int to = end;
    if (to + 1 < text.length() && "-’'".indexOf(text.charAt(to)) >= 0) {
      to++;
      while (to < text.length() && to < end + LONGEST && Character.isLetter(text.charAt(to))) {
        to++;
      }
    }
    boolean latin = isLatin(mention.name()) && mention.mention().endsWith(mention.name());
    String rest = to > end + 2 ? text.substring(end, to) : "";
    return !latin || rest.isEmpty() || rest.equals("'s") || rest.equals("’s")
        ? mention
        : new Mention(mention.name() + rest, mention.mention() + rest, mention.span());
  }

  /**
   * A name that stands alone and has an adjective of origin in the text («سروانة», «السرواني»;
   * "Sarwana", "Sarwanan") is a place.
   */
  private static List<NameMention> learnedPlaces(List<NameMention> mentions, String text) {
    List<NameMention> learned = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions) {
      boolean alone =
          mention.kind() == NameKind.PERSON
              && mention.form().single()
              && mention.office().isEmpty()
              && mention.form().key().length() >= SHORTEST_PLACE
              && mention.role() == NameUse.Role.SPEAKER;
      learned.add(alone && hasOrigin(mention, text) ? mention.as(NameKind.PLACE) : mention);
    }
    return learned;
  }

  private static boolean hasOrigin(NameMention mention, String text) {
    String name = mention.spelled();
    String last = name.substring(name.length() - 1);
    String stem = "ةاهaeo".contains(last) ? name.substring(0, name.length() - 1) : name;
    List<String> origins =
        isLatin(name)
            ? List.of(stem + "an ", stem + "ian ", stem + "ese ", stem + "ien ", stem + "ienne ")
            : List.of(stem + "ي ", stem + "ية ", stem + "يين ", stem + "يون ");
    return origins.stream().anyMatch(text::contains);
  }

  private static void add(@Nullable NameMention mention, List<NameMention> mentions) {
    if (mention != null) {
      mentions.add(mention);
    }
  }

  private @Nullable NameMention outlet(
      NameUse.Role role, Mention mention, int statement, Language language) {
    Source source = sources.find(mention, language);
    return source == null
        ? null
        : of(role, mention, statement, language, NameKind.OUTLET, "source:" + source.id(), null);
  }

  private @Nullable NameMention speaker(Mention mention, int statement, Language language) {
    SpeakerKind kind = kinds.of(mention, language);
    NameForm form = NameForm.of(mention.name());
    boolean line = mention.name().indexOf('\n') < 0;
    if (!line || form.words().isEmpty() || form.words().size() > MOST_WORDS) {
      return null;
    }
    Gazetteer gazetteer = Gazetteer.of(language);
    NameUse.Role role = NameUse.Role.SPEAKER;
    boolean bare = mention.name().equals(mention.mention());
    // A paper may be named for a place; its noun tells ("صحيفة الخليج").
    String place = kind == SpeakerKind.OUTLET ? null : gazetteer.place(mention.name(), form);
    NameMention outlet = place == null ? outlet(role, mention, statement, language) : null;
    if (outlet != null) {
      return outlet;
    }
    return switch (kind) {
      case DOCUMENT, UNNAMED_OFFICIAL, UNNAMED_SOURCES, UNNAMED_PERSON, SOCIAL_MEDIA, OUTLET ->
          null;
      case OFFICE_HOLDER ->
          bare && language.equals(Language.ARABIC)
              ? surname(mention, statement, language)
              : person(mention, statement, language);
      case INSTITUTION, NAMED_PERSON -> {
        String body = place == null ? gazetteer.body(mention.name()) : null;
        if (place != null) {
          yield of(role, mention, statement, language, NameKind.PLACE, place, null);
        } else if (body != null) {
          String anchor = "body:" + body;
          yield of(role, mention, statement, language, NameKind.ORGANISATION, anchor, null);
        } else if (kind == SpeakerKind.INSTITUTION) {
          NameMention spokesman =
              bare || !language.equals(Language.ARABIC)
                  ? null
                  : person(mention, statement, language);
          yield spokesman != null ? spokesman : organisation(mention, statement, language, form);
        } else {
          Gazetteer.Place like = bare ? gazetteer.spelling(mention.name(), form) : null;
          yield like == null
              ? person(mention, statement, language)
              : of(role, mention, statement, language, NameKind.PLACE, like.anchor(), like.name());
        }
      }
    };
  }

  /** A ministry of no told country is part of a name; "the ministry" is none. */
  private @Nullable NameMention organisation(
      Mention mention, int statement, Language language, NameForm form) {
    boolean one = form.single() && WORDS.common(form.key());
    boolean small =
        isLatin(mention.name()) && mention.name().codePoints().noneMatch(Character::isUpperCase);
    return one || small
        ? null
        : of(NameUse.Role.SPEAKER, mention, statement, language, NameKind.ORGANISATION, null, null);
  }

  /** In Arabic the name is cut out of what the reading took for one ({@link ArabicPersons}). */
  private @Nullable NameMention person(Mention mention, int statement, Language language) {
    if (!language.equals(Language.ARABIC)) {
      return named(latin.cut(mention, language), mention, statement, language);
    }
    String office = office(mention);
    String name = persons.cut(mention.name());
    boolean joined = name.startsWith("ل") && name.length() > 3 && name.indexOf(' ') < 0;
    if (joined
        && sources.find(new Mention(name.substring(1), name, mention.span()), language) != null) {
      return null; // "لرواسي": said to a paper
    }
    if (name.isEmpty() && !office.isEmpty()) {
      name = persons.cut(office); // "الأمير زيد بن رعد مفوض …": the office stands behind
    }
    NameForm own = NameForm.of(name);
    boolean phrase = own.definite() && !own.single();
    boolean origin = own.single() && own.definite() && Gazetteer.country(name, language) != null;
    return phrase || origin ? null : named(name, mention, statement, language);
  }

  private static @Nullable NameMention named(
      String name, Mention mention, int statement, Language language) {
    Mention cut = new Mention(name, mention.mention(), mention.span());
    boolean outlet = false; // "l'agence officielle Timar Presse"
    for (String word : office(cut).split("[\\s'’]+", -1)) {
      outlet |= WORDS.outlet(NameForm.fold(word));
    }
    return outlet || NameForm.of(name).words().isEmpty()
        ? null
        : of(NameUse.Role.SPEAKER, cut, statement, language, NameKind.PERSON, null, null);
  }

  /**
   * "الوزير الخطيب": the word behind the title is a surname where the context knows a bearer, and
   * else an adjective.
   */
  private static @Nullable NameMention surname(Mention mention, int statement, Language language) {
    String[] words = mention.name().strip().split("\\s+", -1);
    String last = words[words.length - 1];
    boolean behindTitle = words.length == 2 && WORDS.title(NameForm.fold(words[0]));
    return behindTitle && last.startsWith("ال") && Gazetteer.country(last, language) == null
        ? of(
            NameUse.Role.SPEAKER,
            new Mention(last, last, mention.span()),
            statement,
            language,
            NameKind.PERSON,
            null,
            null)
        : null;
  }

  private static boolean isLatin(String name) {
    return !name.isEmpty() && name.charAt(0) < 0x250;
  }

  private static NameMention of(
      NameUse.Role role,
      Mention mention,
      int statement,
      Language language,
      NameKind kind,
      @Nullable String anchor,
      @Nullable String like) {
    String office = kind == NameKind.PERSON ? office(mention) : "";
    return new NameMention(
        role,
        statement,
        mention.name().strip(),
        NameForm.of(mention.name()),
        kind,
        anchor,
        like,
        office,
        office.isEmpty() ? null : Gazetteer.country(office, language));
  }

  /** The words before the name; where the mention has not the name, none. */
  private static String office(Mention mention) {
    int at = mention.mention().indexOf(mention.name());
    if (at < 0) {
      return "";
    }
    String before = mention.mention().substring(0, at).strip();
    return WORDS.courtesy(NameForm.fold(before.replace(".", ""))) || before.length() > LONGEST
        ? ""
        : before;
  }

  /** For each surname of a speaker the full names in the text that end in it. */
  private void addFullNames(Report report, List<NameMention> mentions) {
    Set<String> surnames = new LinkedHashSet<>();
    for (NameMention mention : mentions) {
      if (mention.kind() == NameKind.PERSON && mention.form().single()) {
        surnames.add(mention.form().key());
      }
    }
    if (surnames.isEmpty()) {
      return;
    }
    String text = report.headline() + "\n" + report.article().text();
    Words words = new Words(text, report.article().language());
    for (FullNames.Found found : new FullNames(words, verbs).of(surnames)) {
      NameForm form = NameForm.of(found.name());
      if (form.words().size() > 1) {
        mentions.add(
            new NameMention(
                NameUse.Role.NAMED,
                -1,
                found.name(),
                form,
                NameKind.PERSON,
                null,
                null,
                found.office(),
                Gazetteer.country(found.office(), words.language)));
      }
    }
  }
}
