package org.isnad.store;

import java.net.URI;
import org.isnad.model.Picture;
import org.jspecify.annotations.Nullable;

/** A picture as stored. */
record PictureWire(String uri, @Nullable String caption, @Nullable String credit) {

  static @Nullable PictureWire of(@Nullable Picture picture) {
    return picture == null
        ? null
        : new PictureWire(picture.uri().toString(), picture.caption(), picture.credit());
  }

  static @Nullable String json(@Nullable Picture picture) {
    PictureWire wire = of(picture);
    return wire == null ? null : Json.write(wire);
  }

  static @Nullable Picture read(@Nullable String json) {
    return json == null ? null : Json.read(json, PictureWire.class).picture();
  }

  Picture picture() {
    return new Picture(URI.create(uri), caption, credit);
  }
}
