package org.isnad.server;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody wrote in a form whose token no longer holds, to be looked at and sent again. Only
 * for what people write: another site could make a browser send anything here, so nothing is done
 * until the reader has seen it on a page of ours and pressed the button.
 *
 * @param action where it goes
 */
record ExpiredForm(String action, List<Field> fields) {
  private static final Pattern WRITING =
      Pattern.compile(
          "/(report|story)/[0-9]{1,19}/(comments|inaccuracy)|/comment/[0-9]{1,19}/(edit|object)");

  private static final List<String> SHOWN = List.of("name", "text", "reason", "words");
  private static final List<String> CARRIED = List.of("parent", "part");
  private static final int LONGEST = 20_000;

  /**
   * A field.
   *
   * @param shown whether the writer sees it, and may change it
   */
  record Field(String name, String value, boolean shown) {}

  /** The form of a failed request; empty where nothing was written, or not for people to read. */
  static Optional<ExpiredForm> of(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String action = path == null ? "" : path.toString();
    // The failed request itself is a GET by now (Servlet 6.1).
    boolean sent = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
    if (!sent || !WRITING.matcher(action).matches()) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    SHOWN.forEach(name -> add(request, name, true, fields));
    CARRIED.forEach(name -> add(request, name, false, fields));
    return fields.stream().anyMatch(Field::shown)
        ? Optional.of(new ExpiredForm(action, fields))
        : Optional.empty();
  }

  private static void add(
      HttpServletRequest request, String name, boolean shown, List<Field> fields) {
    String value = request.getParameter(name);
    if (value != null && !value.isBlank() && value.length() <= LONGEST) {
      fields.add(new Field(name, PlainText.lines(value), shown));
    }
  }
}
