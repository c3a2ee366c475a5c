package org.isnad.extract;

import org.jsoup.nodes.Element;

/**
 * A picture or an embedded page of another site, and where it stands.
 *
 * @param element an {@code img} or {@code iframe}
 * @param box the block element it stands in
 * @param before number of chunks that stand before it
 */
record Media(Element element, Container box, int before) {}
