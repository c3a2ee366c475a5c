package org.isnad.chain;

import java.util.List;
import java.util.Map;
import org.isnad.model.NameJoin;

/**
 * What one report teaches of names.
 *
 * @param uses every name it uses, in the order of its statements
 * @param opened names not met before; each stands alone until a join says else
 * @param keys under which an opened name is to be found, by its id
 * @param joins what is now one, with the evidence
 */
public record NamesRead(
    List<NameUse> uses,
    List<KnownName> opened,
    Map<Long, List<String>> keys,
    List<NameJoin> joins) {
  /** Nothing read: for a report in which reading failed. */
  public static final NamesRead NOTHING = new NamesRead(List.of(), List.of(), Map.of(), List.of());

  public NamesRead {
    uses = List.copyOf(uses);
    opened = List.copyOf(opened);
    keys = Map.copyOf(keys);
    joins = List.copyOf(joins);
  }
}
