package org.isnad.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture for a report, drawn from its name: sky, sun and three ranges of hills. One name gives
 * one picture always. Written as PNG by hand, so that no desktop library is needed.
 */
public final class Landscape {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int RANGES = 3;

  private Landscape() {}

  /** The picture of that name, 640 by 360. */
  public static byte[] png(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream png = new DataOutputStream(bytes)) {
      png.writeLong(0x89504E470D0A1A0AL);
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      try (DataOutputStream fields = new DataOutputStream(header)) {
        fields.writeInt(WIDTH);
        fields.writeInt(HEIGHT);
        fields.write(new byte[] {8, 2, 0, 0, 0});
      }
      chunk(png, "IHDR", header.toByteArray());
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
        rows.write(rows(new Random(name.hashCode())));
      }
      chunk(png, "IDAT", packed.toByteArray());
      chunk(png, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] rows(Random random) {
    double hue = random.nextDouble();
    int sunX = WIDTH / 6 + random.nextInt(WIDTH * 2 / 3);
    int sunY = HEIGHT / 6 + random.nextInt(HEIGHT / 4);
    double[] phase = random.doubles(RANGES * 2L, 0, 6.28).toArray();
    byte[] rows = new byte[HEIGHT * (1 + WIDTH * 3)];
    int at = 0;
    for (int y = 0; y < HEIGHT; y++) {
      rows[at++] = 0;
      for (int x = 0; x < WIDTH; x++) {
        int range = range(x, y, phase);
        boolean sun = Math.hypot(x - sunX, y - sunY) < HEIGHT / 11.0;
        double light = range < 0 ? (sun ? 0.97 : 0.86 - 0.25 * y / HEIGHT) : 0.52 - 0.15 * range;
        for (int channel = 0; channel < 3; channel++) {
          double tint = 0.5 + 0.5 * Math.cos(6.28 * (hue + channel / 3.0 + 0.06 * range));
          double strength = range < 0 && sun ? 0.06 : 0.32;
          rows[at++] = (byte) Math.round(255 * light * (1 - strength + strength * tint));
        }
      }
    }
    return rows;
  }

  /** The nearest range of hills that covers a point; -1 for the sky. */
  private static int range(int x, int y, double[] phase) {
    for (int range = RANGES - 1; range >= 0; range--) {
      double crest =
          HEIGHT * (0.5 + 0.16 * range)
              - 26 * Math.sin(x * (0.006 + 0.002 * range) + phase[range])
              - 11 * Math.sin(x * 0.021 + phase[RANGES + range]);
      if (y > crest) {
        return range;
      }
    }
    return -1;
  }

  private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.writeInt(data.length);
    png.write(name);
    png.write(data);
    png.writeInt((int) sum.getValue());
  }
}
