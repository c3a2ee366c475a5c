package org.isnad.server;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a publisher's picture as small as the page shows it, and drops everything else the file
 * holds. WebP and AVIF, which the JDK cannot read, pass as they are while they are small.
 * Stateless.
 */
final class PictureScaler {
  /** Smaller ones are no pictures but counters of readers, spacers and icons. */
  private static final int SMALLEST = 48;

  private static final long MOST_PIXELS = 40_000_000;

  /** So many are read into memory at once. */
  private static final long MOST_READ = 12_000_000;

  /** A picture so many times as high as wide is none, and would be drawn as large as it came. */
  private static final int TALLEST = 6;

  private static final int LARGEST_AS_IT_IS = 400_000;
  private static final int SMALLEST_AS_IT_IS = 600;
  private static final float QUALITY = 0.66f;

  static {
    ImageIO.setUseCache(false);
  }

  private PictureScaler() {}

  /** The bytes to send; empty when they are no picture worth showing, or none that can be read. */
  static Optional<byte[]> scaled(byte[] bytes, int width) {
    PictureFormat format = PictureFormat.of(bytes);
    if (format == null) {
      return Optional.empty();
    }
    return switch (format) {
      case WEBP, AVIF ->
          bytes.length >= SMALLEST_AS_IT_IS && bytes.length <= LARGEST_AS_IT_IS
              ? Optional.of(bytes)
              : Optional.empty();
      case JPEG, PNG, GIF -> drawn(bytes, width);
    };
  }

  private static Optional<byte[]> drawn(byte[] bytes, int width) {
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        long pixels = (long) wide * high;
        boolean odd = wide < SMALLEST || high < SMALLEST || high / wide >= TALLEST;
        if (odd || pixels > MOST_PIXELS) {
          return Optional.empty();
        }
        ImageReadParam coarse = reader.getDefaultReadParam();
        int step = Math.max(1, wide / (2 * width)); // twice as fine as wanted, then drawn smooth
        while (pixels / step / step > MOST_READ) {
          step++;
        }
        coarse.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(jpeg(drawn(reader.read(0, coarse), Math.min(width, wide), wide, high)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The JDK's readers answer broken files with exceptions of many kinds.
      return Optional.empty();
    }
  }

  private static BufferedImage drawn(BufferedImage coarse, int width, int wide, int high) {
    int height = Math.max(1, Math.toIntExact(Math.round((double) high * width / wide)));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    pen.drawImage(coarse, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return small;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
