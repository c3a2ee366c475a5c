package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * Reads the tables {@code concepts/}: a header of column names, then a row a concept, cells parted
 * by tabs, names within a cell by "|". The first column is the key.
 */
final class ConceptNames {
  static final List<String> FILES =
      List.of("politics-conflict.tsv", "economy-society-sport.tsv", "places.tsv");

  private ConceptNames() {}

  /**
   * One name of a concept.
   *
   * @param words as a dictionary writes it; one word or a phrase
   */
  record Name(String key, String words) {}

  /** All names in a language, from the tables and from CLDR. */
  static List<Name> of(Language language) {
    List<Name> names = new ArrayList<>();
    for (String file : FILES) {
      String name = "concepts/" + file;
      if (ConceptNames.class.getResource(name) != null) {
        read(DataFile.lines(ConceptNames.class, name), language, names);
      }
    }
    PlaceNames.add(language, names);
    return names;
  }

  /** The names of one language in the rows of a table. */
  static void read(List<String> rows, Language language, List<Name> names) {
    List<String> header = List.of(rows.getFirst().split("\t", -1));
    int column = header.indexOf(language.tag());
    if (column < 0) {
      return;
    }
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1); // empty cells at the end are stripped
      if (column < cells.length) {
        for (String words : cells[column].split("\\|", -1)) {
          if (!words.isBlank()) {
            names.add(new Name(key(cells[0]), words.strip()));
          }
        }
      }
    }
  }

  /** Cities are keyed by their folded name, however the table writes it. */
  static String key(String cell) {
    return cell.startsWith("city:")
        ? "city:" + Spelling.fold(cell.substring(5)).replace(' ', '-')
        : cell;
  }
}
