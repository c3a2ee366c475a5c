package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.NameKind;

/**
 * Finds the names that a person means by what he types (البحث بالاسم): a full name in any spelling
 * and script, a surname, a place, a body. Stateless, thread-safe.
 */
public final class NameQueries {
  private static final int LONGEST = 120;
  private static final List<Language> GAZETTEERS =
      List.of(Language.ARABIC, Language.ENGLISH, Language.of("fr"));

  private NameQueries() {}

  /**
   * The roots of the names; empty when none is known by it.
   *
   * @param typed a name, not of many
   */
  public static Set<Long> roots(String typed, KnownNames known) {
    NameForm form = NameForm.of(typed);
    if (form.words().isEmpty() || typed.length() > LONGEST) {
      return Set.of();
    }
    Set<Long> roots = new LinkedHashSet<>();
    known.byIds(anchors(typed, form)).values().forEach(name -> roots.add(name.root()));
    Set<String> keys = new LinkedHashSet<>(form.keys());
    keys.add(NameForm.aloneKey(form.key()));
    List<KnownName> found = new ArrayList<>();
    Map<String, List<KnownName>> byKeys = known.byKeys(keys);
    keys.forEach(key -> found.addAll(byKeys.getOrDefault(key, List.of())));
    for (KnownName name : found) {
      if (form.single() ? isSurname(form, name) : isName(form, typed, name)) {
        roots.add(name.root());
      }
    }
    return roots;
  }

  private static Set<Long> anchors(String typed, NameForm form) {
    Set<Long> ids = new HashSet<>();
    for (Language language : GAZETTEERS) {
      Gazetteer gazetteer = Gazetteer.of(language);
      String place = gazetteer.place(typed, form);
      String body = gazetteer.body(typed);
      if (place != null) {
        ids.add(NameIds.anchored(NameKind.PLACE, place));
      }
      if (body != null) {
        ids.add(NameIds.anchored(NameKind.ORGANISATION, "body:" + body));
      }
    }
    return ids;
  }

  private static boolean isName(NameForm form, String typed, KnownName name) {
    String key = form.key();
    return key.equals(name.key())
        || NameTwins.spelled(key, typed, name.key(), name.spelled())
        || NameTwins.scripts(key, name.key())
        || NameTwins.inStory(key, typed, name.key(), name.spelled());
  }

  private static boolean isSurname(NameForm form, KnownName name) {
    List<String> words = NameForm.wordsOf(name.key());
    return form.key().equals(name.key())
        || (name.kind() == NameKind.PERSON
            && NameTwins.surname(form.key(), words.getLast(), form.definite()));
  }
}
