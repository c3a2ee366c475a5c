/**
 * Stories: which reports are of one event, which carry one agency copy, which are related, and what
 * they are about.
 *
 * <p>Title and lead decide the story; whole bodies decide the copies. Pure: no input or output but
 * the module's own data files, no clock, deterministic.
 */
@NullMarked
package org.isnad.story;

import org.jspecify.annotations.NullMarked;
