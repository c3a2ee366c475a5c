package org.isnad.chain;

import java.util.List;
import org.isnad.model.PlacedReport;
import org.isnad.model.WireCopy;

/** Names the independent origin of a report, as stories count them. */
final class Origins {
  private Origins() {}

  /** The agency whose copy it carries or that it credits, its wire family, or its own source. */
  static String of(PlacedReport placed) {
    WireCopy copy = placed.copy();
    if (copy != null && copy.agency() != null) {
      return copy.agency();
    }
    List<String> credited = placed.report().reading().agencies();
    if (!credited.isEmpty()) {
      return credited.getFirst();
    }
    return copy == null ? placed.report().sourceId() : "family " + copy.familyId();
  }
}
