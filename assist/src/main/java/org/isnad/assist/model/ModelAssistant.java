package org.isnad.assist.model;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.isnad.assist.Excerpts;
import org.isnad.assist.model.LanguageModel.Failed;
import org.isnad.assist.model.LanguageModel.Reason;
import org.isnad.assist.model.LanguageModel.Reply;
import org.isnad.assist.model.LanguageModel.Said;
import org.isnad.model.Language;
import org.isnad.model.Problem;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.jspecify.annotations.Nullable;

/**
 * The assistant with a model: asks it, checks what it wrote ({@link CitationCheck}) and, when it
 * fails, is out of budget or wrote nothing that stands, answers with the reports' own sentences and
 * says why. An answer is kept as long as its reports stay as they are. Thread-safe.
 */
public final class ModelAssistant {
  /** Where problems are told to come from. */
  public static final String STAGE = "assist";

  private static final int MOST_SENTENCES = 40;
  private static final int TRANSLATED = 8;
  private static final int STAND_IN = 4;
  private static final int AT_ONCE = 4;
  private static final int KEPT = 500;

  private final LanguageModel model;
  private final Assistant extractive;
  private final int tries;
  private final Breaker breaker;
  private final Budget budget;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Map<Faulted, Long> dropped = new EnumMap<>(Faulted.class);
  private final Map<String, Answered> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answered> eldest) {
          return size() > KEPT;
        }
      };

  public ModelAssistant(ModelSettings settings, Assistant extractive, InstantSource clock) {
    this(new ChatModel(settings), settings, extractive, clock);
  }

  ModelAssistant(
      LanguageModel model, ModelSettings settings, Assistant extractive, InstantSource clock) {
    this.model = model;
    this.extractive = extractive;
    this.tries = Math.max(1, settings.tries());
    this.breaker = new Breaker(clock);
    this.budget = new Budget(clock, settings.tokensPerDay(), settings.tokensPerReader());
  }

  /** The answer; never an exception for what a model does. */
  public Answered answer(Asked asked) {
    String key = asked.key();
    Answered known = known(key);
    if (known != null) {
      return known;
    }
    List<CitedSentence> sentences = sentences(asked);
    if (sentences.isEmpty()) {
      return standIn(asked, 0, null);
    }
    if (!places.tryAcquire()) {
      return standIn(asked, 0, problem("busy", "all places are taken"));
    }
    try {
      Answered answered = ask(asked, sentences);
      if (answered.problem() == null) {
        keep(key, answered);
      }
      return answered;
    } finally {
      places.release();
    }
  }

  /** How many sentences were dropped since the start, by why, in words for the status page. */
  public Map<String, Long> dropped() {
    synchronized (dropped) {
      Map<String, Long> told = new HashMap<>();
      dropped.forEach((fault, count) -> told.put(fault.name(), count));
      return told;
    }
  }

  /** How many tokens are left today. */
  public long tokensLeft() {
    return budget.left();
  }

  private Answered ask(Asked asked, List<CitedSentence> sentences) {
    Prompt prompt = Prompt.of(asked.task(), sentences, asked.language(), asked.question());
    Problem problem = problem("garbled", "no answer of the form asked for");
    for (int attempt = 0; attempt < tries; attempt++) {
      if (!breaker.admits()) {
        return standIn(asked, 0, problem("paused", "the model failed several times in a row"));
      }
      long estimate = prompt.tokens();
      if (!budget.take(asked.reader(), estimate)) {
        return standIn(asked, 0, problem("budget", "today's tokens are used up"));
      }
      Reply reply = model.ask(prompt.rules(), prompt.data(), stretch -> {}, asked.unwanted());
      switch (reply) {
        case Said said -> {
          budget.correct(asked.reader(), said.tokens() > 0 ? said.tokens() - estimate : 0);
          Optional<List<Written>> written = Written.read(said.text());
          if (written.isPresent()) {
            breaker.worked();
            return checked(asked, prompt, written.get());
          }
          breaker.failed();
        }
        case Failed failed -> {
          problem = problem(code(failed.reason()), failed.detail());
          if (failed.reason() == Reason.UNWANTED) {
            return standIn(asked, 0, problem);
          }
          if (failed.retryAfter() != null) {
            breaker.failed(failed.retryAfter());
          } else {
            breaker.failed();
          }
          if (failed.reason() != Reason.BROKEN) {
            return standIn(asked, 0, problem);
          }
        }
      }
    }
    return standIn(asked, 0, problem);
  }

  private Answered checked(Asked asked, Prompt prompt, List<Written> written) {
    Map<Long, Language> languages = new HashMap<>();
    asked
        .reports()
        .forEach(
            placed -> languages.put(placed.report().id(), placed.report().article().language()));
    CitationCheck check =
        new CitationCheck(
            prompt.sentences(), languages, asked.language(), asked.task() == Task.PLAIN);
    List<Claim> claims = check.check(written);
    check.faults().forEach(this::count);
    int lost = written.size() - claims.size();
    if (!claims.isEmpty()) {
      return new Answered(asked.task(), claims, List.of(), lost, null);
    }
    return written.isEmpty() && asked.task() == Task.ASK
        ? standIn(asked, 0, null)
        : standIn(asked, lost, problem("unsupported", "nothing it wrote stood the check"));
  }

  private void count(Faulted fault, int times) {
    synchronized (dropped) {
      dropped.merge(fault, (long) times, Long::sum);
    }
  }

  /** What a model is shown: no sentence that speaks to it. */
  private List<CitedSentence> sentences(Asked asked) {
    int most = asked.task() == Task.TRANSLATE ? TRANSLATED : MOST_SENTENCES;
    List<CitedSentence> sentences = new ArrayList<>();
    if (asked.task() == Task.ASK) {
      sentences.addAll(extractive.ask(asked.reports(), asked.question(), TRANSLATED));
    }
    for (CitedSentence sentence : Excerpts.of(asked.reports(), most)) {
      if (!sentences.contains(sentence)) {
        sentences.add(sentence);
      }
    }
    sentences.removeIf(sentence -> ReportText.instructs(sentence.text()));
    return sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
  }

  private Answered standIn(Asked asked, int lost, @Nullable Problem problem) {
    List<CitedSentence> sentences =
        asked.task() == Task.ASK
            ? extractive.ask(asked.reports(), asked.question(), STAND_IN)
            : extractive.brief(asked.reports(), STAND_IN);
    return new Answered(asked.task(), List.of(), sentences, lost, problem);
  }

  private @Nullable Answered known(String key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  private void keep(String key, Answered answered) {
    synchronized (kept) {
      kept.put(key, answered);
    }
  }

  private static String code(Reason reason) {
    return switch (reason) {
      case BROKEN -> "broken";
      case SLOW -> "slow";
      case RATE_LIMITED -> "rate-limited";
      case REFUSED -> "refused";
      case ENDLESS -> "endless";
      case UNWANTED -> "unwanted";
    };
  }

  private static Problem problem(String code, String detail) {
    return Problem.of(STAGE, "model-" + code, "", detail);
  }
}
