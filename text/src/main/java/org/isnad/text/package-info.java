/**
 * Text as news needs it, Arabic first: bytes to characters, language and direction, spelling
 * classes, tokens and sentences with offsets into the untouched original, digits, dates and
 * relative time.
 *
 * <p>Pure: no input or output but the module's own data files, no clock, nothing that depends on
 * the default locale or charset.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
