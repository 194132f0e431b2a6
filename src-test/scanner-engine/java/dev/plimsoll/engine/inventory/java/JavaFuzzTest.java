package dev.plimsoll.engine.inventory.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, reading ends and names bounded damage.
class JavaFuzzTest {

  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project><parent><groupId>g</groupId><version>1</version></parent><artifactId>a</artifactId>
      <properties><x>${y}</x><y>2</y></properties><dependencies><dependency><groupId>h</groupId>
      <artifactId>b</artifactId><version>${x}</version></dependency><dependency>
      <groupId>h</groupId><artifactId>c</artifactId></dependency></dependencies></project>
      """;

  private static final String TEXTS =
      """
      JAVA_VERSION="17.0.9"
      IMPLEMENTOR="Azul"
      joda-time:joda-time:2.2=compileClasspath
      groupId=g
      artifactId=a
      version=1
      """;

  static Stream<byte[]> archives() {
    var inner = new Jar().manifest("Bundle-SymbolicName: x.y", "Bundle-Version: 1").build();
    return FuzzedFiles.changed(
        new Jar()
            .manifest("Implementation-Title: t", "Implementation-Version: 1")
            .project("g", "a", "1")
            .pom("g", "a", POM)
            .classes("com/x", 3)
            .stored("lib/a-1.jar", inner)
            .with("lib/b-2.jar", inner)
            .build());
  }

  @MethodSource("archives")
  @FuzzTest(maxDuration = "60s")
  void readsAnyArchive(byte[] bytes) throws IOException {
    FuzzedFiles.read(new JavaArchiveCataloger(), "lib/a-1.jar", bytes);
  }

  static Stream<byte[]> texts() {
    return List.of(
            POM, TEXTS, "{\"dependencies\":[{\"org\":\"o\",\"name\":\"n\",\"version\":\"1\"}]}")
        .stream()
        .flatMap(FuzzedFiles::changed);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyText(byte[] bytes) throws IOException {
    FuzzedFiles.read(new JavaProjectCataloger(), "pom.xml", bytes);
    FuzzedFiles.read(new JavaProjectCataloger(), "gradle.lockfile", bytes);
    FuzzedFiles.read(new JavaProjectCataloger(), "build.sbt.lock", bytes);
    FuzzedFiles.read(new JvmCataloger(), "jdk/release", bytes);
    FuzzedFiles.read(new JavaArchiveCataloger(), "x/META-INF/maven/g/a/pom.properties", bytes);
    var manifest = new Jar().with("META-INF/MANIFEST.MF", bytes).build();
    FuzzedFiles.read(new JavaArchiveCataloger(), "lib/a-1.jar", manifest);
  }

  static Stream<byte[]> poms() {
    return FuzzedFiles.changed(POM);
  }

  @MethodSource("poms")
  @FuzzTest(maxDuration = "60s")
  void putsAnyPomsTogether(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    var cataloger = new JavaProjectCataloger();
    var histories =
        new LayerStory(cataloger)
            .writes(0, "a/pom.xml", text)
            .writes(0, "pom.xml", text)
            .histories();
    var gaps = new ArrayList<Gap>();

    assertThat(cataloger.together(histories, gaps::add)).hasSize(2);
    assertThat(gaps).hasSizeLessThanOrEqualTo(2);
  }

  static Stream<byte[]> lists() {
    return FuzzedFiles.changed(
        "{\"components\":[{\"group\":\"g\",\"name\":\"n\",\"version\":\"1\",\"bom-ref\":\"r\"}],"
            + "\"dependencies\":[{\"ref\":\"r\",\"dependsOn\":[\"r\"]}]}");
  }

  @MethodSource("lists")
  @FuzzTest(maxDuration = "60s")
  void readsAnyListOfANativeImage(byte[] bytes) throws IOException {
    var image = NativeImageCatalogerTest.image(bytes);
    FuzzedFiles.read(new NativeImageCataloger(), "main", image);
    var packed = NativeImageCatalogerTest.packed(new String(bytes, UTF_8));
    FuzzedFiles.read(new NativeImageCataloger(), "main", NativeImageCatalogerTest.image(packed));
  }
}
