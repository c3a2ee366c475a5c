package org.isnad.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a feed's elements: containers are stepped into, everything else is built whole, one at a
 * time, so that memory is that of one entry. Tags need not match: an end tag closes what it names,
 * with all that was left open within; one that names nothing open is skipped.
 */
final class WireReader {
  /** Elements deeper than this within an entry are left out with all they hold. */
  private static final int DEEPEST = 100;

  /** Characters and elements of one entry; what comes after is left out. */
  private static final int LARGEST_ENTRY = 8_000_000;

  private static final int MOST_ELEMENTS = 50_000;

  private final XmlScanner scanner;
  private final ProblemList problems;
  private final Namespaces namespaces = new Namespaces();
  private final List<XmlName> containers = new ArrayList<>();
  private final List<BaseAddress> bases = new ArrayList<>();
  private XmlScanner.@Nullable Token pushedBack;
  private boolean finished;
  private boolean truncated;
  private boolean sawText;

  /**
   * @param address what relative addresses are relative to where no xml:base says otherwise
   */
  WireReader(XmlScanner scanner, URI address, ProblemList problems) {
    this.scanner = scanner;
    this.problems = problems;
    bases.add(new BaseAddress(address, false));
  }

  /** Whether any text stood before the first tag. */
  boolean sawTextFirst() {
    return sawText;
  }

  /** How many containers are open: 0 before the root and after it. */
  int depth() {
    return containers.size();
  }

  /**
   * The next element: a container without its contents, or any other element whole. Null at the
   * end.
   */
  @Nullable WireElement next() {
    while (!finished) {
      switch (token()) {
        case START -> {
          int depth = containers.size();
          namespaces.open(scanner, depth);
          WireElement element = element(bases.getLast());
          if (FeedShape.isContainer(element)) {
            containers.add(scanner.name());
            bases.add(element.baseAddress());
            return element;
          }
          build(element, depth);
          return element;
        }
        case END -> closeContainer(scanner.name());
        case TEXT -> sawText |= containers.isEmpty() && !scanner.text().toString().isBlank();
        case FINISH -> finish();
      }
    }
    return null;
  }

  private void finish() {
    finished = true;
    if (!truncated && (scanner.cut() || !containers.isEmpty())) {
      problems.once("truncated", "the input ends before its last element does", scanner.line());
    }
  }

  private XmlScanner.Token token() {
    XmlScanner.Token token = pushedBack;
    pushedBack = null;
    return token == null ? scanner.next() : token;
  }

  private void closeContainer(XmlName name) {
    int open = innermost(containers, name);
    if (open < 0) {
      problems.once("ill-formed-xml", "</" + name.raw() + "> closes nothing", scanner.line());
      return;
    }
    if (open < containers.size() - 1) {
      String left = containers.getLast().raw();
      problems.once("ill-formed-xml", "<" + left + "> is never closed", scanner.line());
    }
    while (containers.size() > open) {
      containers.removeLast();
      bases.removeLast();
    }
    namespaces.close(open);
  }

  private WireElement element(BaseAddress base) {
    BaseAddress inner = base;
    for (int i = 0; i < scanner.attributes(); i++) {
      XmlName key = scanner.attributeName(i);
      if (key.local().equals("base") && key.prefix().equals("xml")) {
        inner = base.with(scanner.attributeValue(i));
      }
    }
    WireElement element =
        new WireElement(scanner.name(), namespaces.of(scanner.name()), inner, scanner.line());
    for (int i = 0; i < scanner.attributes(); i++) {
      element.addAttribute(scanner.attributeName(i), scanner.attributeValue(i));
    }
    return element;
  }

