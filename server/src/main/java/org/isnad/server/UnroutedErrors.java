package org.isnad.server;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The page for requests that Tomcat itself refuses before any handler sees them: an address that is
 * none, a path that climbs.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // Behind Boot's own valve, so that this one, further in, answers.
final class UnroutedErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final int FIRST_ERROR = 400;

  private final Frames frames;

  UnroutedErrors(Frames frames) {
    this.frames = frames;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new Page(frames)));
  }

  /** Writes the page where nothing else was written. */
  private static final class Page extends ErrorReportValve {
    private final Frames frames;

    Page(Frames frames) {
      this.frames = frames;
    }

    @Override
    protected void report(Request request, Response response, Throwable why) {
      int status = response.getStatus();
      if (status < FIRST_ERROR
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      try {
        response.setHeader("Content-Security-Policy", SecurityRules.CONTENT_POLICY);
        ErrorPages.of(status, frames.of(request)).render(null, request, response);
        response.finishResponse();
      } catch (IOException e) {
        // Whoever asked is gone; there is nobody to tell.
        response.setError();
      }
    }
  }
}
