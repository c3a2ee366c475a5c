package org.isnad.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Catalogue;
import org.isnad.model.PlacedReport;

/**
 * Tells whose every name of a report is (هوية الاسم): one identity over spellings and scripts.
 * Reports are read one after the other; what was learned is asked of {@link KnownNames}, and what
 * one report adds is answered as a value. The same reports in the same order give the same names.
 *
 * <p>A name is one spelling of one bearer; names that are one are joined, each join with its rule
 * and the report that shows it ({@link NameJoin}), so that any can be undone. Precision comes
 * before recall:
 *
 * <ul>
 *   <li>Places, bodies and sources are told by the gazetteer and the catalogue.
 *   <li>A full name is the one of the same spelling, unless their offices are of two countries.
 *   <li>Another spelling or script of a full name is joined where all words agree ({@link
 *       NameTwins}) and one name alone fits; within a story less is asked.
 *   <li>A surname joins the one full name of it in its report, else in its story, else the one
 *       known by that very office, else the only bearer when he is named often. Where two bear it,
 *       it stays alone, and in another story it is another name.
 *   <li>What an admin keeps apart is never joined.
 * </ul>
 *
 * Time is bounded by the report's names times the names of its story. Immutable, thread-safe.
 */
public final class NameIdentities {
  private final NameReader reader;

  /**
   * @param catalogue names the agencies and outlets
   */
  public NameIdentities(Catalogue catalogue) {
    this.reader = new NameReader(catalogue);
  }

  /** What the report teaches. */
  public NamesRead read(PlacedReport placed, KnownNames known) {
    List<NameMention> mentions = reader.read(placed.report());
    if (mentions.isEmpty()) {
      return new NamesRead(List.of(), List.of(), Map.of(), List.of());
    }
    Set<String> keys = new HashSet<>();
    Set<Long> ids = new HashSet<>();
    boolean texts = false;
    for (NameMention mention : mentions) {
      String anchor = mention.anchor();
      if (anchor != null) {
        ids.add(NameIds.anchored(mention.kind(), anchor));
      }
      keys.addAll(mention.form().keys());
      keys.remove(NameForm.surnameSoundKey(mention.form().last())); // for who searches
      keys.add(NameForm.aloneKey(mention.form().key()));
      texts |= anchor == null;
    }
    List<KnownName> story = texts ? known.inStory(placed.storyId()) : List.of();
    Naming naming =
        new Naming(
            placed.report(), placed.storyId(), known, known.byKeys(keys), known.byIds(ids), story);
    return naming.read(mentions);
  }
}
