package org.isnad.extract;

import java.net.URI;
import org.isnad.model.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The picture a page leads with. */
final class LeadImage {
  private LeadImage() {}

  static @Nullable Picture of(StructuredData data, Page page) {
    String written =
        data.meta()
            .first(
                "og:image:secure_url",
                "og:image",
                "og:image:url",
                "twitter:image",
                "twitter:image:src");
    JsonNode article = data.jsonLd().article();
    JsonNode image = article == null ? null : article.path("image");
    String caption = data.meta().first("og:image:alt", "twitter:image:alt");
    String credit = null;
    if (image != null) {
      JsonNode first = image.isArray() && !image.isEmpty() ? image.get(0) : image;
      if (first.isObject()) {
        written = written != null ? written : JsonLd.string(first.path("url"));
        String named = JsonLd.string(first.path("caption"));
        caption = named != null ? named : caption;
        credit = JsonLd.string(first.path("creditText"));
      } else if (written == null) {
        written = JsonLd.string(first);
      }
    }
    URI uri = written == null ? null : Links.resolve(page, written);
    return uri == null ? null : new Picture(uri, caption, credit);
  }
}
