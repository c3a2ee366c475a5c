@NullMarked
package org.isnad.extract;

import org.jspecify.annotations.NullMarked;
