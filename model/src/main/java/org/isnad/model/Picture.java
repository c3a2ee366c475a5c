package org.isnad.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An image with what stands under it; caption and credit null when absent. */
public record Picture(URI uri, @Nullable String caption, @Nullable String credit) {}
