package dev.plimsoll.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// The walls of the engine. The words of the rules are those of the house.
@AnalyzeClasses(packages = "dev.plimsoll.engine", importOptions = DoNotIncludeTests.class)
class EngineArchitectureTest {

  @ArchTest
  static final ArchRule theEngineOpensNoSocket =
      noClasses()
          .that()
          .resideInAPackage("dev.plimsoll.engine..")
          .should()
          .dependOnClassesThat(openConnections())
          .because("an offline audit must be able to rely on it; see connect");

  @ArchTest
  static final ArchRule theEngineKnowsNeitherWindowNorDocker =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..",
              "com.github.dockerjava..",
              "dev.plimsoll.app..",
              "dev.plimsoll.cli..",
              "dev.plimsoll.connect..")
          .because("the engine is a library below the application");

  @ArchTest
  static final ArchRule theModelDependsOnTheJdkAlone =
      noClasses()
          .that()
          .resideInAPackage("dev.plimsoll.engine.model..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "dev.plimsoll.engine.model..", "org.jspecify..")
          .because("the words of the domain outlive every library");

  @ArchTest
  static final ArchRule ecosystemsKnowOnlyTheirContract =
      noClasses()
          .that()
          .resideInAPackage("dev.plimsoll.engine.inventory.*..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.plimsoll.engine",
              "dev.plimsoll.engine.advisory..",
              "dev.plimsoll.engine.match..",
              "dev.plimsoll.engine.document..")
          .because("a cataloger reads what is there and judges nothing");

  @ArchTest
  static final ArchRule formatsKnowNothingOfPackages =
      noClasses()
          .that()
          .resideInAPackage("dev.plimsoll.engine.format..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.plimsoll.engine.inventory..")
          .because("a file format is the same whoever reads it");

  @ArchTest
  static final ArchRule ecosystemsKnowNothingOfEachOther =
      slices()
          .matching("dev.plimsoll.engine.inventory.(*)..")
          .should()
          .notDependOnEachOther()
          .because("one package answers how an ecosystem is handled");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.plimsoll.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule nothingDependsOnTheMachine = MachineRules.noDefaults();

  @ArchTest static final ArchRule nothingPrints = MachineRules.noStandardStreams();

  @ArchTest static final ArchRule nothingIsSerialised = MachineRules.noJavaSerialisation();

  private static DescribedPredicate<JavaClass> openConnections() {
    return DescribedPredicate.describe(
        "open connections",
        type ->
            (type.getPackageName().equals("java.net") && !type.getSimpleName().startsWith("URI"))
                || (type.getName().startsWith("java.nio.channels.")
                    && type.getSimpleName().contains("Socket"))
                || List.of("java.net.http", "javax.net", "java.rmi", "javax.naming").stream()
                    .anyMatch(type.getPackageName()::startsWith));
  }
}
