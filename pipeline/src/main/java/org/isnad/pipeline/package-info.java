/**
 * The spine: the {@link org.isnad.pipeline.Newsroom} spells a report's way once, as a {@link
 * org.isnad.pipeline.Line} of stages; the ports say what it needs of the world; a runner walks the
 * line. Only this package knows the order of the stages.
 */
@NullMarked
package org.isnad.pipeline;

import org.jspecify.annotations.NullMarked;
