package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The objects, lists and strings written out in a program, as a tree. The program is read, never
 * run: what it computes is not seen. Braces, brackets and parentheses become containers whatever
 * they mean to a browser (a block of code is an object with few names), so that one pass without
 * going back reads {@code a = {…}}, {@code f([…])} and {@code JSON.parse("…")} alike. Linear in
 * time and memory; what nests deeper than {@link #MAX_DEPTH} is left out.
 */
final class ScriptLiterals {
  static final int MAX_DEPTH = 200;

  /** Containers and strings kept of one script. */
  private static final int MOST_NODES = 500_000;

  /** How many containers a bracket may close at once: code that was misread heals by that. */
  private static final int MOST_CLOSED = 8;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ScriptTokens tokens;
  private final Deque<Open> open = new ArrayDeque<>();
  private int nodes;
  private int tooDeep;

  private ScriptLiterals(String program) {
    this.tokens = new ScriptTokens(program);
  }

  /** A container being filled. */
  private static final class Open {
    final char kind;
    final JsonNode node;

    /** The name whose value comes next. */
    @Nullable String name;

    /** A value, or a name when a colon follows. */
    @Nullable JsonNode last;

    @Nullable String lastText;

    Open(char kind) {
      this.kind = kind;
      this.node = kind == '{' ? NODES.objectNode() : NODES.arrayNode();
    }

    void settle() {
      JsonNode value = last;
      last = null;
      if (value != null) {
        add(value);
      }
    }

    void add(JsonNode value) {
      if (node instanceof ArrayNode array) {
        array.add(value);
      } else if (node instanceof ObjectNode object) {
        // what stands in a block without a name is kept under a name no one looks for
        String under = name == null ? "#" + object.size() : name;
        if (name != null || !value.isPojo()) {
          object.set(under, value);
        }
      }
      name = null;
    }
  }

  static JsonNode read(String program) {
    return new ScriptLiterals(program).all();
  }

  private JsonNode all() {
    Open root = new Open('[');
    open.push(root);
    while (nodes < MOST_NODES && tokens.next()) {
      if (tokens.kind() == ScriptTokens.Kind.OPEN) {
        open(tokens.sign());
      } else if (tokens.kind() == ScriptTokens.Kind.CLOSE) {
        close(tokens.sign());
      } else if (tooDeep == 0) {
        value(open.element());
      }
    }
    while (open.size() > 1) {
      finish();
    }
    root.settle();
    return root.node;
  }

  private void value(Open at) {
    switch (tokens.kind()) {
      case STRING -> last(at, NODES.stringNode(tokens.text()));
      case NAME, NUMBER -> last(at, NODES.pojoNode(new CalledFunction.Name(tokens.text())));
      default -> {
        if (tokens.sign() == ':' && at.kind == '{' && at.last != null) {
          at.name = at.lastText;
          at.last = null;
        } else if (tokens.sign() == ',' || tokens.sign() == ';') {
          at.settle();
          at.name = null;
        }
      }
    }
  }

  private void last(Open at, JsonNode node) {
    at.settle();
    at.last = node;
    at.lastText = tokens.text();
    nodes++;
  }

  private void open(char sign) {
    if (tooDeep > 0 || open.size() > MAX_DEPTH) {
      tooDeep++;
      return;
    }
    open.element().settle();
    open.push(new Open(sign));
    nodes++;
  }

  private void close(char sign) {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    char wanted = sign == '}' ? '{' : sign == ']' ? '[' : '(';
    int levels = 0;
    Iterator<Open> inwards = open.iterator();
    while (inwards.hasNext() && levels < MOST_CLOSED) {
      levels++;
      if (inwards.next().kind == wanted && levels < open.size()) {
        for (int i = 0; i < levels; i++) {
          finish();
        }
        return;
      }
    }
  }

  private void finish() {
    Open done = open.pop();
    done.settle();
    if (done.kind == '(' && done.node instanceof ArrayNode group) {
      CalledFunction.putBack(group);
    }
    open.element().add(done.node);
  }
}
