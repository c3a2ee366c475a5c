package org.isnad.chain;

/**
 * A speaker or carrier as the words name it; {@code to} exclusive; empty when none stands there.
 */
record NounPhrase(int from, int to) {
  boolean empty() {
    return to <= from;
  }
}
