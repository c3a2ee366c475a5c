package org.isnad.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** How a Han character is read in Mandarin, in capital letters without tones, from ICU. */
final class HanSounds {
  private static final Transliterator RULES =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove");

  /** Filled at first use; a race only repeats work. */
  private static final AtomicReferenceArray<String> READ = new AtomicReferenceArray<>(0x10000);

  private HanSounds() {}

  static String of(char character) {
    String sound = READ.getAcquire(character);
    if (sound == null) {
      sound = RULES.transliterate(String.valueOf(character)).toUpperCase(Locale.ROOT);
      READ.setRelease(character, sound);
    }
    return sound;
  }
}
