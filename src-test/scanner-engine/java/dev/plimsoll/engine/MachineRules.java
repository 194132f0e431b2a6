package dev.plimsoll.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/// Rules that hold in every module: no result depends on the machine's charset, locale, zone or
/// clock.
public final class MachineRules {

  private static final Set<String> DEFAULTS =
      Set.of(
          "java.nio.charset.Charset.defaultCharset()",
          "java.util.Locale.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.time.Clock.systemDefaultZone()",
          "java.util.TimeZone.getDefault()",
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.<init>([B)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.lang.System.currentTimeMillis()");

  private MachineRules() {}

  /// No default charset, locale, zone or clock. Main classes, which read the machine and hand it
  /// on, are exempt.
  public static ArchRule noDefaults() {
    return noClasses()
        .that(describe("are no main classes", type -> !isMain(type.getFullName())))
        .should()
        .callMethodWhere(call(DEFAULTS))
        .orShould()
        .callConstructorWhere(describe("use a default", access -> matches(access, DEFAULTS)))
        .because("the same input gives the same report on every machine");
  }

  /// No `System.out` and `System.err` outside the command line and main classes.
  public static ArchRule noStandardStreams() {
    DescribedPredicate<JavaFieldAccess> streams =
        describe(
            "standard streams",
            access ->
                access.getTargetOwner().isEquivalentTo(System.class)
                    && List.of("out", "err").contains(access.getTarget().getName()));
    return noClasses()
        .that(
            describe(
                "are neither main classes nor the command line",
                type ->
                    !isMain(type.getFullName())
                        && !type.getPackageName().startsWith("dev.plimsoll.cli")))
        .should()
        .accessFieldWhere(streams)
        .because("the engine speaks through its report");
  }

  /// No Java serialisation: bytes from outside never become objects by themselves.
  public static ArchRule noJavaSerialisation() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectOutputStream")
        .because("deserialising is running somebody else's code");
  }

  private static boolean isMain(String name) {
    return name.startsWith("dev.plimsoll.app.Plimsoll")
        || name.startsWith("dev.plimsoll.app.Workbench")
        || name.startsWith("dev.plimsoll.app.AppContext")
        || name.startsWith("dev.plimsoll.app.demo.DemoImageBuilder");
  }

  private static DescribedPredicate<JavaCall<?>> call(Set<String> names) {
    return describe("use a default", access -> matches(access, names));
  }

  private static boolean matches(JavaAccess<?> access, Set<String> names) {
    return names.contains(access.getTarget().getFullName());
  }
}
