package org.isnad.server.api;

import java.util.List;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.Said;
import org.jspecify.annotations.Nullable;

/** A name with all its spellings. */
record NameWire(
    String id,
    String kind,
    @Says("what it surely names, such as country:RU") @Nullable String anchor,
    @Says("those used most first") List<SpellingWire> spellings,
    @Says("words of office before it") List<OfficeWire> offices,
    @Says("how many statements it made") long statements,
    @Says("how many reports use it") long reports,
    String firstAt,
    String lastAt,
    @Says("only a part of the name is known, and not who bears it") boolean open) {

  static NameWire of(Name name) {
    return new NameWire(
        Long.toString(name.id()),
        Wire.hyphened(name.kind()),
        name.anchor(),
        name.spellings().stream()
            .map(s -> new SpellingWire(s.spelled(), s.language().tag(), s.part(), s.uses()))
            .toList(),
        name.offices().stream()
            .map(office -> new OfficeWire(office.words(), office.language().tag(), office.uses()))
            .toList(),
        name.statements(),
        name.reports(),
        Wire.time(name.firstAt()),
        Wire.time(name.lastAt()),
        name.open());
  }

  record SpellingWire(
      String spelled,
      String lang,
      @Says("a part of a name, such as a surname alone") boolean part,
      long uses) {}

  record OfficeWire(String words, String lang, long uses) {}

  /** Names, those met most first. */
  record NamesWire(List<NameWire> items) {}

  /** A name with what it said, latest first. */
  record WholeNameWire(NameWire name, List<SaidWire> said, @Nullable String next) {}

  /** A statement of a name. */
  record SaidWire(
      String report,
      @Says("its number among the report's attributions, from 0") int statement,
      String story,
      String source,
      String lang,
      String title,
      String at,
      String kind,
      @Says("how the report names the speaker") String spelled,
      @Says("the statement's words") List<String> passages,
      @Says("the carriers, from the speaker outwards") List<String> via) {
    static SaidWire of(Said said) {
      return new SaidWire(
          Long.toString(said.reportId()),
          said.statement(),
          Long.toString(said.storyId()),
          said.sourceId(),
          said.language().tag(),
          said.title(),
          Wire.time(said.at()),
          Wire.hyphened(said.kind()),
          said.spelled(),
          said.passages(),
          said.via());
    }
  }
}
