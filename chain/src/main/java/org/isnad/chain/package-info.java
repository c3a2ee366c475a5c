@NullMarked
package org.isnad.chain;

import org.jspecify.annotations.NullMarked;
