package org.isnad.server.clients;

/** A protocol of apps: asks into answers, who is let in included. */
interface Protocol {
  /**
   * Answers; also what is wrong, in the protocol's own way.
   *
   * @throws BadAsk when the ask is not what the protocol says; {@link #bad} answers it
   */
  Answer answer(Ask ask);

  Answer bad(BadAsk why);
}
