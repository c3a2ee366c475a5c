package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/**
 * The pages as a Spring Boot application. It needs a {@link Backend} among its beans, which {@link
 * Server} gives it; its {@code main} is there for ahead-of-time processing.
 */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = UserDetailsServiceAutoConfiguration.class)
public class ServerApplication {

  /** Used by the build; {@link Server#start} is how the pages are started. */
  public static void main(String[] arguments) {
    SpringApplication.run(ServerApplication.class, arguments);
  }

  @Bean
  Frames frames(Backend backend, @Value("${isnad.zone}") String zone) {
    ReaderPorts readers = backend.readers();
    return new Frames(
        backend.clock(), ZoneId.of(zone), backend.pictures(), readers.shelves(), readers.home());
  }

  /** The reader's language, for whatever Spring itself says by it (Content-Language). */
  @Bean
  LocaleResolver localeResolver() {
    return new AbstractLocaleResolver() {
      @Override
      public Locale resolveLocale(HttpServletRequest request) {
        return Locale.of(PreferencesCookie.resolve(request).language().tag());
      }

      @Override
      public void setLocale(
          HttpServletRequest request,
          @Nullable HttpServletResponse response,
          @Nullable Locale locale) {
        throw new UnsupportedOperationException("the reader's cookie says the language");
      }
    };
  }

  @Bean
  WebMvcConfigurer handlers(Frames frames) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frames);
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        // A program that asks for stories in a language chooses none for the pages.
        registry.addInterceptor(new LanguageCookie()).excludePathPatterns("/api/v1/**");
      }
    };
  }
}
