@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
