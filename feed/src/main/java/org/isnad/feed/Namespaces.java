package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;

/** The namespace declarations in force, innermost last. */
final class Namespaces {
  /**
   * A prefix, empty for elements without one.
   *
   * @param guessed no prefix, and a namespace that is not known
   */
  private record Binding(String prefix, Vocabulary vocabulary, boolean guessed, int depth) {}

  private final List<Binding> bindings = new ArrayList<>();

  /** Declarations in force at once; an attack declares more, a feed about a dozen. */
  private static final int MOST = 500;

  /** Takes the declarations of an element that opens at {@code depth}. */
  void open(XmlScanner tag, int depth) {
    for (int i = 0; i < tag.attributes(); i++) {
      XmlName name = tag.attributeName(i);
      boolean prefixed = name.prefix().equals("xmlns");
      if (bindings.size() < MOST && (prefixed || name.raw().equals("xmlns"))) {
        String prefix = prefixed ? name.raw().substring("xmlns:".length()) : "";
        String namespace = tag.attributeValue(i);
        Vocabulary known = Vocabulary.named(namespace);
        boolean guessed = known == null && prefix.isEmpty() && !namespace.isBlank();
        Vocabulary vocabulary = known == null ? Vocabulary.ofPrefix(prefix) : known;
        bindings.add(new Binding(prefix, vocabulary, guessed, depth));
      }
    }
  }

  /** Forgets the declarations of elements at {@code depth} and deeper. */
  void close(int depth) {
    while (!bindings.isEmpty() && bindings.getLast().depth() >= depth) {
      bindings.removeLast();
    }
  }

  Vocabulary of(XmlName name) {
    for (int i = bindings.size() - 1; i >= 0; i--) {
      Binding binding = bindings.get(i);
      if (binding.prefix().equals(name.prefix())) {
        return binding.guessed() && feedHasPrefix() ? Vocabulary.OTHER : binding.vocabulary();
      }
    }
    return Vocabulary.ofPrefix(name.prefix());
  }

  /**
   * Whether the feed's own elements have a prefix. Then those without one, of a namespace nobody
   * knows, are another vocabulary's; else they are the feed's, whose author made a name up.
   */
  private boolean feedHasPrefix() {
    for (Binding binding : bindings) {
      boolean own =
          binding.vocabulary() == Vocabulary.PLAIN || binding.vocabulary() == Vocabulary.ATOM;
      if (own && !binding.prefix().isEmpty() && !binding.prefix().equals("atom")) {
        return true;
      }
    }
    return false;
  }
}
