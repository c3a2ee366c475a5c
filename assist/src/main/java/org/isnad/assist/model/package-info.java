/**
 * The assistant with a language model: what it writes must cite sentences of the reports, and what
 * the sentences do not carry is dropped. Only this package knows LangChain4j.
 */
@NullMarked
package org.isnad.assist.model;

import org.jspecify.annotations.NullMarked;
