package org.isnad.server;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.MediaKind;

/**
 * Something to be heard or seen, at its publisher's.
 *
 * @param key of the messages that say what is done with it: "listen" or "watch"
 * @param type media type; empty when it is not known
 */
record Track(String key, String address, String host, String type) {

  /** What a report carries, in its order. */
  static List<Track> of(Article article) {
    return article.media().stream().flatMap(embed -> of(embed).stream()).toList();
  }

  /** Empty for what is not played by itself, and for what is not on the web. */
  static Optional<Track> of(Block.Embed embed) {
    URI uri = embed.uri();
    String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
    String host = Objects.requireNonNullElse(uri.getHost(), "");
    boolean web = scheme.equals("https") || scheme.equals("http");
    return embed
        .media()
        .filter(kind -> web && !host.isEmpty())
        .map(kind ->
            new Track(
                kind == MediaKind.AUDIO ? "listen" : "watch",
                uri.toString(),
                host,
                Objects.requireNonNullElse(embed.mediaType(), "")));
  }
}
