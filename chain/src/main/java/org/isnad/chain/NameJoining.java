package org.isnad.chain;

import java.util.List;
import java.util.Objects;
import org.isnad.model.NameJoin;
import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.isnad.model.Report;

/** Joins full names of a report with those known before, and with surnames of their story. */
final class NameJoining {
  private final Report report;
  private final KnownNames known;
  private final NamePool pool;

  NameJoining(Report report, KnownNames known, NamePool pool) {
    this.report = report;
    this.known = known;
    this.pool = pool;
  }

  /** Another spelling or script of a name, wherever it was met. */
  void joinAnywhere(KnownName name, NameMention mention) {
    NameForm form = mention.form();
    boolean person = mention.kind() == NameKind.PERSON;
    List<KnownName> spelled =
        pool.bearing(
            form.spellingKey(),
            other ->
                other(name, other, mention)
                    && NameTwins.spelled(
                        form.key(), mention.spelled(), other.key(), other.spelled()));
    List<KnownName> sounding =
        person
            ? pool.bearing(
                form.soundKey(),
                other -> other(name, other, mention) && NameTwins.scripts(form.key(), other.key()))
            : List.of();
    joinOnly(name, spelled, NameRule.SPELLING);
    joinOnly(name, sounding, NameRule.SCRIPT);
  }

  private boolean other(KnownName name, KnownName other, NameMention mention) {
    return NameFit.plain(other, name.kind())
        && !other.part()
        && pool.root(other) != pool.root(name)
        && !NameFit.foreign(other, mention);
  }

  private void joinOnly(KnownName name, List<KnownName> others, NameRule rule) {
    List<KnownName> near = others.stream().filter(pool::inStory).toList();
    KnownName only = pool.only(near.isEmpty() ? others : near);
    if (only != null) {
      join(name, only, rule);
    }
  }

  void joinInStory(KnownName name, NameMention mention) {
    String key = name.key();
    List<KnownName> twins =
        pool.story(other ->
            other(name, other, mention)
                && NameTwins.inStory(key, name.spelled(), other.key(), other.spelled()));
    KnownName twin = pool.only(twins);
    if (twin != null) {
      join(name, twin, ruleOf(name, twin));
    }
    List<KnownName> longer =
        pool.story(other -> other(name, other, mention) && NameTwins.shorter(key, other.key()));
    KnownName only = pool.only(longer);
    if (only != null && twins.isEmpty()) {
      join(name, only, NameRule.SHORTER);
    }
  }

  /** What the story had of the name alone is the name's, when nobody else there bears it. */
  void claim(KnownName name, NameMention mention) {
    List<KnownName> alone =
        pool.story(part ->
            part.kind() == name.kind()
                && part.bearer().startsWith(NameFit.OF_STORY)
                && pool.root(part) == part.id()
                && !NameFit.foreign(part, mention)
                && NameFit.has(name, part.key(), NameFit.isDefinite(part), false));
    for (KnownName part : alone) {
      List<KnownName> bearers =
          pool.story(other ->
              NameFit.plain(other, name.kind())
                  && !other.part()
                  && NameFit.has(other, part.key(), NameFit.isDefinite(part), false));
      if (pool.only(bearers) != null) {
        join(part, name, NameFit.ruleOf(name.kind()));
      }
    }
  }

  static NameRule ruleOf(KnownName one, KnownName other) {
    return NameFit.oneScript(one, other) ? NameRule.SPELLING : NameRule.SCRIPT;
  }

  /** Joins the names that two spellings are of, the lesser to the greater. */
  void join(KnownName one, KnownName other, NameRule rule) {
    long mine = pool.root(one);
    long theirs = pool.root(other);
    if (mine == theirs || known.apart(mine, theirs)) {
      return;
    }
    boolean keeps = greater(Objects.requireNonNullElse(pool.byId(mine), one), other);
    pool.join(
        new NameJoin(
            keeps ? theirs : mine,
            keeps ? mine : theirs,
            rule,
            keeps ? other.spelled() : one.spelled(),
            keeps ? one.spelled() : other.spelled(),
            report.id(),
            report.reportedAt()));
  }

  private static boolean greater(KnownName one, KnownName other) {
    if (one.part() != other.part()) {
      return other.part();
    }
    return one.anchor() == null && one.uses() > other.uses();
  }
}
