/**
 * The API for programs: JSON under {@code /api/v1}, read-only, for anybody. {@link
 * org.isnad.server.api.Operations} is the table of what can be asked; the door answers from it, the
 * OpenAPI document and the page {@code /api} are drawn from it, and the schemas are read off the
 * very records that are written, so that none of them can tell something else.
 *
 * <p>Ids are texts, since they have 64 bits and JavaScript's numbers 53. Offsets are UTF-16
 * positions in a report's {@code text}, the end exclusive, as everywhere else.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.server.api;
