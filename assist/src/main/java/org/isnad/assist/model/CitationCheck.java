package org.isnad.assist.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.model.Language;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a model wrote against what it cites, and drops what the cited sentences do not carry:
 * sentences that cite nothing or what is not there, whose numbers, names or quotations the cited
 * ones do not have, with markup or addresses, with too few words of what they cite, or that deny
 * it. It is strict on purpose: a true sentence lost costs less than a false one shown. It cannot
 * see who did what to whom: a sentence that turns the cited words round passes.
 */
final class CitationCheck {
  private static final Pattern MARKUP =
      Pattern.compile(
          "https?:|www\\.|[\\w.]+@\\w|<[a-z/!]|[<>{}\\[\\]`|\\\\]|&#?\\w+;|\\b[\\w-]+\\.(com|net|org|info|io|ru|xyz|example)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<CitedSentence> sentences;
  private final Map<Long, Language> languages;
  private final Language language;
  private final boolean plain;
  private final Map<Integer, Carried> read = new HashMap<>();
  private final Map<Faulted, Integer> faults = new EnumMap<>(Faulted.class);

  /**
   * @param sentences by number: s1 is the first
   * @param languages of the reports
   * @param language that was asked for
   * @param plain whether words that take sides were to be left out
   */
  CitationCheck(
      List<CitedSentence> sentences,
      Map<Long, Language> languages,
      Language language,
      boolean plain) {
    this.sentences = sentences;
    this.languages = languages;
    this.language = language;
    this.plain = plain;
  }

  /** What of it stands; the rest is counted in {@link #faults}. */
  List<Claim> check(List<Written> written) {
    List<Claim> claims = new ArrayList<>();
    for (Written sentence : written) {
      List<Integer> cited = cited(sentence.cites());
      Faulted fault = cited.isEmpty() ? Faulted.UNCITED : fault(sentence.text(), cited);
      if (fault == null) {
        claims.add(new Claim(sentence.text().strip(), cited.stream().map(sentences::get).toList()));
      } else {
        faults.merge(fault, 1, Integer::sum);
      }
    }
    return claims;
  }

  /** How many sentences were dropped, by why. */
  Map<Faulted, Integer> faults() {
    return Map.copyOf(faults);
  }

  /** The numbers of the sentences cited; empty when one of the ids is none. */
  private List<Integer> cited(List<String> ids) {
    List<Integer> cited = new ArrayList<>();
    for (String id : ids) {
      if (!id.matches("s[1-9][0-9]{0,3}")) {
        return List.of();
      }
      int number = Integer.parseInt(id.substring(1)) - 1;
      if (number >= sentences.size()) {
        return List.of();
      }
      if (!cited.contains(number)) {
        cited.add(number);
      }
    }
    return cited;
  }

  private @Nullable Faulted fault(String text, List<Integer> cited) {
    if (text.isBlank()
        || MARKUP.matcher(text).find()
        || !ReportText.clean(text).equals(text.strip())) {
      return Faulted.MARKUP;
    }
    Carried claim = Carried.of(text, language);
    List<Carried> carriers = cited.stream().map(this::carried).toList();
    if (!claim.inLanguage()) {
      return Faulted.LANGUAGE;
    }
    if (!claim.quotationsIn(carriers)) {
      return Faulted.QUOTATION;
    }
    if (!claim.numbersIn(carriers)) {
      return Faulted.NUMBER;
    }
    if (!claim.namesIn(carriers)) {
      return Faulted.NAME;
    }
    if (!claim.wordsIn(carriers)) {
      return Faulted.UNSUPPORTED;
    }
    if (plain && claim.loaded()) {
      return Faulted.LOADED;
    }
    return claim.deniesOtherThan(carriers) ? Faulted.DENIAL : null;
  }

  private Carried carried(int number) {
    return read.computeIfAbsent(
        number,
        key -> {
          CitedSentence sentence = sentences.get(key);
          return Carried.of(
              ReportText.clean(sentence.text()),
              languages.getOrDefault(sentence.reportId(), Language.UNKNOWN));
        });
  }
}
