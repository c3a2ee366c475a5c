package org.isnad.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.pipeline.Comparison.Naming;
import org.isnad.pipeline.Comparison.Used;
import org.isnad.text.Token;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the different words by which reports call one thing (namings.txt). */
final class Namings {
  private static final Map<Language, Map<String, Place>> WORDS = read();

  private Namings() {}

  /** Where a word stands: the number of its group and of the word within it, 0 for the plainest. */
  record Place(int group, int word) {}

  /** The place of a word; null for one that takes no side. */
  static @Nullable Place place(Token token, Language language) {
    Map<String, Place> words = WORDS.getOrDefault(language, Map.of());
    Place whole = words.get(token.folded());
    return whole != null ? whole : words.get(token.stem());
  }

  /** The groups of which reports use different words. */
  static List<Naming> of(List<Statement> statements) {
    Map<Integer, Map<Integer, List<Statement>>> uses = new LinkedHashMap<>();
    Map<Place, String> written = new HashMap<>();
    for (Statement statement : statements) {
      for (Token token : statement.tokens()) {
        Place place = place(token, statement.language());
        if (place != null) {
          written.putIfAbsent(place, token.span().of(statement.text()));
          uses.computeIfAbsent(place.group(), key -> new LinkedHashMap<>())
              .computeIfAbsent(place.word(), key -> new ArrayList<>())
              .add(statement);
        }
      }
    }
    List<Naming> namings = new ArrayList<>();
    uses.forEach((group, words) -> {
      List<Used> used = new ArrayList<>();
      words.forEach((word, said) ->
          used.add(new Used(written.getOrDefault(new Place(group, word), ""), bySource(said))));
      if (words.size() > 1 && differ(words)) {
        namings.add(new Naming(used));
      }
    });
    return namings;
  }

  /** Whether some source does not use them all alike. */
  private static boolean differ(Map<Integer, List<Statement>> words) {
    return words.values().stream()
            .map(said ->
                said.stream().map(s -> s.report().report().sourceId()).sorted().distinct().toList())
            .distinct()
            .count()
        > 1;
  }

  private static List<CitedSentence> bySource(List<Statement> said) {
    Map<String, Statement> first = new LinkedHashMap<>();
    said.forEach(statement -> first.putIfAbsent(statement.report().report().sourceId(), statement));
    return first.values().stream().map(Statement::cited).toList();
  }

  private static Map<Language, Map<String, Place>> read() {
    Map<Language, Map<String, Place>> words = new HashMap<>();
    int group = 0;
    for (String line : DataFile.lines(Namings.class, "namings.txt")) {
      int space = line.indexOf(' ');
      Language language = Language.of(line.substring(0, space));
      Map<String, Place> ofLanguage = words.computeIfAbsent(language, key -> new HashMap<>());
      String[] sides = line.substring(space + 1).split("\\|", -1);
      for (int word = 0; word < sides.length; word++) {
        for (Token token : Tokens.of(sides[word], language)) {
          ofLanguage.putIfAbsent(token.folded(), new Place(group, word));
          ofLanguage.putIfAbsent(token.stem(), new Place(group, word));
        }
      }
      group++;
    }
    return words;
  }
}
