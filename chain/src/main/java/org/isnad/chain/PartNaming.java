package org.isnad.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.isnad.model.Report;
import org.isnad.text.NameKey;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a surname is, and which ministry "the health ministry": by its report, its story, its
 * office, or because one alone is known by it. What cannot be told stays a name of its story.
 */
final class PartNaming {
  /** Met so often, the only bearer of a surname is the one that a surname alone means. */
  private static final int OFTEN = 3;

  /** So many times as often as all others of the surname, one is meant by it alone. */
  private static final int OUTWEIGHS = 20;

  /** An office of fewer words ("الوزير") is many people's. */
  private static final int OFFICE_WORDS = 2;

  /** In so many other stories a name that always stands alone is one name. */
  private static final int ALONE_IN = 4;

  private static final int TELLING = 3;

  private final Report report;
  private final long storyId;
  private final KnownNames known;
  private final NamePool pool;
  private final NameJoining joining;

  PartNaming(Report report, long storyId, KnownNames known, NamePool pool, NameJoining joining) {
    this.report = report;
    this.storyId = storyId;
    this.known = known;
    this.pool = pool;
    this.joining = joining;
  }

  /** The name that the part is; null when it is as likely a word. */
  @Nullable KnownName part(NameMention mention) {
    NameKind kind = mention.kind();
    String key = mention.form().key();
    boolean definite = mention.form().definite();
    List<KnownName> here =
        bearers(pool.here(name -> NameFit.has(name, key, definite, false)), mention);
    List<KnownName> first =
        bearers(pool.here(name -> NameFit.has(name, key, definite, true)), mention);
    List<KnownName> story =
        bearers(
            pool.story(name -> !name.part() && NameFit.has(name, key, definite, false)), mention);
    for (List<KnownName> bearers : List.of(here, first, story)) {
      KnownName bearer = pool.only(bearers);
      if (bearer != null) {
        return bound(mention, kind, bearer, NameFit.ruleOf(kind));
      }
      if (!bearers.isEmpty()) {
        return alone(mention, false); // two bear it: who is meant is not told
      }
    }
    if (kind == NameKind.PERSON) {
      List<KnownName> all =
          bearers(
              pool.bearing(
                  NameForm.surnameKey(key),
                  name -> !name.part() && NameFit.has(name, key, definite, false)),
              mention);
      KnownName officer =
          pool.only(all.stream().filter(name -> sameOffice(name, mention)).toList());
      if (officer != null) {
        return bound(mention, kind, officer, NameRule.OFFICE);
      }
      KnownName sole = sole(mention, all);
      if (sole != null) {
        return bound(mention, kind, sole, NameRule.SOLE_BEARER);
      }
      return alone(mention, all.isEmpty());
    }
    return alone(mention, false);
  }

  private static List<KnownName> bearers(List<KnownName> names, NameMention mention) {
    return names.stream()
        .filter(name -> NameFit.plain(name, mention.kind()) && !NameFit.foreign(name, mention))
        .toList();
  }

  private static boolean sameOffice(KnownName name, NameMention mention) {
    String office = Spelling.fold(mention.office());
    return office.split(" ", -1).length >= OFFICE_WORDS && name.offices().contains(office);
  }

  /**
   * The one whom a surname alone means anywhere: its only bearer, when he is named often; or one
   * beside whom the others are hardly named at all. Null when there is none.
   */
  private @Nullable KnownName sole(NameMention mention, List<KnownName> bearers) {
    Map<Long, Integer> uses = new HashMap<>();
    bearers.forEach(name -> uses.merge(pool.root(name), name.uses(), Integer::sum));
    long all = uses.values().stream().mapToInt(Integer::intValue).sum();
    boolean telling =
        bearers.size() < KnownNames.MOST_PER_KEY
            && !GivenNames.READ.has(mention.form().key())
            && (!mention.form().definite() || !mention.office().isEmpty());
    for (KnownName name : bearers) {
      int own = uses.getOrDefault(pool.root(name), 0);
      boolean only = uses.size() == 1 && own >= OFTEN;
      if (telling && (only || own >= OUTWEIGHS * Math.max(1, all - own))) {
        return name;
      }
    }
    return null;
  }

  /** The part as the name of one bearer. */
  KnownName bound(NameMention mention, NameKind kind, KnownName bearer, NameRule rule) {
    String bound = NameFit.OF_NAME + pool.root(bearer);
    long id = NameIds.of(kind, mention.form().key(), bound);
    KnownName name = pool.byId(id);
    if (name == null && !pool.isOpened(bearer)) {
      pool.know(known.byIds(Set.of(id)).values());
      name = pool.byId(id);
    }
    if (name == null) {
      name = NameFit.opened(id, mention, kind, bound, report);
      pool.open(name, List.of(NameForm.aloneKey(name.key())));
    }
    joining.join(name, bearer, rule);
    return name;
  }

  /** The part as a name whose bearer is not known; it goes no further than its story. */
  private @Nullable KnownName alone(NameMention mention, boolean bearerless) {
    NameForm form = mention.form();
    if (mention.kind() == NameKind.PERSON && form.definite() && mention.office().isEmpty()) {
      return null; // a word as likely as a name
    }
    String bound = NameFit.OF_STORY + storyId;
    long id = NameIds.of(mention.kind(), form.key(), bound);
    KnownName name = pool.byId(id);
    if (name == null) {
      name = NameFit.opened(id, mention, mention.kind(), bound, report);
      pool.open(name, List.of(NameForm.aloneKey(form.key())));
    }
    if (mention.kind() == NameKind.PERSON && pool.root(name) == name.id()) {
      joinAlone(name, mention, bearerless);
    }
    return name;
  }

  private void joinAlone(KnownName name, NameMention mention, boolean bearerless) {
    List<KnownName> near =
        pool.story(part ->
            part.kind() == name.kind()
                && part.bearer().equals(name.bearer())
                && part.id() != name.id()
                && NameTwins.surname(
                    name.key(), part.key(), NameFit.isDefinite(name) || NameFit.isDefinite(part)));
    KnownName twin = pool.only(near);
    if (twin != null) {
      joining.join(name, twin, NameJoining.ruleOf(name, twin));
      return;
    }
    String key = name.key();
    boolean telling =
        NameKey.soundOf(key).length() >= TELLING
            && !GivenNames.READ.has(key)
            && !mention.form().definite();
    List<KnownName> elsewhere =
        bearerless && telling
            ? pool.bearing(
                NameForm.aloneKey(key),
                part ->
                    part.bearer().startsWith(NameFit.OF_STORY)
                        && part.id() != name.id()
                        && !NameFit.foreign(part, mention))
            : List.of();
    if (elsewhere.size() >= ALONE_IN) {
      for (KnownName part : elsewhere) {
        joining.join(part, name, NameRule.ALONE);
      }
    }
  }
}
