package org.isnad.server;

import java.util.List;

/** What programs can ask, for the page that lists it. */
public interface ApiListing {
  List<Line> lines();

  /**
   * One thing they can ask.
   *
   * @param id by which the pages know its words ("api.op.ID")
   * @param path from the root, with "{id}" for a part of it
   * @param parameters names of what can stand behind the "?"
   */
  record Line(String id, String path, List<String> parameters) {
    public Line {
      parameters = List.copyOf(parameters);
    }
  }
}
