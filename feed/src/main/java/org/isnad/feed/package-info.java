@NullMarked
package org.isnad.feed;

import org.jspecify.annotations.NullMarked;
