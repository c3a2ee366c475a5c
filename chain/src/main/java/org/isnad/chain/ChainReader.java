package org.isnad.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.Catalogue;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said what, through whom, how many and when out of a report's text (إسناد). Arabic,
 * English and French; other languages give no attributions. All spans are into the text given. Time
 * is linear in the text's length; bad input never throws. Immutable, thread-safe.
 */
public final class ChainReader {
  /** A chain of more carriers than this is a loop of words, not a chain. */
  private static final int LONGEST_CHAIN = 6;

  private final AgencyNames agencies;
  private final CreditReader credits;
  private final SpeakerKinds kinds;
  private final ArabicLexicon arabic;
  private final LatinVerbs englishVerbs = new LatinVerbs("en");
  private final PhraseBook englishPhrases = new PhraseBook("phrases-en.txt");
  private final EnglishWords englishWords = new EnglishWords();
  private final SpeechWeights englishSpeech;
  private final FrenchVerbs frenchVerbs = new FrenchVerbs();
  private final PhraseBook frenchPhrases = new PhraseBook("phrases-fr.txt");

  /**
   * @param catalogue names the agencies by every form that credits them
   */
  public ChainReader(Catalogue catalogue) {
    this(catalogue, SpeechWeights.read("speech-en.txt"));
  }

  /** For training: reads English by weights that are not the shipped ones. */
  ChainReader(Catalogue catalogue, SpeechWeights englishSpeech) {
    this.englishSpeech = englishSpeech;
    this.agencies = new AgencyNames(catalogue);
    this.credits = new CreditReader(agencies);
    this.kinds = new SpeakerKinds(agencies);
    this.arabic = new ArabicLexicon(catalogue, agencies);
  }

  /** The statements that the text attributes, in the order of their cues' statements. */
  public List<Attribution> attributions(String text, Language language) {
    return attributions(new Words(text, language), language);
  }

  /**
   * All of a text at once: its statements, figures and dated events, read in one pass over its
   * words, as {@link #attributions}, {@link #figures} and {@link #events} read them.
   *
   * @param reportDate the day it was published
   */
  public ReadText read(String text, Language language, LocalDate reportDate) {
    Words words = new Words(text, language);
    List<Attribution> attributions = attributions(words, language);
    NumberWords lexicon = NumberWords.of(language);
    DayWords days = DayWords.of(language);
    if (lexicon == null || days == null) {
      return new ReadText(attributions, List.of(), List.of());
    }
    EventReader events = new EventReader(words, reportDate, days, lexicon);
    List<DatedEvent> dated = events.read();
    return new ReadText(
        attributions, new FigureReader(words, lexicon, events.times(), attributions).read(), dated);
  }

  private List<Attribution> attributions(Words words, Language language) {
    List<Statement> statements = SetLines.with(statements(words, language), words);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      attributions.add(attribution(words, statements, i));
    }
    return List.copyOf(attributions);
  }

  private List<Statement> statements(Words words, Language language) {
    return switch (language.tag()) {
      case "ar" -> new ArabicReader(arabic, words).read();
      case "en" ->
          new EnglishReader(
                  new LatinText(englishVerbs, englishPhrases, agencies, words),
                  englishWords,
                  englishSpeech)
              .read();
      case "fr" ->
          new FrenchReader(new FrenchText(frenchVerbs, frenchPhrases, agencies, words)).read();
      default -> List.of();
    };
  }

  private static Attribution attribution(Words words, List<Statement> statements, int index) {
    Statement statement = statements.get(index);
    List<Mention> via = new ArrayList<>(statement.via);
    Statement inner = statement;
    while (via.size() < LONGEST_CHAIN) {
      Statement outer = carrierOf(statements, inner, index);
      if (outer == null) {
        break;
      }
      if (outer.speaker != null && !sameAs(outer.speaker, statement.speaker)) {
        via.add(outer.speaker);
      }
      via.addAll(outer.via);
      inner = outer;
    }
    List<Passage> content = new ArrayList<>();
    boolean quoted = false;
    boolean told = false;
    for (Words.Range range : statement.content) {
      Span span = words.span(range.from(), range.to());
      content.add(Passage.of(words.text, span));
      for (int k = range.from(); k < range.to(); k++) {
        Word word = words.at(k);
        quoted |= word.quote() >= 0;
        told |= word.quote() < 0 && word.letters();
      }
    }
    AttributionKind kind =
        quoted && told
            ? AttributionKind.MIXED
            : quoted ? AttributionKind.DIRECT : AttributionKind.INDIRECT;
    Passage cue = Passage.of(words.text, words.span(statement.cue.from(), statement.cue.to()));
    return new Attribution(kind, statement.speaker, cue, content, via, statement.to);
  }

  /** The innermost statement around this one, among its neighbours in the sentence. */
  private static @Nullable Statement carrierOf(
      List<Statement> statements, Statement inner, int index) {
    if (inner.carrier != null) {
      return inner.carrier;
    }
    for (int i = index - 1; i >= 0 && i > index - 64; i--) {
      if (statements.get(i).holds(inner)) {
        return statements.get(i);
      }
    }
    return null;
  }

  private static boolean sameAs(Mention a, @Nullable Mention b) {
    return b != null && a.name().equals(b.name());
  }

  /** The quantities that the text states. Empty for a language without number words. */
  public List<Figure> figures(String text, Language language) {
    return figures(text, language, attributions(text, language));
  }

  /**
   * The quantities that the text states.
   *
   * @param attributions of the same text; a figure within one has its speaker as its source
   */
  public List<Figure> figures(String text, Language language, List<Attribution> attributions) {
    NumberWords lexicon = NumberWords.of(language);
    DayWords days = DayWords.of(language);
    if (lexicon == null || days == null) {
      return List.of();
    }
    Words words = new Words(text, language);
    // which day it is does not matter for where the text speaks of time
    EventReader events = new EventReader(words, LocalDate.EPOCH, days, lexicon);
    events.read();
    return List.copyOf(new FigureReader(words, lexicon, events.times(), attributions).read());
  }

  /** The dated events of the text, resolved against the day it was published. */
  public List<DatedEvent> events(String text, Language language, LocalDate reportDate) {
    DayWords days = DayWords.of(language);
    NumberWords numbers = NumberWords.of(language);
    return days == null || numbers == null
        ? List.of()
        : List.copyOf(new EventReader(new Words(text, language), reportDate, days, numbers).read());
  }

  /** What kind of source a speaker is, by the words that name him in a text of that language. */
  public SpeakerKind kindOf(Mention speaker, Language language) {
    return kinds.of(speaker, language);
  }

  /** Likewise, where the text itself may tell that a bare name is a place's. */
  public SpeakerKind kindOf(Mention speaker, Language language, String text) {
    return kinds.of(speaker, language, text);
  }

  /** Ids of the agencies credited with the article's copy, first the dateline's. */
  public List<String> agencies(Article article) {
    return credits.read(article);
  }
}
