/**
 * The words of Isnad as plain values. Everything here is immutable, knows no input or output, no
 * clock and no framework, and is shared by every other module.
 *
 * <p>Two conventions hold throughout. Positions in a text are UTF-16 offsets, end exclusive, into
 * the untouched original ({@link org.isnad.model.Span}); time is an {@link java.time.Instant}, and
 * an absent time stays absent: it is never silently "now".
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
