package org.isnad.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the learned model sees of each chunk: its words, its tag and ancestors, the containers
 * around it, its place on the page, its neighbours and its kin (chunks in boxes of the same tag and
 * class). None is a word of the text or the name of a site. A new or reordered feature needs a new
 * model.
 */
final class BlockFeatures {
  /** Numbers a chunk. */
  static final int COUNT = 187;

  static final float[] MENU = {};

  private static final String[] ANCESTORS = {
    "article",
    "main",
    "aside",
    "nav",
    "footer",
    "header",
    "figure",
    "form",
    "table",
    "li",
    "blockquote",
    "section",
  };

  private static final Map<String, Integer> ANCESTOR_NUMBERS = numbers(ANCESTORS);

  private static final int HINTS = HintSet.Hint.values().length;

  /** Stands for "no such ancestor". */
  static final int NONE = 25;

  /** Levels of containers around a chunk that are looked at. */
  private static final int LEVELS = 4;

  private final List<Chunk> chunks;
  private final ChunkTraits[] traits;
  private final @Nullable Container best;
  private final int[] wordsBefore;
  private final int total;
  private final int titleAt;
  private final Kin[] kin;
  private final Kin[] closeKin;
  private final boolean hasTold;
  private final double proseShare;
  private final Tone tone;
  private final Column column;
  private final Waymarks waymarks;

