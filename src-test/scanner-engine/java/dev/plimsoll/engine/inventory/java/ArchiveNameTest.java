package dev.plimsoll.engine.inventory.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveNameTest {

  @ParameterizedTest
  @CsvSource({
    "lib/guava-24.1-jre.jar, guava, 24.1-jre",
    "log4j-1.2-api-2.17.1.jar, log4j-1.2-api, 2.17.1",
    "api-all-2.0.0-sources.jar, api-all, 2.0.0",
    "bcprov-jdk15on-1.60.jar, bcprov-jdk15on, 1.60",
    "kafka_2.12-2.4.0.jar, kafka_2.12, 2.4.0",
    "jetty-server-9.4.30.v20200611.jar, jetty-server, 9.4.30.v20200611",
    "netty-tcnative-2.0.30.Final-linux-x86_64.jar, netty-tcnative, 2.0.30.Final",
    "plexus-container-default-1.0-alpha-9-stable-1.jar, plexus-container-default,"
        + " 1.0-alpha-9-stable-1",
    "app-1.0-20200101.120000-1.jar, app, 1.0-20200101.120000-1",
    "app-1.0-SNAPSHOT.war, app, 1.0-SNAPSHOT",
    "com.fasterxml.jackson.core.jackson-core-2.15.2.jar, com.fasterxml.jackson.core.jackson-core,"
        + " 2.15.2",
    "guava-24.1-jre.jar.bak, guava, 24.1-jre",
    "git-4.11.3.hpi, git, 4.11.3"
  })
  void splitsArtifactAndVersion(String path, String artifact, String version) {
    var name = ArchiveName.of(path);

    assertThat(name.artifact()).isEqualTo(artifact);
    assertThat(name.version()).contains(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.jar", "1.0.jar", "-1.jar", ".jar", "a-b-c.war", "guava-r05.jar", ""})
  void knowsNamesWithoutVersion(String path) {
    assertThat(ArchiveName.of(path).version()).isEmpty();
  }

  /// The false result that is accepted: nothing tells the artifact's number from the version's.
  @Test
  void takesTheNumberOfAnArtifactForAPartOfTheVersion() {
    assertThat(ArchiveName.of("foo-2-1.0.jar").version()).contains("2-1.0");
  }

  @Test
  void fitsTheProjectsThatSuchAFileCouldBe() {
    assertThat(ArchiveName.of("log4j-core.jar").fits("log4j-core", "2.14.1")).isTrue();
    assertThat(ArchiveName.of("worker-all-1.0.jar").fits("worker", "1.0")).isTrue();
    assertThat(ArchiveName.of("worker-all-1.0.jar").fits("worker", "1.1")).isFalse();
    assertThat(ArchiveName.of("org.yaml.snakeyaml-1.26.jar").fits("snakeyaml", "1.26")).isTrue();
    assertThat(ArchiveName.of("a-1.0-linux.jar").fits("a", "1.0")).isTrue();
    assertThat(ArchiveName.of("postgresql-42.2.5.jar").fits("client", "1.0.0")).isFalse();
  }

  @Test
  void knowsArchivesByTheirEnding() {
    assertThat(ArchiveName.isJavas("a/b.JAR")).isTrue();
    assertThat(ArchiveName.isJavas("a/b.lpkg")).isTrue();
    assertThat(ArchiveName.isJavas("a/b.zip")).isFalse();
    assertThat(ArchiveName.isArchive("a/b.zip")).isTrue();
    assertThat(ArchiveName.isArchive("a.jar/b")).isFalse();
    assertThat(ArchiveName.isArchive("jar")).isFalse();
  }
}
