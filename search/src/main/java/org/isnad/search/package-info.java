/**
 * Full-text search over the kept reports, on Lucene.
 *
 * <p>The application analyses, not Lucene: the words of a report and of a query go through the same
 * {@link org.isnad.text.Tokens}, and every word is indexed three ways, from strict to lenient.
 *
 * <ol>
 *   <li>its <b>form</b>, folded (tashkeel, hamza seats, case, digits …), with its position, for
 *       phrases
 *   <li>its <b>stem</b>, without clitics and endings
 *   <li>its <b>name keys</b>, which make سيرجي find سيرغي and Lavrov find لافروف
 * </ol>
 *
 * <p>Traps. A stemmer alone loses names (Lucene's makes اير of إيران), hence the form beside it.
 * Name keys alone find too much (كاتب for كتاب), so a word is looked up by them only where the
 * index knows a name like it, or where little else was found.
 */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