  private BlockFeatures(PageText page, @Nullable Container best, PageClaims claims) {
    this.chunks = page.chunks();
    this.best = best;
    this.traits = ChunkTraits.of(chunks, claims);
    this.wordsBefore = new int[chunks.size() + 1];
    this.kin = new Kin[chunks.size()];
    this.closeKin = new Kin[chunks.size()];
    Map<String, Kin> named = new HashMap<>();
    Map<Kin.Names, Kin> closeNamed = new HashMap<>();
    int prose = 0;
    int title = -1;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      wordsBefore[i + 1] = wordsBefore[i] + chunk.words();
      kin[i] = named.computeIfAbsent(Kin.name(chunk.box()), key -> new Kin());
      kin[i].add(chunk);
      closeKin[i] = closeNamed.computeIfAbsent(Kin.names(chunk.box()), key -> new Kin());
      closeKin[i].add(chunk);
      if (chunk.isProse()) {
        prose += chunk.words();
      }
      if (title < 0 || (chunk.tag().equals("h1") && !chunks.get(title).tag().equals("h1"))) {
        title = traits[i].titleLikeness() > 0.8 ? i : title;
      }
    }
    this.total = Math.max(1, wordsBefore[chunks.size()]);
    this.titleAt = title;
    this.hasTold = claims.hasBody();
    this.proseShare = (double) prose / total;
    this.tone = new Tone(chunks, traits, wordsBefore);
    this.column = new Column(chunks, closeKin, titleAt, total, prose, tone);
    this.waymarks = new Waymarks(chunks, titleAt, wordsBefore);
  }

  /** One row for each chunk. */
  static float[][] of(PageText page, @Nullable Container best, PageClaims claims) {
    return rows(page, best, claims, false);
  }

  /** One row for each chunk, an empty one for a menu's line, which need not be judged. */
  static float[][] toJudge(PageText page, @Nullable Container best, PageClaims claims) {
    return rows(page, best, claims, true);
  }

  private static float[][] rows(
      PageText page, @Nullable Container best, PageClaims claims, boolean skipMenus) {
    BlockFeatures features = new BlockFeatures(page, best, claims);
    float[][] rows = new float[page.chunks().size()][];
    for (int i = 0; i < rows.length; i++) {
      if (skipMenus && page.chunks().get(i).isMenu()) {
        rows[i] = MENU;
        continue;
      }
      FeatureRow row = new FeatureRow();
      features.own(i, row);
      features.ancestry(i, row);
      features.containers(i, row);
      features.place(i, row);
      features.neighbours(i, row);
      features.kin(i, row);
      features.column.write(i, row);
      features.waymarks.write(i, row);
      rows[i] = row.values();
    }
    return rows;
  }

  private void own(int i, FeatureRow row) {
    Chunk chunk = chunks.get(i);
    traits[i].write(chunk, row);
    String tag = chunk.tag();
    row.add(tag.equals("p"));
    row.add(Tags.isHeading(tag) ? tag.charAt(1) - '0' : 0);
    row.add(tag.equals("li"));
    row.add(tag.equals("td") || tag.equals("th"));
    row.add(tag.equals("div"));
    row.add(tag.equals("figcaption"));
    row.add(tag.equals("blockquote") || tag.equals("pre"));
  }

  private void ancestry(int i, FeatureRow row) {
    int[] tagAt = filled(ANCESTORS.length);
    int[] hintAt = filled(HINTS);
    int level = 0;
    int hints = 0;
    for (Container at = chunks.get(i).box(); at != null && level < NONE; at = at.parent) {
      Integer tag = ANCESTOR_NUMBERS.get(at.element.normalName());
      if (tag != null && tagAt[tag] == NONE) {
        tagAt[tag] = level;
      }
      for (int fresh = at.hints().bits() & ~hints; fresh != 0; fresh &= fresh - 1) {
        hintAt[Integer.numberOfTrailingZeros(fresh)] = level;
      }
      hints |= at.hints().bits();
      level++;
    }
    for (int distance : tagAt) {
      row.add(distance);
    }
    for (int distance : hintAt) {
      row.add(distance);
    }
    row.add(level);
    row.add(Integer.bitCount(hints));
  }

  private static Map<String, Integer> numbers(String[] names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    return Map.copyOf(numbers);
  }

  private static int[] filled(int length) {
    int[] filled = new int[length];
    Arrays.fill(filled, NONE);
    return filled;
  }

  private void containers(int i, FeatureRow row) {
    Container at = chunks.get(i).box();
    for (int level = 0; level < LEVELS; level++) {
      row.add((double) at.words / total);
      row.add(at.linkDensity());
      row.add(at.words == 0 ? 0 : (double) at.proseWords / at.words);
      row.add(at.paragraphs);
      row.add(at.chunks);
      at = at.parent == null ? at : at.parent;
      if (level < LEVELS - 1) {
        tone.write(at, row);
      }
    }
  }

  private void place(int i, FeatureRow row) {
    row.add((double) i / chunks.size());
    row.add((double) wordsBefore[i] / total);
    row.add(titleAt < 0 ? -200 : Math.clamp(i - titleAt, -100, 200));
    Container chosen = best;
    if (chosen == null) {
      row.add(-1);
      row.add(NONE);
      row.add(0);
      row.add(0);
      row.add(0);
    } else {
      boolean inside = i >= chosen.firstChunk && i < chosen.endChunk;
      row.add(inside);
      row.add(inside ? 0 : chosen.levelsUpTo(i, NONE));
      row.add((double) chosen.words / total);
      row.add(
          Math.clamp(inside ? i - chosen.firstChunk : Math.min(i - chosen.firstChunk, 0), -60, 60));
      row.add(Math.clamp(inside ? chosen.endChunk - i : Math.min(chosen.endChunk - i, 0), -60, 60));
    }
    row.add(Math.log(total));
    row.add(proseShare);
    row.add(hasTold);
  }

  private void neighbours(int i, FeatureRow row) {
    for (int offset : new int[] {-3, -2, -1, 1, 2, 3}) {
      int at = i + offset;
      boolean there = at >= 0 && at < chunks.size();
      row.add(there ? Math.min(chunks.get(at).words(), 200) : -1);
      row.add(there ? chunks.get(at).linkDensity() : -1);
      row.add(there && traits[at].endsSentence());
    }
    int from = Math.max(0, i - 6);
    int to = Math.min(chunks.size(), i + 7);
    row.add((double) (wordsBefore[to] - wordsBefore[from]) / (to - from));
    row.add((double) (wordsBefore[i] - wordsBefore[from]) / Math.max(1, i - from));
    row.add((double) (wordsBefore[to] - wordsBefore[i + 1]) / Math.max(1, to - i - 1));
  }

  private void kin(int i, FeatureRow row) {
    closeKin[i].write(total, row);
    kin[i].write(total, row);
  }
}
