package org.isnad.extract;

import java.util.List;
import org.isnad.model.Problem;

/**
 * What the page says about itself for machines.
 *
 * @param jsonLd the schema.org objects in its scripts
 * @param meta its meta tags
 */
record StructuredData(JsonLd jsonLd, MetaTags meta) {
  static StructuredData read(Page page, List<Problem> problems) {
    return new StructuredData(JsonLd.of(page, problems), MetaTags.of(page));
  }
}
