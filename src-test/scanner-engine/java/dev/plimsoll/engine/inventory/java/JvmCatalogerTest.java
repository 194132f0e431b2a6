package dev.plimsoll.engine.inventory.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmCatalogerTest {

  private static final JvmCataloger CATALOGER = new JvmCataloger();

  @Test
  void readsABuildOfOpenJdk() throws IOException {
    var record =
        ReadFile.of(
                CATALOGER,
                "opt/java/openjdk/release",
                """
                IMPLEMENTOR="Eclipse Adoptium"
                JAVA_RUNTIME_VERSION="21.0.4+7-LTS"
                JAVA_VERSION="21.0.4"
                SOURCE_REPO="https://github.com/adoptium/jdk21u.git"
                IMAGE_TYPE="JDK"
                """)
            .only();

    assertThat(record.name()).isEqualTo("eclipse/temurin");
    assertThat(record.version()).isEqualTo("21.0.4+7-LTS");
    assertThat(record.supplier()).contains("Eclipse Adoptium");
    assertThat(record.qualifiers())
        .containsEntry("repository_url", "https://github.com/adoptium/jdk21u.git");
    assertThat(record.cpes())
        .containsExactly(
            "cpe:2.3:a:eclipse:temurin:21.0.4:*:*:*:*:*:*:*",
            "cpe:2.3:a:oracle:openjdk:21.0.4:*:*:*:*:*:*:*");
  }

  @ParameterizedTest
  @CsvSource({
    "JAVA_VERSION=1.8.0_392, jdk8, oracle/openjdk, oracle:openjdk:8:update392",
    "JAVA_VERSION=1.8.0_411;BUILD_TYPE=commercial, jdk8, oracle/jdk, oracle:jdk:1.8.0:update411",
    "JAVA_VERSION=1.8.0_411;BUILD_TYPE=commercial, jre8, oracle/jre, oracle:jre:1.8.0:update411",
    "JAVA_RUNTIME_VERSION=17.0.9+11-LTS-201;IMPLEMENTOR=Oracle, jdk, oracle/jdk,"
        + " oracle:jdk:17.0.9:*",
    "JAVA_RUNTIME_VERSION=22.0.1+8-16;IMPLEMENTOR=Oracle, jdk, oracle/openjdk,"
        + " oracle:openjdk:22.0.1:*",
    "JAVA_RUNTIME_VERSION=22.0.1+8;IMPLEMENTOR=Oracle, 22-oracle, oracle/jdk, oracle:jdk:22.0.1:*",
    "JAVA_VERSION=17.0.9;IMPLEMENTOR=Azul Systems;IMPLEMENTOR_VERSION=Zulu17.46+19-CA, zulu,"
        + " azul/zulu, azul:zulu:17.46:*",
    "JAVA_VERSION=17.0.9;GRAALVM_VERSION=22.3.0, graal, oracle/graalvm, oracle:graalvm:22.3.0:*",
    "JAVA_VERSION=1.8.0_391;IMPLEMENTOR=IBM Java, sdk, ibm/java, ibm:java:1.8.0:update391",
    "JAVA_VERSION=17.0.9;IMPLEMENTOR=IBM Corporation, j9, ibm/semeru, ibm:semeru:17.0.9:*",
    "JAVA_VERSION=21.0.1;IMPLEMENTOR=Amazon.com Inc., c, amazon/corretto, amazon:corretto:21.0.1:*",
    "JAVA_VERSION=17.0.9;IMPLEMENTOR=Microsoft, ms, microsoft/openjdk, microsoft:openjdk:17.0.9:*",
    "JAVA_VERSION=17.0.9;IMPLEMENTOR=Debian, d, oracle/openjdk, oracle:openjdk:17.0.9:*"
  })
  void knowsTheBuilds(String values, String folder, String name, String cpe) throws IOException {
    var record =
        ReadFile.of(CATALOGER, "usr/lib/" + folder + "/release", values.replace(';', '\n')).only();

    assertThat(record.name()).isEqualTo(name);
    assertThat(record.cpes().getFirst()).isEqualTo("cpe:2.3:a:" + cpe + ":*:*:*:*:*:*");
  }

  @Test
  void namesOpenJdkBesideABuildOfIt() throws IOException {
    var graal =
        ReadFile.of(CATALOGER, "graal/release", "JAVA_VERSION=17.0.9\nGRAALVM_VERSION=22.3.0\n")
            .only();

    assertThat(graal.version()).isEqualTo("22.3.0");
    assertThat(graal.cpes().getLast()).contains("oracle:openjdk:17.0.9");
  }

  @Test
  void leavesOtherFilesOfThatName() throws IOException {
    for (var text : new String[] {"", "Ubuntu 22.04", "NAME=\"x\"\nVERSION=\"1\"\n"}) {
      var read = ReadFile.of(CATALOGER, "etc/release", text);
      assertThat(read.packages()).isEmpty();
      assertThat(read.gaps()).isEmpty();
    }
  }
}
