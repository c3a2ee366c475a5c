package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Reader;
import org.isnad.pipeline.AppPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A reader's apps: a password for each, shown once, to be taken back at any time. */
@Controller
final class AppsController {
  private static final int LONGEST_DEVICE = 60;
  private static final int REFUSED = 422;

  private final AppPasswords passwords;

  AppsController(AppPasswords passwords) {
    this.passwords = passwords;
  }

  /**
   * The page.
   *
   * @param secret the password just made; null when none was
   * @param problem message key of what could not be done; null when nothing failed
   */
  record AppsView(
      Reader reader,
      List<AppPassword> apps,
      @Nullable String device,
      @Nullable String secret,
      @Nullable String problem) {}

  @GetMapping("/account/apps")
  Html apps(Frame frame, HttpServletRequest request) {
    return page(200, frame, request, null, null, null);
  }

  @PostMapping("/account/apps")
  Html make(
      Frame frame, @RequestParam(defaultValue = "") String device, HttpServletRequest request) {
    String name = PlainText.line(device);
    if (name.isEmpty() || name.length() > LONGEST_DEVICE) {
      return page(REFUSED, frame, request, null, null, "apps.problem.device");
    }
    Optional<String> secret = passwords.make(SignedIn.required(request).account(), name);
    return secret.isEmpty()
        ? page(REFUSED, frame, request, null, null, "apps.problem.many")
        : page(200, frame, request, name, secret.get(), null);
  }

  @PostMapping("/account/apps/revoke")
  View revoke(@RequestParam long id, HttpServletRequest request) {
    passwords.revoke(SignedIn.required(request).reader(), id);
    return Seeing.other("/account/apps");
  }

  private Html page(
      int status,
      Frame frame,
      HttpServletRequest request,
      @Nullable String device,
      @Nullable String secret,
      @Nullable String problem) {
    Reader me = SignedIn.required(request).reader();
    AppsView view = new AppsView(me, passwords.of(me), device, secret, problem);
    return new Html(status, out -> JteappsGenerated.render(out, Html.AS_IT_IS, frame, view));
  }
}
