package org.isnad.assist.model;

import org.isnad.model.DataFile;

/** What a model is asked to do; the words of it stand in prompts/NAME.txt. */
public enum Task {
  /** The gist in flowing text. */
  BRIEF("brief"),
  /** What a reader must know of names and terms, from the reports alone. */
  EXPLAIN("explain"),
  /** The reports' gist in another language. */
  TRANSLATE("translate"),
  /** A question answered in sentences. */
  ASK("ask"),
  /** The gist in short sentences and plain words. */
  SIMPLIFY("simplify"),
  /** The gist without words that take sides. */
  PLAIN("plain"),
  /** A day's stories for a reader. */
  WRAP_UP("wrap-up");

  private final String key;
  private final String instructions;

  Task(String key) {
    this.key = key;
    this.instructions = String.join("\n", DataFile.lines(Task.class, "prompts/" + key + ".txt"));
  }

  /** Its name in addresses and files. */
  public String key() {
    return key;
  }

  String instructions() {
    return instructions;
  }
}
