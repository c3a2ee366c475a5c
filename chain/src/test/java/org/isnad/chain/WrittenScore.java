package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.text.Spelling;

/**
 * Counts attributions against the marks of {@link WrittenReports}: stricter than the bench's scorer
 * in that a speaker carried on ("وأضاف") must be the right one, and one whom nobody names must stay
 * unnamed.
 */
final class WrittenScore {
  private static final double ENOUGH = 0.5;

  private final ChainReader reader;
  private int wanted;
  private int found;
  private int statements;
  private int speakers;
  private int chains;
  private int kindsWanted;
  private int kinds;
  final List<String> missed = new ArrayList<>();

  WrittenScore(ChainReader reader) {
    this.reader = reader;
  }

  void add(WrittenReports.Written report) {
    List<Attribution> left = new ArrayList<>(reader.attributions(report.text(), report.language()));
    found += left.size();
    for (WrittenReports.Wanted want : report.wanted()) {
      wanted++;
      Attribution match = best(left, want.content());
      if (match == null) {
        missed.add(report.id() + " not found: " + want.line());
        continue;
      }
      left.remove(match);
      statements++;
      if (!speaks(match, want.speaker())) {
        missed.add(report.id() + " speaker " + match.speaker() + ": " + want.line());
        continue;
      }
      speakers++;
      if (want.kind() != null && match.speaker() != null) {
        kindsWanted++;
        boolean right = reader.kindOf(match.speaker(), report.language()) == want.kind();
        kinds += right ? 1 : 0;
        if (!right) {
          missed.add(report.id() + " another kind: " + want.line());
        }
      }
      if (carried(match.via(), want.via())) {
        chains++;
      } else {
        missed.add(report.id() + " via " + match.via() + ": " + want.line());
      }
    }
    left.forEach(extra -> missed.add(report.id() + " too much: " + extra));
  }

  double statement() {
    return StatementCorpusTest.f1(statements, found, wanted);
  }

  double speaker() {
    return StatementCorpusTest.f1(speakers, found, wanted);
  }

  double chain() {
    return StatementCorpusTest.f1(chains, found, wanted);
  }

  /** Of the speakers that are right and whose kind is marked, how many have it. */
  double kind() {
    return kindsWanted == 0 ? 1 : (double) kinds / kindsWanted;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "statement P %.3f R %.3f F1 %.3f  speaker P %.3f R %.3f F1 %.3f  chain F1 %.3f  kind %.3f",
        (double) statements / found,
        (double) statements / wanted,
        statement(),
        (double) speakers / found,
        (double) speakers / wanted,
        speaker(),
        chain(),
        kind());
  }

  private static boolean speaks(Attribution match, String wanted) {
    Mention speaker = match.speaker();
    return wanted.equals("?")
        ? speaker == null
        : speaker != null && names(speaker.name() + " " + speaker.mention(), wanted);
  }

  private static boolean carried(List<Mention> via, List<String> wanted) {
    boolean same = via.size() == wanted.size();
    for (int i = 0; same && i < via.size(); i++) {
      same = names(via.get(i).name() + " " + via.get(i).mention(), wanted.get(i));
    }
    return same;
  }

  private static boolean names(String mention, String wanted) {
    return Spelling.fold(mention).contains(Spelling.fold(wanted));
  }

  private static Attribution best(List<Attribution> attributions, Span content) {
    Attribution best = null;
    double most = ENOUGH;
    for (Attribution attribution : attributions) {
      int common = 0;
      int all = content.length();
      for (var passage : attribution.content()) {
        int end = Math.min(passage.span().end(), content.end());
        int shared = Math.max(0, end - Math.max(passage.span().start(), content.start()));
        common += shared;
        all += passage.span().length() - shared;
      }
      double share = (double) common / all;
      if (share >= most) {
        most = share;
        best = attribution;
      }
    }
    return best;
  }
}