  /** Fills {@code root} with what stands up to its end tag. */
  private void build(WireElement root, int depth) {
    List<WireElement> open = new ArrayList<>();
    open.add(root);
    int skipped = 0;
    int size = 0;
    int elements = 0;
    while (!open.isEmpty()) {
      WireElement top = open.getLast();
      XmlScanner.Token token = token();
      switch (token) {
        case TEXT -> {
          size += scanner.text().length();
          if (size > LARGEST_ENTRY) {
            problems.once("entry-too-large", "an entry is cut at its limit", scanner.line());
          } else if (skipped == 0
              && !(open.size() == 1 && FeedShape.isEntry(root) && isBlank(scanner.text()))) {
            top.add(scanner.text().toString());
          }
        }
        case START -> {
          if (containers.isEmpty() && FeedShape.isRoot(scanner.name())) {
            // A program's warning with an unclosed tag stands before the feed.
            pushedBack = token;
            open.clear();
          } else if (beginsAnother(root, open) || FeedShape.cannotHold(root, scanner.name())) {
            problems.once(
                "ill-formed-xml", "an entry begins inside another element", scanner.line());
            pushedBack = token;
            open.clear();
          } else if (open.size() == 2
              && skipped == 0
              && FeedShape.isEntry(root)
              && FeedShape.endsWithout(top, scanner.name())) {
            problems.once(
                "ill-formed-xml", "<" + top.name().raw() + "> is never closed", scanner.line());
            open.removeLast();
            namespaces.close(depth + 1);
            pushedBack = token;
          } else if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
            problems.once("too-deep", "elements past a limit are left out", scanner.line());
            skipped++;
          } else if (skipped > 0) {
            skipped++;
          } else {
            namespaces.open(scanner, depth + open.size());
            WireElement child = element(top.baseAddress());
            top.add(child);
            open.add(child);
          }
        }
        case END -> {
          if (skipped > 0) {
            skipped--;
          } else {
            close(open, depth);
          }
        }
        case FINISH -> {
          pushedBack = token;
          // A field cut in the middle is worse than none: half a link leads nowhere.
          if (open.size() > 1) {
            root.dropLast();
          }
          truncated = true;
          problems.once("truncated", "the input ends inside an element", scanner.line());
          open.clear();
        }
      }
    }
    namespaces.close(depth);
  }

  private static boolean isBlank(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /** A start tag that can only mean that the end tag of the entry before it is missing. */
  private boolean beginsAnother(WireElement root, List<WireElement> open) {
    return FeedShape.isEntry(root)
        && open.size() <= 2
        && scanner.name().raw().equals(root.name().raw())
        && (open.size() == 1 || !open.getLast().local().equals("content"));
  }

  /**
   * Which of the open elements an end tag closes: the innermost it names; where it names none, the
   * innermost of that name in other letters or with another prefix. -1 for none.
   */
  private static int innermost(List<XmlName> open, XmlName end) {
    int match = open.size() - 1;
    while (match >= 0 && !open.get(match).raw().equals(end.raw())) {
      match--;
    }
    if (match < 0) {
      match = open.size() - 1;
      while (match >= 0 && !open.get(match).local().equals(end.local())) {
        match--;
      }
    }
    return match;
  }

  private void close(List<WireElement> open, int depth) {
    XmlName name = scanner.name();
    boolean usual = open.getLast().name().raw().equals(name.raw());
    int match =
        usual ? open.size() - 1 : innermost(open.stream().map(WireElement::name).toList(), name);
    if (match >= 0) {
      if (match < open.size() - 1) {
        problems.once(
            "ill-formed-xml",
            "<" + open.getLast().name().raw() + "> is never closed",
            scanner.line());
      } else if (!usual) {
        String closed = open.getLast().name().raw();
        problems.once(
            "ill-formed-xml", "</" + name.raw() + "> closes <" + closed + ">", scanner.line());
      }
      while (open.size() > match) {
        open.removeLast();
      }
      namespaces.close(depth + open.size());
    } else if (innermost(containers, name) >= 0) {
      problems.once(
          "ill-formed-xml", "</" + name.raw() + "> closes more than it opened", scanner.line());
      pushedBack = XmlScanner.Token.END;
      open.clear();
    } else {
      problems.once("ill-formed-xml", "</" + name.raw() + "> closes nothing", scanner.line());
    }
  }
}
