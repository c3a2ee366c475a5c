package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;

/** The namespace declarations in force, innermost last. */
final class Namespaces {
  private record Binding(String prefix, Vocabulary vocabulary, int depth) {}

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
        Vocabulary vocabulary = Vocabulary.of(tag.attributeValue(i), prefix);
        bindings.add(new Binding(prefix, vocabulary, depth));
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
      if (bindings.get(i).prefix().equals(name.prefix())) {
        return bindings.get(i).vocabulary();
      }
    }
    return Vocabulary.ofPrefix(name.prefix());
  }
}
