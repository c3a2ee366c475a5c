package org.isnad.server;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page: a template with its values set in. The whole page is rendered before the first byte goes
 * out, so a failure half-way becomes an error page and not half a page.
 *
 * @param status the HTTP status it is sent with
 */
record Html(int status, Consumer<HtmlTemplateOutput> template) implements View {
  /** Templates' forms and fields are written as they stand. */
  static final HtmlInterceptor AS_IT_IS = new AsItIs();

  private static final int USUAL_SIZE = 64 * 1024;

  static Html page(Consumer<HtmlTemplateOutput> template) {
    return new Html(200, template);
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput bytes = new Utf8ByteOutput(USUAL_SIZE);
    template.accept(new OwaspHtmlTemplateOutput(bytes));
    response.setStatus(status);
    response.setContentType(getContentType());
    response.setContentLength(bytes.getContentLength());
    // What a page says depends on the reader's cookie and on the minute: kept, but asked again.
    response.setHeader("Cache-Control", "private, no-cache");
    bytes.writeTo(response.getOutputStream());
  }

  private record AsItIs() implements HtmlInterceptor {
    @Override
    public void onHtmlTagOpened(
        String name, Map<String, Object> attributes, gg.jte.TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, gg.jte.TemplateOutput output) {}
  }
}
