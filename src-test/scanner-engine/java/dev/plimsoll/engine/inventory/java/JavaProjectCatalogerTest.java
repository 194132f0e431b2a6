package dev.plimsoll.engine.inventory.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JavaProjectCatalogerTest {

  private static final JavaProjectCataloger CATALOGER = new JavaProjectCataloger();

  private static final String POM =
      """
      <project>
        <groupId>g</groupId><artifactId>a</artifactId><version>1</version>
        <dependencies>
          <dependency><groupId>g</groupId><artifactId>stated</artifactId><version>2</version></dependency>
          <dependency><groupId>g</groupId><artifactId>elsewhere</artifactId></dependency>
          <dependency><groupId>g</groupId><artifactId>tests</artifactId><version>3</version><scope>test</scope></dependency>
          <dependency><artifactId>nameless</artifactId></dependency>
        </dependencies>
      </project>
      """;

  @Test
  void readsAProjectAndWhatItAsksFor() throws IOException {
    var read = ReadFile.of(CATALOGER, "src/pom.xml", POM);

    assertThat(read.versions()).containsExactly("g:a 1", "g:stated 2", "g:tests 3");
    assertThat(read.packages()).extracting(PackageRecord::kind).containsOnly(EvidenceKind.DECLARED);
    assertThat(read.needs("g:a")).containsExactly("g:stated", "g:elsewhere");
    assertThat(read.packages().getLast().line()).isEqualTo(6);
  }

  @Test
  void namesADependencyWithoutAName() throws IOException {
    var gaps = ReadFile.of(CATALOGER, "src/pom.xml", POM).gaps();

    assertThat(gaps).extracting(Gap::code).containsExactly("INV-007");
    assertThat(gaps.getFirst().where()).isEqualTo("src/pom.xml:7");
  }

  @Test
  void takesNoDependenciesFromAPomOfAnUnpackedArchive() throws IOException {
    var read = ReadFile.of(CATALOGER, "srv/x/META-INF/maven/g/a/pom.xml", POM);

    assertThat(read.versions()).containsExactly("g:a 1");
    assertThat(read.only().kind()).isEqualTo(EvidenceKind.INSTALLED);
    assertThat(read.gaps()).isEmpty();
  }

  @Test
  void saysWhereAPomIsBroken() throws IOException {
    assertThat(ReadFile.of(CATALOGER, "pom.xml", "<project>\n<a>").faults().getFirst())
        .startsWith("2: ");
    assertThat(ReadFile.of(CATALOGER, "pom.xml", "<x/>").faults())
        .containsExactly("1: \"x\" is no project of Maven");
  }

  @Test
  void readsLockFilesOfGradle() throws IOException {
    var read =
        ReadFile.of(
            CATALOGER,
            "app/gradle.lockfile",
            """
            # This is a Gradle generated file for dependency locking.
            joda-time:joda-time:2.2=compileClasspath,runtimeClasspath
            org.a:no-version=x
            org.apache.commons:commons-text:1.8=compileClasspath
            empty=annotationProcessor
            """);

    assertThat(read.versions())
        .containsExactly("joda-time:joda-time 2.2", "org.apache.commons:commons-text 1.8");
    assertThat(read.faults())
        .containsExactly("3: \"org.a:no-version=x\" is no group:artifact:version");
    assertThat(
            ReadFile.of(CATALOGER, "gradle/dependency-locks/compile.lockfile", "a:b:1").versions())
        .containsExactly("a:b 1");
  }

  @Test
  void readsLockFilesOfSbt() throws IOException {
    var read =
        ReadFile.of(
            CATALOGER,
            "build.sbt.lock",
            """
            {"lockVersion": 1, "dependencies": [
              {"org": "org.apache.commons", "name": "commons-lang3", "version": "3.9"},
              {"org": "", "name": "x", "version": "1"},
              {"org": "o", "name": "n"}]}
            """);

    assertThat(read.versions()).containsExactly("org.apache.commons:commons-lang3 3.9");
    assertThat(read.faults())
        .containsExactly("0: dependency without group or artifact", "0: \"o:n\" has no version");
  }
}
