package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.feed.FeedParser;
import org.isnad.feed.Titles;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * A feed's file that is too large to hold: its line is printed while it is read, one entry in
 * memory at a time. The line's fields are those of any feed, but what is only known at the end
 * (title, link, problems) stands behind the entries.
 */
final class LargeFeed {
  /** A feed of a few hundred entries with full texts is smaller. */
  private static final long LARGE = 4L << 20;

  /** As much is read twice, to know the site that relative links belong to. */
  private static final int HEAD = 1 << 16;

  private LargeFeed() {}

  static boolean isLarge(Path file) {
    try {
      return Files.size(file) > LARGE;
    } catch (IOException e) {
      // Whoever opens it will say why it cannot be read.
      return false;
    }
  }

  /**
   * Prints the line of {@code file}.
   *
   * @param address where it came from; null for the site that it names
   * @return what was read, without the entries
   * @throws BadInput when it cannot be read
   */
  static Parsed<Feed> print(Input.OfFile file, @Nullable URI address, PrintStream out) {
    URI base = address == null ? site(file) : address;
    // Not closed: that would close the process's output.
    PrintWriter line = new PrintWriter(out, false, StandardCharsets.UTF_8);
    JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), line);
    try (InputStream bytes = TextFile.unpacked(file.path())) {
      json.writeStartObject();
      json.writeStringProperty("file", file.label());
      json.writeArrayPropertyStart("entries");
      Parsed<Feed> parsed =
          FeedParser.stream(
              bytes,
              null,
              base,
              file.label(),
              Titles.MARKED_UP,
              entry -> FeedJson.object(json, entry));
      json.writeEndArray();
      FeedJson.head(json, parsed.value());
      FeedJson.problems(json, parsed);
      json.writeEndObject();
      return parsed;
    } catch (IOException e) {
      throw new BadInput(TextFile.reason(file.label(), e), e);
    } finally {
      json.flush();
      line.println();
      line.flush();
    }
  }

  private static URI site(Input.OfFile file) {
    try (InputStream bytes = TextFile.unpacked(file.path())) {
      Payload head = new Payload(bytes.readNBytes(HEAD), null);
      URI site = FeedParser.parse(head, FeedCommand.NO_ADDRESS, file.label()).value().link();
      return site == null ? FeedCommand.NO_ADDRESS : site;
    } catch (IOException e) {
      throw new BadInput(TextFile.reason(file.label(), e), e);
    }
  }
}
