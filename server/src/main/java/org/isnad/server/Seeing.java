package org.isnad.server;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads once it has done its work: a page to be got, so that none is sent twice. */
final class Seeing {
  private Seeing() {}

  /** Leads to a path on this server. */
  static View other(String path) {
    RedirectView view = new RedirectView(local(path));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    view.setExpandUriTemplateVariables(false); // A brace in an address is a brace.
    return view;
  }

  /** The path where it stays on this server; else the home page. */
  static String local(String path) {
    boolean stays =
        path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7F);
    return stays ? path : "/";
  }
}
