package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.isnad.model.Reader.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing up, in and out. */
@Controller
final class SignInController {
  private static final int REFUSED = 422;

  private final Backend backend;
  private final Accounts accounts;
  private final Tickets tickets;
  private final Limits limits;
  private final FirstAdmin first;

  SignInController(
      Backend backend, Accounts accounts, Tickets tickets, Limits limits, FirstAdmin first) {
    this.backend = backend;
    this.accounts = accounts;
    this.tickets = tickets;
    this.limits = limits;
    this.first = first;
  }

  /**
   * A form about an account as it was typed, but for passwords.
   *
   * @param to where it leads afterwards
   * @param code of the first admin; empty for everybody else
   * @param problem message key of what is wrong; null when nothing is
   */
  record Form(String name, String email, String to, String code, @Nullable String problem) {
    static Form empty(String to) {
      return new Form("", "", Seeing.local(to), "", null);
    }

    Form refused(String why) {
      return new Form(name, email, to, code, why);
    }
  }

  @GetMapping("/sign-in")
  View signIn(
      Frame frame,
      @RequestParam(defaultValue = "/") String to,
      @RequestParam(required = false) @Nullable String changed) {
    if (frame.reader() != null) {
      return Seeing.other(to);
    }
    return signInPage(200, frame, Form.empty(to), changed != null);
  }

  @PostMapping("/sign-in")
  View enter(
      Frame frame,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    Form form = new Form(PlainText.line(name), "", Seeing.local(to), "", null);
    return switch (accounts.recognize(form.name(), password, request.getRemoteAddr())) {
      case Accounts.Result.Done done -> {
        accounts.open(done.account(), request, response);
        yield Seeing.other(to);
      }
      case Accounts.Result.Refused why ->
          signInPage(REFUSED, frame, form.refused(why.problem()), false);
    };
  }

  private Html signInPage(int status, Frame frame, Form form, boolean changed) {
    boolean open = backend.readers().settings().signUp();
    boolean mail = tickets.ready();
    return new Html(
        status,
        out -> JtesigninGenerated.render(out, Html.AS_IT_IS, frame, form, open, mail, changed));
  }

  @PostMapping("/sign-out")
  View leave(HttpServletRequest request, HttpServletResponse response) {
    SignedIn known = SignedIn.of(request);
    if (known != null) {
      backend.readers().sessions().end(known.session());
    }
    response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.none(request.isSecure()));
    return Seeing.other("/");
  }

  @GetMapping("/sign-up")
  View signUp(Frame frame, @RequestParam(defaultValue = "/account") String to) {
    return frame.reader() == null ? signUpPage(200, frame, Form.empty(to)) : Seeing.other(to);
  }

  @PostMapping("/sign-up")
  View join(
      Frame frame,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/account") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    Form form = new Form(PlainText.line(name), Emails.clean(email), Seeing.local(to), "", null);
    if (!backend.readers().settings().signUp()) {
      return signUpPage(REFUSED, frame, form);
    }
    if (tickets.ready() && form.email().isEmpty()) {
      return signUpPage(REFUSED, frame, form.refused("account.problem.email"));
    }
    if (!limits.admit(Limits.Kind.SIGN_UP, request.getRemoteAddr())) {
      return signUpPage(REFUSED, frame, form.refused("account.problem.too-many"));
    }
    return switch (accounts.make(form.name(), form.email(), password, Role.READER)) {
      case Accounts.Result.Done done -> {
        accounts.open(done.account(), request, response);
        if (tickets.ready()) {
          tickets.confirm(done.account(), form.email(), frame.words());
        }
        yield Seeing.other(form.to());
      }
      case Accounts.Result.Refused why -> signUpPage(REFUSED, frame, form.refused(why.problem()));
    };
  }

  private Html signUpPage(int status, Frame frame, Form form) {
    boolean open = backend.readers().settings().signUp();
    boolean mail = tickets.ready();
    return new Html(
        status, out -> JtesignupGenerated.render(out, Html.AS_IT_IS, frame, form, open, mail));
  }

  @GetMapping("/welcome")
  View welcome(Frame frame, @RequestParam(defaultValue = "") String code) {
    if (!first.wanted()) {
      return ErrorPages.missing(frame);
    }
    return welcomePage(200, frame, new Form("", "", "/admin", code, null));
  }

  @PostMapping("/welcome")
  View begin(
      Frame frame,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!first.wanted()) {
      return ErrorPages.missing(frame);
    }
    Form form = new Form(PlainText.line(name), Emails.clean(email), "/admin", code, null);
    if (!limits.admit(Limits.Kind.WELCOME, request.getRemoteAddr())) {
      return welcomePage(REFUSED, frame, form.refused("account.problem.too-many"));
    }
    if (!first.knows(code.strip())) {
      return welcomePage(REFUSED, frame, form.refused("account.problem.code"));
    }
    return switch (accounts.make(form.name(), form.email(), password, Role.ADMIN)) {
      case Accounts.Result.Done done -> {
        accounts.open(done.account(), request, response);
        if (tickets.ready() && !form.email().isEmpty()) {
          tickets.confirm(done.account(), form.email(), frame.words());
        }
        yield Seeing.other("/admin");
      }
      case Accounts.Result.Refused why -> welcomePage(REFUSED, frame, form.refused(why.problem()));
    };
  }

  private static Html welcomePage(int status, Frame frame, Form form) {
    return new Html(status, out -> JtewelcomeGenerated.render(out, Html.AS_IT_IS, frame, form));
  }
}
