package org.isnad.server;

import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

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
    return new Frames(backend.clock(), ZoneId.of(zone));
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
        registry.addInterceptor(new LanguageCookie());
      }
    };
  }
}
