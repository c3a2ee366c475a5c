package org.isnad.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * Learns what {@link SpeechModel} decides by, from marked reports and from invented sentences in
 * which nobody says anything (plain-en.txt). {@code bench/run speech cv} cross-validates, {@code
 * bench/run speech train} writes chain's speech-en.txt.
 */
final class SpeechTraining {
  private static final int FOLDS = 5;
  private static final int INNER_FOLDS = 3;

  /** How often each invented sentence counts. */
  private static final int PLAIN = 4;

  private final EnglishWords lexicon = new EnglishWords();

  private SpeechTraining() {}

  /** Arguments: cv, or train and the file to write. */
  public static void main(String[] arguments) throws IOException {
    Path folder = SharedBenchTest.shared().resolve("bench/attribution");
    List<TraceLines.Marked> reports =
        new ArrayList<>(TraceLines.read(folder.resolve("en-train.jsonl")));
    SpeechTraining training = new SpeechTraining();
    if (arguments[0].equals("train")) {
      Files.write(Path.of(arguments[1]), training.learn(reports).lines());
    } else {
      training.crossValidate(reports);
    }
  }

  private void crossValidate(List<TraceLines.Marked> reports) {
    Collections.shuffle(reports, new Random(7));
    AttributionScore all = new AttributionScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TraceLines.Marked> learned = new ArrayList<>();
      List<TraceLines.Marked> left = new ArrayList<>();
      for (int i = 0; i < reports.size(); i++) {
        (i % FOLDS == fold ? left : learned).add(reports.get(i));
      }
      ChainReader reader = new ChainReader(Press.catalogue(), learn(learned));
      left.forEach(report -> all.add(report, reader.attributions(report.text(), Language.ENGLISH)));
      System.out.println("after fold " + fold + ": " + all);
    }
  }

  private SpeechWeights learn(List<TraceLines.Marked> marked) {
    MarkedSpeech.CueCounts counts = new MarkedSpeech.CueCounts();
    marked.forEach(counts::count);
    List<MarkedSpeech> reports = new ArrayList<>();
    marked.forEach(report -> reports.add(new MarkedSpeech(report, counts)));
    Set<Long> cues = MarkedSpeech.cues(reports, lexicon);
    for (int i = 0; i < PLAIN; i++) {
      DataFile.lines(SpeechTraining.class, "plain-en.txt")
          .forEach(line -> reports.add(new MarkedSpeech(line)));
    }
    SpeechLearner late = new SpeechLearner();
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      SpeechWeights weights = early(reports, cues, fold).learn(cues);
      for (int i = fold; i < reports.size(); i += INNER_FOLDS) {
        EnglishText text =
            new EnglishText(reports.get(i).words, lexicon, SpeechWeights.sorted(cues));
        new LateExamples(reports.get(i), text, late).of(new SpeechModel(text, weights));
      }
    }
    SpeechLearner all = early(reports, cues, -1);
    all.keepAllOf(late);
    return all.learn(cues);
  }

  /** Examples of all reports but those of a fold. */
  private SpeechLearner early(List<MarkedSpeech> reports, Set<Long> cues, int without) {
    SpeechLearner learner = new SpeechLearner();
    for (int i = 0; i < reports.size(); i++) {
      if (i % INNER_FOLDS != without) {
        EnglishText text =
            new EnglishText(reports.get(i).words, lexicon, SpeechWeights.sorted(cues));
        new SpeechExamples(reports.get(i), text, learner).early();
      }
    }
    return learner;
  }
}
