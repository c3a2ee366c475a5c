package org.isnad.server;

/**
 * Something a reader may mean by what was typed so far.
 *
 * @param kind what it is, in the reader's language
 * @param dir direction of the label, from its letters
 * @param href its page
 */
record Suggestion(String kind, String label, String dir, String href) {}
