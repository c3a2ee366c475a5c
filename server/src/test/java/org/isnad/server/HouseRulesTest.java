package org.isnad.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is never so in this house (DESIGN §4, ARCHITECTURE.md), and why. */
class HouseRulesTest {
  private static final List<String> PURE =
      List.of("model", "text", "feed", "extract", "story", "chain");

  /** From the ground up; rooms of one floor do not see each other. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("model"),
          Set.of("text"),
          Set.of("feed", "extract", "story", "chain"),
          Set.of("pipeline"),
          Set.of("fetch", "store", "search", "assist"),
          Set.of("cli"),
          Set.of("server"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.isnad");

  @Test
  void theWholeHouseIsLookedAt() {
    for (Set<String> floor : FLOORS) {
      for (String room : floor) {
        assertThat(HOUSE.stream().anyMatch(resideInAPackage(of(room)))).as(room).isTrue();
      }
    }
  }

  @Test
  void arrowsPointDownAndNeighboursDoNotMeet() {
    for (int i = 0; i < FLOORS.size(); i++) {
      for (String room : FLOORS.get(i)) {
        String[] hidden =
            java.util.stream.Stream.concat(
                    FLOORS.get(i).stream().filter(other -> !other.equals(room)),
                    FLOORS.stream().skip(i + 1L).flatMap(Set::stream))
                .map(HouseRulesTest::of)
                .toArray(String[]::new);
        if (hidden.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(of(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(hidden)
              .because(
                  "each module is an artifact somebody may use alone, and a rule that is seen from"
                      + " two sides is soon written twice")
              .allowEmptyShould(true)
              .check(HOUSE);
        }
      }
    }
  }

  @Test
  void whatIsServedBesideThePagesStandsOnThemAndNotTheyOnIt() {
    noClasses()
        .that()
        .resideInAPackage("org.isnad.server")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.isnad.server.clients..", "org.isnad.server.api..")
        .because("a protocol of apps can be taken away, or changed, without touching a page")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("org.isnad.server.out..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.isnad.server", "org.isnad.server.clients..", "org.isnad.server.api..")
        .because("what flows out is written from the model alone, whoever asks for it")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("org.isnad.server.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.isnad.server.clients..", "org.isnad.server.out..")
        .because("what programs are promised does not change with what some app wants")
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.springframework..", "jakarta.servlet..", "gg.jte.."})
  void onlyTheServerKnowsTheFramework(String framework) {
    noClasses()
        .that()
        .resideOutsideOfPackage(of("server"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(framework)
        .because("the command line answers in a blink, and a library brings no framework along")
        .check(HOUSE);
  }

  @Test
  void pureModulesOpenNoSocketAndNoFile() {
    noClasses()
        .that(arePure())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "java.nio.channels..", "java.sql..", "okhttp3..")
                .or(named("java.net.Socket", "java.net.ServerSocket", "java.net.URLConnection"))
                .or(named("java.net.HttpURLConnection", "java.net.InetAddress", "java.io.File"))
                .or(named("java.io.FileInputStream", "java.io.FileOutputStream"))
                .or(named("java.io.RandomAccessFile", "java.io.FileReader", "java.io.FileWriter"))
                .or(named("java.nio.file.Files", "java.nio.file.Path", "java.nio.file.Paths")))
        .because(
            "what they answer depends on what they are given: that is what makes them testable")
        .check(HOUSE);
  }

  @Test
  void pureModulesReadNoClock() {
    noClasses()
        .that(arePure())
        .should()
        .accessTargetWhere(
            new DescribedPredicate<JavaAccess<?>>("the clock of the machine") {
              @Override
              public boolean test(JavaAccess<?> access) {
                return readsTheClock(access.getTargetOwner().getFullName(), access.getName());
              }
            })
        .because("the same report read again tomorrow must be read the same; time is passed in")
        .check(HOUSE);
  }

  private static boolean readsTheClock(String owner, String method) {
    return switch (owner) {
      case "java.lang.System" -> method.equals("currentTimeMillis") || method.equals("nanoTime");
      case "java.time.Clock", "java.time.InstantSource" -> method.startsWith("system");
      case "java.util.Date", "java.util.GregorianCalendar" -> method.equals("<init>");
      default -> owner.startsWith("java.time.") && method.equals("now");
    };
  }

  @Test
  void pureModulesDoNotLog() {
    noClasses()
        .that(arePure())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging..")
                .or(named("java.lang.System$Logger")))
        .because("a problem is an answer; it is logged once, at the rim")
        .check(HOUSE);
  }

  @Test
  void theHouseDoesNotLeanOnItsTestPress() {
    noClasses()
        .that()
        .resideOutsideOfPackages(of("testkit"), of("server"), of("bench"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(of("testkit"))
        .because("the press is for tests and the demo, which the server starts")
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> arePure() {
    return resideInAnyPackage(PURE.stream().map(HouseRulesTest::of).toArray(String[]::new));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> wanted = Set.of(names);
    return new DescribedPredicate<>("named " + wanted) {
      @Override
      public boolean test(JavaClass type) {
        return wanted.contains(type.getFullName());
      }
    };
  }

  private static String of(String room) {
    return "org.isnad." + room + "..";
  }
}
