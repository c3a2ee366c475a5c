package org.isnad.chain;

import java.util.HashMap;
import java.util.Map;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source of the catalogue that a text names: an agency by its credits, any other by its
 * whole name. Immutable.
 */
final class SourceNames {
  private final AgencyNames agencies;
  private final Map<String, Source> byName = new HashMap<>();

  SourceNames(Catalogue catalogue, AgencyNames agencies) {
    this.agencies = agencies;
    for (Source source : catalogue.sources()) {
      source
          .names()
          .values()
          .forEach(name -> byName.putIfAbsent(SpeakerIdentities.folded(name), source));
    }
  }

  /** The source; null when the mention is of none, or of someone at one. */
  @Nullable Source find(Mention mention, Language language) {
    Source named = byName.get(SpeakerIdentities.folded(mention.name()));
    if (named != null) {
      return named;
    }
    Words words = new Words(mention.name(), language);
    // "وكالة تاس" as well as "تاس", but not "مدير تاس في القاهرة"
    for (int k = 0; k < Math.min(2, words.size()); k++) {
      AgencyNames.Match match = words.at(k).letters() ? agencies.find(words, k) : null;
      if (match != null && k + match.length() == words.size()) {
        return match.agency();
      }
    }
    return null;
  }
}
