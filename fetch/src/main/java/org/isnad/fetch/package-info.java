@NullMarked
package org.isnad.fetch;

import org.jspecify.annotations.NullMarked;
