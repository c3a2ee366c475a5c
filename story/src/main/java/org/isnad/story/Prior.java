package org.isnad.story;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * How often general words stand in news of a language. The file's first line is the number of
 * reports counted, each other line a stem and the number of those that use it. Read once.
 */
final class Prior {
  private static final Map<Language, Prior> READ = new ConcurrentHashMap<>();

  private final int reports;
  private final int[] terms;
  private final int[] counts;

  private Prior(int reports, int[] terms, int[] counts) {
    this.reports = reports;
    this.terms = terms;
    this.counts = counts;
  }

  /**
   * Adds a language's prior to the counts.
   *
   * @return how many reports it was counted from; 0 when the language has none
   */
  static int load(Language language, IntFloatMap counts) {
    Prior prior = READ.computeIfAbsent(language, Prior::read);
    for (int i = 0; i < prior.terms.length; i++) {
      counts.add(prior.terms[i], prior.counts[i]);
    }
    return prior.reports;
  }

  private static Prior read(Language language) {
    String name = "prior/" + language.tag() + ".txt";
    if (Prior.class.getResource(name) == null) {
      return new Prior(0, new int[0], new int[0]);
    }
    List<String> lines = DataFile.lines(Prior.class, name);
    int[] terms = new int[lines.size() - 1];
    int[] counts = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      String line = lines.get(i + 1);
      int gap = line.indexOf(' ');
      terms[i] = TermHash.of(language, line.substring(0, gap));
      counts[i] = Integer.parseInt(line.substring(gap + 1));
    }
    return new Prior(Integer.parseInt(lines.getFirst()), terms, counts);
  }
}
