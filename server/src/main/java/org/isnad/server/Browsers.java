package org.isnad.server;

import java.util.List;
import org.isnad.model.DataFile;

/** What people call the browser and the system that a User-Agent header names. */
final class Browsers {
  private static final int LONGEST = 60;

  private static final List<Row> ROWS =
      DataFile.lines(Browsers.class, "browsers.txt").stream().map(Row::of).toList();

  private Browsers() {}

  private record Row(String kind, String mark, String name) {
    static Row of(String line) {
      String[] parts = line.split("\\|", -1);
      return new Row(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
  }

  /** Such as "Firefox, Android"; what the header says itself where neither is known. */
  static String name(String agent) {
    String browser = find("browser", agent);
    String system = find("system", agent);
    if (browser.isEmpty() && system.isEmpty()) {
      return Excerpt.cut(agent, LONGEST);
    }
    return browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system;
  }

  private static String find(String kind, String agent) {
    return ROWS.stream()
        .filter(row -> row.kind().equals(kind) && agent.contains(row.mark()))
        .findFirst()
        .map(Row::name)
        .orElse("");
  }
}
