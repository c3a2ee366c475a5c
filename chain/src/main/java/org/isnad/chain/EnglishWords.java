package org.isnad.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/** The classes of English words (words-en.txt, verbs-en.txt, reporting-en.txt). Immutable. */
final class EnglishWords {
  private final Map<String, WordClass> classes = new HashMap<>();
  private final Map<String, long[]> company = new HashMap<>();
  private final Set<String> speech = new HashSet<>();

  EnglishWords() {
    company();
    for (String line : DataFile.lines(EnglishWords.class, "words-en.txt")) {
      int colon = line.indexOf(':');
      WordClass of = WordClass.valueOf(line.substring(0, colon));
      for (String word : line.substring(colon + 1).split(",", -1)) {
        classes.putIfAbsent(word.strip(), of);
      }
    }
    for (String line : DataFile.lines(EnglishWords.class, "verbs-en.txt")) {
      int colon = line.indexOf(':');
      for (String verb : line.substring(colon + 1).split(",", -1)) {
        if (line.startsWith("regular")) {
          regular(verb.strip());
        } else {
          irregular(verb.strip().split(" ", -1));
        }
      }
    }
    for (String line : DataFile.lines(EnglishWords.class, "reporting-en.txt")) {
      if (line.startsWith("bare") || line.startsWith("that") || line.startsWith("told")) {
        for (String form : line.substring(line.indexOf(':') + 1).split(",", -1)) {
          speech.add(form.strip());
        }
      }
      for (String form : line.substring(line.indexOf(':') + 1).split(",", -1)) {
        if (!form.strip().contains(" ")) {
          classes.putIfAbsent(form.strip(), byEnding(form.strip(), WordClass.BASE));
        }
      }
    }
  }

  /** By which company a word keeps: a close circle, then a wide one; null when it is unknown. */
  long @Nullable [] company(String folded) {
    return company.get(folded);
  }

  private void company() {
    for (String line : DataFile.lines(EnglishWords.class, "company-en.txt")) {
      int colon = line.indexOf(':');
      String circle = line.substring(0, colon);
      long[] keys = {
        Evidence.hash(circle), Evidence.hash(circle.substring(0, circle.indexOf('.')))
      };
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        company.put(word, keys);
      }
    }
  }

  private void regular(String base) {
    boolean silent = base.endsWith("e");
    boolean turned = base.endsWith("y") && !vowel(base.charAt(base.length() - 2));
    String stem = silent || turned ? base.substring(0, base.length() - 1) : base;
    boolean hissing =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    classes.putIfAbsent(base, WordClass.BASE);
    classes.putIfAbsent(
        turned ? stem + "ies" : hissing ? base + "es" : base + "s", WordClass.ENDS_S);
    String doubled = stem + stem.charAt(stem.length() - 1);
    classes.putIfAbsent(turned ? stem + "ied" : stem + "ed", WordClass.PAST);
    classes.putIfAbsent(doubled + "ed", WordClass.PAST);
    classes.putIfAbsent(turned ? base + "ing" : stem + "ing", WordClass.CIRCUMSTANCE);
    classes.putIfAbsent(doubled + "ing", WordClass.CIRCUMSTANCE);
  }

  private void irregular(String[] forms) {
    classes.putIfAbsent(forms[0], WordClass.BASE);
    for (String form : forms) {
      classes.putIfAbsent(form, byEnding(form, WordClass.PAST));
    }
  }

  private static boolean vowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /** Whether the word is listed as one that brings in speech. */
  boolean speech(String folded) {
    return speech.contains(folded);
  }

  /** The class of a word in small letters. */
  WordClass of(String folded) {
    WordClass listed = classes.get(folded);
    return listed != null ? listed : byEnding(folded, WordClass.NOUN);
  }

  boolean lists(String folded) {
    return classes.containsKey(folded);
  }

  private static WordClass byEnding(String word, WordClass other) {
    if (word.length() > 4) {
      if (word.endsWith("ed")) {
        return WordClass.PAST;
      }
      if (word.endsWith("ing")) {
        return WordClass.CIRCUMSTANCE;
      }
      if (word.endsWith("ly")) {
        return WordClass.ADVERB;
      }
      if (word.endsWith("tion") || word.endsWith("ment") || word.endsWith("ness")) {
        return WordClass.ABSTRACT;
      }
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")
        ? WordClass.ENDS_S
        : other;
  }
}
