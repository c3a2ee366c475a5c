package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;

/** Tells whose the names of one report are: full ones first, then what they help to tell. */
final class Naming {

  private final Report report;
  private final long storyId;
  private final KnownNames known;
  private final NamePool pool;
  private final NameJoining joining;
  private final PartNaming parts;

  Naming(
      Report report,
      long storyId,
      KnownNames known,
      Map<String, List<KnownName>> byKey,
      Map<Long, KnownName> byId,
      List<KnownName> story) {
    this.report = report;
    this.storyId = storyId;
    this.known = known;
    this.pool = new NamePool(byKey, byId, story);
    this.joining = new NameJoining(report, known, pool);
    this.parts = new PartNaming(report, storyId, known, pool, joining);
  }

  /** The same words with the same office are the same name throughout a report. */
  private record Words(NameKind kind, String key, String office, @Nullable String anchor) {
    static Words of(NameMention mention) {
      return new Words(mention.kind(), mention.form().key(), mention.office(), mention.anchor());
    }
  }

  NamesRead read(List<NameMention> mentions) {
    Map<Words, Optional<KnownName>> told = new HashMap<>();
    for (NameMention mention : mentions) {
      if (mention.anchor() == null && !mention.part() && !told.containsKey(Words.of(mention))) {
        told.put(Words.of(mention), Optional.of(full(mention)));
      }
    }
    List<NameUse> uses = new ArrayList<>();
    for (NameMention mention : mentions) {
      Words words = Words.of(mention);
      if (!told.containsKey(words)) {
        told.put(words, Optional.ofNullable(anchoredOrPart(mention)));
      }
      told.getOrDefault(words, Optional.empty()).ifPresent(name -> uses.add(use(mention, name)));
    }
    return pool.read(uses);
  }

  private @Nullable KnownName anchoredOrPart(NameMention mention) {
    String anchor = mention.anchor();
    if (anchor == null) {
      return parts.part(mention);
    }
    KnownName person = mention.kind() == NameKind.PLACE ? person(mention) : null;
    return person != null ? person : anchored(mention, anchor);
  }

  private NameUse use(NameMention mention, KnownName name) {
    return new NameUse(
        name.id(),
        mention.role(),
        mention.statement(),
        mention.spelled(),
        mention.office(),
        mention.country(),
        report.article().language());
  }

  /** A place is a person's name where the report has the full name («باريس» of باريس هيلتون). */
  private @Nullable KnownName person(NameMention mention) {
    String key = mention.form().key();
    List<KnownName> bearers =
        pool.here(name -> name.kind() == NameKind.PERSON && NameFit.has(name, key, false, true));
    KnownName bearer = pool.only(bearers);
    return bearer == null || !mention.form().single()
        ? null
        : parts.bound(mention, NameKind.PERSON, bearer, NameRule.SURNAME);
  }

  private KnownName anchored(NameMention mention, String anchor) {
    NameKind kind = mention.kind();
    String like = mention.like();
    long id = NameIds.anchored(kind, anchor);
    KnownName named = pool.byId(id);
    if (named == null) {
      NameForm own = like == null ? mention.form() : NameForm.of(like);
      String spelled = like == null ? mention.spelled() : like;
      named =
          new KnownName(
              id,
              id,
              kind,
              own.key(),
              spelled,
              anchor,
              "",
              null,
              List.of(),
              0,
              report.reportedAt());
      pool.open(named, List.of(own.exactKey()));
    }
    if (like == null) {
      return named;
    }
    long other = NameIds.of(kind, mention.form().key(), "");
    KnownName spelled = pool.byId(other);
    if (spelled == null) {
      pool.know(known.byIds(Set.of(other)).values());
      spelled = pool.byId(other);
    }
    if (spelled == null) {
      spelled = NameFit.opened(other, mention, kind, "", report);
      pool.open(spelled, List.of(mention.form().exactKey()));
      joining.join(spelled, named, NameRule.SPELLING);
    }
    return spelled;
  }

  private KnownName full(NameMention mention) {
    NameForm form = mention.form();
    List<KnownName> same =
        pool.bearing(form.exactKey(), name -> NameFit.plain(name, mention.kind()) && !name.part());
    KnownName name = which(same, mention);
    if (name == null) {
      List<KnownName> fitting = fitting(same, mention);
      String bearer = fitting.isEmpty() ? "" : NameFit.OF_STORY + storyId;
      String apart = !fitting.isEmpty() || same.isEmpty() ? bearer : "of " + mention.country();
      long id = NameIds.of(mention.kind(), form.key(), apart);
      name = pool.byId(id);
      if (name == null) {
        name = NameFit.opened(id, mention, mention.kind(), bearer, report);
        pool.open(name, form.keys());
      }
    }
    pool.stands(name);
    if (pool.isOpened(name)) {
      joining.joinAnywhere(name, mention);
    }
    if (mention.kind() == NameKind.PERSON || mention.kind() == NameKind.PLACE) {
      joining.joinInStory(name, mention);
    }
    joining.claim(name, mention);
    return name;
  }

  /** Which of the names of one spelling is meant; null when none is, or it cannot be told. */
  private @Nullable KnownName which(List<KnownName> same, NameMention mention) {
    List<KnownName> fitting = fitting(same, mention);
    List<KnownName> near = fitting.stream().filter(pool::inStory).toList();
    List<KnownName> told =
        fitting.stream()
            .filter(name -> name.country() != null && name.country().equals(mention.country()))
            .toList();
    for (List<KnownName> choice : List.of(near, told, fitting)) {
      KnownName only = pool.only(choice);
      if (only != null) {
        return only;
      }
    }
    return null;
  }

  private static List<KnownName> fitting(List<KnownName> names, NameMention mention) {
    return names.stream().filter(name -> !NameFit.foreign(name, mention)).toList();
  }
}
