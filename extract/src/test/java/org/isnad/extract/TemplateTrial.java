package org.isnad.extract;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.extract.DevPages.DevPage;
import org.isnad.model.Outcome;

/**
 * Prints what site templates add: over publishers with several dev pages, each page read without
 * and with a template of the others, by a model that has not seen the publisher.
 */
final class TemplateTrial {
  @SuppressWarnings("ArrayRecordComponent") // compared by identity only
  private record Trial(
      DevPage page,
      PageText text,
      String title,
      SiteName site,
      double[] verdicts,
      BitSet taken,
      PageProfile profile) {}

  private TemplateTrial() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, List<Trial>> publishers = new TreeMap<>();
    CrossValidation.verdicts(BlockTraining.pages())
        .forEach((page, verdicts) ->
            publishers
                .computeIfAbsent(page.isNews() + page.page().publisher(), key -> new ArrayList<>())
                .add(trial(page, verdicts)));
    print("dev", publishers, "true");
    print("dev-wcxb", publishers, "false");
  }

  private static Trial trial(TrainingPage sample, double[] verdicts) {
    var opened =
        (Outcome.Done<Page>)
            PageGate.open(sample.page().html(), address(sample.page()), "", new ArrayList<>());
    Page page = opened.value();
    BitSet taken = LearnedBlocks.likely(verdicts);
    Repair.apply(page.text(), taken, verdicts, sample.title(), sample.site());
    return new Trial(
        sample.page(),
        page.text(),
        sample.title(),
        sample.site(),
        verdicts,
        taken,
        PageProfile.of(page, sample.title(), taken));
  }

  private static URI address(DevPage page) {
    return URI.create(Percent.encode(page.gold().path("url").asString("")));
  }

  private static void print(String set, Map<String, List<Trial>> publishers, String dev) {
    Map<String, ShingleScore> scores = new TreeMap<>();
    publishers.forEach((publisher, trials) -> {
      if (publisher.startsWith(dev) && trials.size() > 1) {
        String many = trials.size() == 2 ? "two" : "three or more";
        for (Trial trial : trials) {
          String without = words(trial.text(), trial.taken());
          String with = words(trial.text(), taken(trial, trials));
          for (String group : List.of("all", many)) {
            score(scores, group + " without", trial, without);
            score(scores, group + " with", trial, with);
          }
        }
      }
    });
    scores.forEach((group, score) ->
        System.out.printf(
            Locale.ROOT,
            "%s %s %.4f (%.4f %.4f)%n",
            set,
            group,
            score.f1(),
            score.precision(),
            score.recall()));
  }

  private static void score(
      Map<String, ShingleScore> scores, String group, Trial trial, String found) {
    scores.computeIfAbsent(group, key -> new ShingleScore()).add(trial.page().body(), found);
  }

  private static BitSet taken(Trial trial, List<Trial> trials) {
    SiteTemplate template = SiteTemplate.empty();
    for (Trial other : trials) {
      template = template.with(other.profile());
    }
    template = template.without(trial.profile());
    double[] verdicts = trial.verdicts().clone();
    template.weigh(trial.text().chunks(), verdicts);
    BitSet taken = LearnedBlocks.likely(verdicts);
    taken.andNot(template.furniture(trial.text().chunks()));
    Repair.apply(trial.text(), taken, verdicts, trial.title(), trial.site());
    return taken;
  }

  private static String words(PageText text, BitSet taken) {
    StringBuilder words = new StringBuilder();
    taken.stream().forEach(i -> words.append(text.chunks().get(i).text()).append('\n'));
    return words.toString();
  }
}
