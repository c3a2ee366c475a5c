@NullMarked
package org.isnad.assist;

import org.jspecify.annotations.NullMarked;
