@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
