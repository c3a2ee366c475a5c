package org.isnad.story;

import java.util.Arrays;
import org.isnad.text.NameLetters;

/**
 * The most telling names of a report, letter by letter, so that another script's spelling of them
 * is known: كافانو and Kavanaugh have not the consonants in common that {@link Traces} asks for.
 * Each is a byte for its place among the traces, two for which kinds of consonants it has, one for
 * its length, and its letters. Immutable; a view.
 */
final class SpelledNames {
  /** As many names as titles have. More of them find more that is alike by chance. */
  static final int MOST = 6;

  /** Rarity from which on a name tells something. */
  private static final float TELLING = 3;

  /** A name of the title goes before one of the text. */
  private static final float TITLE_TIMES = 2;

  /** Bytes before a name's letters. */
  private static final int HEAD = 4;

  private final byte[] data;
  private final int at;

  /**
   * @param data holds the names from {@code at} to its end
   */
  SpelledNames(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  /** The names among a report's traces, the most telling first. */
  static SpelledNames of(Keys kept, Traces traces) {
    long[] order = new long[kept.size()];
    int names = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (kept.kind(i) == Traces.NAME && kept.idf(i) >= TELLING) {
        float weight = kept.weight(i) * (kept.inTitle(i) ? TITLE_TIMES : 1);
        // heaviest first, then by place: the bits of a positive float are in its order
        order[names++] = ((long) (Integer.MAX_VALUE - Float.floatToIntBits(weight)) << 32) | i;
      }
    }
    Arrays.sort(order, 0, names);
    byte[] data = new byte[0];
    for (int i = 0; i < Math.min(MOST, names); i++) {
      int place = (int) order[i];
      String spelling = traces.spelling(kept.key(place));
      if (spelling != null) {
        NameLetters name = NameLetters.of(spelling);
        int sounds = sounds(name);
        byte[] letters = name.bytes();
        int end = data.length;
        data = Arrays.copyOf(data, end + HEAD + letters.length);
        data[end] = (byte) place;
        data[end + 1] = (byte) sounds;
        data[end + 2] = (byte) (sounds >>> Byte.SIZE);
        data[end + 3] = (byte) letters.length;
        System.arraycopy(letters, 0, data, end + HEAD, letters.length);
      }
    }
    return new SpelledNames(data, 0);
  }

  int bytes() {
    return data.length - at;
  }

  void copyTo(byte[] to, int place) {
    System.arraycopy(data, at, to, place, bytes());
  }

  /** The kinds of consonants of a name, a bit each. */
  private static int sounds(NameLetters name) {
    String sound = name.sound();
    int sounds = 0;
    for (int i = 0; i < sound.length(); i++) {
      sounds |= 1 << (sound.charAt(i) & 15);
    }
    return sounds;
  }

  /** Reads the names into arrays with room for {@link #MOST}; answers how many there are. */
  int read(int[] places, int[] sounds, NameLetters[] letters) {
    int names = 0;
    for (int from = at; from < data.length; names++) {
      int to = from + HEAD + data[from + 3];
      places[names] = data[from];
      sounds[names] = (data[from + 1] & 0xFF) | (data[from + 2] & 0xFF) << Byte.SIZE;
      letters[names] = NameLetters.of(data, from + HEAD, to);
      from = to;
    }
    return names;
  }
}
