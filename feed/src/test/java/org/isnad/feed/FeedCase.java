package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.LinkSelectors;
import org.jspecify.annotations.Nullable;

/**
 * One case of a family's file: a line "== name" (or "== name @frame", where the input is only a
 * piece and stands within that frame), the input, a line "--", and what {@link FeedText} shows of
 * it: of a framed entry only the entry and its problems, of a framed head only the head. A
 * backslash, "u" and four hexadecimal digits are a character; "links item | title | link | date |
 * summary" as first line makes the input a page of links ("-" for a selector that is left out).
 * What stands before the first case says what the family is about.
 */
record FeedCase(String name, String frame, String input, String expected) {
  private static final String HEAD = "<title>صحيفة السهل</title><link>https://sahl.example/</link>";
  private static final Map<String, String> FRAMES =
      Map.of(
          "item",
          "<rss version=\"2.0\"><channel>" + HEAD + "<item>\n%s</item></channel></rss>",
          "channel",
          "<rss version=\"2.0\"><channel>\n%s</channel></rss>",
          "rdf",
          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
              + " xmlns=\"http://purl.org/rss/1.0/\"><channel>"
              + HEAD
              + "</channel>\n%s</rdf:RDF>",
          "entry",
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>\n%s</entry></feed>",
          "entry03",
          "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry>\n%s</entry></feed>",
          "feed",
          "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n%s</feed>",
          "json",
          "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\n%s}]}",
          "url",
          "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
              + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url>\n"
              + "%s</url></urlset>",
          "message",
          "<html><body class=\"widget_frame_base\"><div class=\"tgme_channel_info\"></div><div"
              + " class=\"tgme_widget_message\" data-post=\"sahl/7\">\n"
              + "%s</div></body></html>");

  static List<FeedCase> read(Path file) throws IOException {
    List<FeedCase> cases = new ArrayList<>();
    String text = Files.readString(file, UTF_8);
    for (String part : text.split("(?m)^== ", -1)) {
      if (!cases.isEmpty() || text.startsWith("== " + part)) {
        cases.add(of(part));
      } else if (part.length() < text.length()) {
        cases.add(new FeedCase("", "", "", ""));
      }
    }
    return cases.stream().filter(feed -> !feed.name.isEmpty()).toList();
  }

  /** What stands before the first case. */
  static String head(Path file) throws IOException {
    return Files.readString(file, UTF_8).split("(?m)^== ", 2)[0];
  }

  private static FeedCase of(String part) {
    String[] lines = part.split("\n", 2);
    String[] halves = lines[1].split("(?m)^--\n?", 2);
    int at = lines[0].indexOf(" @");
    String name = at < 0 ? lines[0] : lines[0].substring(0, at);
    String frame = at < 0 ? "" : lines[0].substring(at + 2);
    String expected = halves.length < 2 ? "" : halves[1].strip();
    return new FeedCase(name, frame, halves[0], expected.isEmpty() ? "" : expected + "\n");
  }

  /** The bytes as text. */
  String document() {
    String body = links() == null ? input : input.split("\n", 2)[1];
    StringBuilder plain = new StringBuilder(body);
    for (int i = plain.indexOf("\\u"); i >= 0; i = plain.indexOf("\\u", i + 1)) {
      if (frame.equals("json") || body.startsWith("{")) {
        break;
      }
      plain.replace(i, i + 6, String.valueOf((char) Integer.parseInt(plain, i + 2, i + 6, 16)));
    }
    return frame.isEmpty() ? plain.toString() : FRAMES.get(frame).replace("%s", plain.toString());
  }

  /** The selectors of a page of links; null for a feed. */
  @Nullable LinkSelectors links() {
    if (!input.startsWith("links ")) {
      return null;
    }
    String[] parts = input.lines().findFirst().orElse("").substring(6).split(" \\| ", -1);
    String[] all = new String[5];
    for (int i = 0; i < parts.length; i++) {
      all[i] = parts[i].equals("-") ? null : parts[i];
    }
    return new LinkSelectors(all[0], all[1], all[2], all[3], all[4]);
  }

  /** Of what was read, what the case is about. */
  String relevant(String shown) {
    boolean whole = frame.isEmpty() || frame.equals("feed") || frame.equals("channel");
    StringBuilder relevant = new StringBuilder();
    boolean entry = false;
    for (String line : shown.lines().toList()) {
      entry |= line.equals("entry");
      boolean frames = line.startsWith("problem: no-dates") || line.startsWith("problem: no-link");
      boolean shows = whole || entry || line.startsWith("problem");
      if (shows && (frame.isEmpty() || !frames) && (whole || !line.equals("entry"))) {
        relevant.append(whole ? line : line.strip()).append('\n');
      }
    }
    return relevant.toString();
  }

  String written(String shown) {
    return "== "
        + name
        + (frame.isEmpty() ? "" : " @" + frame)
        + "\n"
        + input
        + "--\n"
        + shown
        + "\n";
  }

  @Override
  public String toString() {
    return name;
  }
}
