package dev.plimsoll.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.plimsoll.engine.MachineRules;

/// The walls of the application. The words of the rules are those of the house.
@AnalyzeClasses(
    packages = "dev.plimsoll",
    importOptions = {DoNotIncludeTests.class, ApplicationArchitectureTest.NoTestJar.class})
class ApplicationArchitectureTest {

  /// The engine's tests are a jar here, which the usual option does not know for tests.
  static final class NoTestJar implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String[] FEATURES = {
    "dev.plimsoll.app.images..",
    "dev.plimsoll.app.findings..",
    "dev.plimsoll.app.packages..",
    "dev.plimsoll.app.settings..",
    "dev.plimsoll.app.demo.."
  };

  @ArchTest
  static final ArchRule dataFlowsOneWay =
      noClasses()
          .that()
          .resideInAPackage("dev.plimsoll.connect..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.plimsoll.app..", "dev.plimsoll.cli..", "javafx..")
          .because("app and cli stand on connect, never the other way");

  @ArchTest
  static final ArchRule onlyConnectOpensConnections =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.plimsoll.connect..")
          .should()
          .dependOnClassesThat(
              describe(
                  "open connections",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("com.github.dockerjava")
                          || type.getPackageName().startsWith("java.net.http")
                          || (type.getPackageName().equals("java.net")
                              && type.getSimpleName().contains("Socket"))))
          .because("what talks to the outside is in one place");

  @ArchTest
  static final ArchRule theCommandLineHasNoWindow =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.plimsoll.cli..", "dev.plimsoll.connect..", "dev.plimsoll.app.i18n..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..")
          .because("a terminal has no display");

  @ArchTest
  static final ArchRule viewModelsKnowNoScene =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..")
          .because("a screen can be tested without one");

  @ArchTest
  static final ArchRule featuresMeetInTheShell =
      slices()
          .matching("dev.plimsoll.app.(images|findings|packages|settings|demo)..")
          .should()
          .notDependOnEachOther()
          .because("features meet in the shell");

  @ArchTest
  static final ArchRule sharedControlsKnowNoFeature =
      noClasses()
          .that()
          .resideInAnyPackage("dev.plimsoll.app.ui..", "dev.plimsoll.app.theme..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FEATURES)
          .because("what is shared serves every feature");

  @ArchTest
  static final ArchRule oneClassCallsTheWindowThread =
      noClasses()
          .that()
          .doNotHaveSimpleName("FxThread")
          .should()
          .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
          .because("one place bounds and counts what the window thread is asked to do");

  @ArchTest
  static final ArchRule onlyTheContextBuildsAdapters =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.plimsoll.connect..", "dev.plimsoll.app")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.plimsoll.connect.docker..")
          .because("objects are wired in one place");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.plimsoll.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule nothingDependsOnTheMachine = MachineRules.noDefaults();

  @ArchTest static final ArchRule nothingPrints = MachineRules.noStandardStreams();

  @ArchTest static final ArchRule nothingIsSerialised = MachineRules.noJavaSerialisation();
}
