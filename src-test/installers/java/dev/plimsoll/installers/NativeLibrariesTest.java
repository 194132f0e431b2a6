package dev.plimsoll.installers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NativeLibrariesTest {

  private static final String ARCHITECTURE =
      System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";

  @TempDir Path folder;

  private Path jars = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    jars = Files.createDirectory(folder.resolve("jars"));
  }

  @Test
  void putsTheLibraryOfThisPlatformBesideItsJar() throws IOException {
    var ours = "org/sqlite/native/Linux/" + ARCHITECTURE + "/libsqlitejdbc.so";
    jar("sqlite-jdbc-1.jar", ours, "org/sqlite/native/Windows/x86/sqlitejdbc.dll", "A.class");

    NativeLibraries.settle(jars, folder.resolve("out"));

    assertThat(folder.resolve("out/libsqlitejdbc.so")).hasContent(ours);
    try (var jar = new ZipFile(folder.resolve("out/sqlite-jdbc-1.jar").toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName)).containsExactly("A.class");
    }
  }

  @Test
  void copiesOtherJarsAsTheyAre() throws IOException {
    jar("other-1.jar", "linux/amd64/libother.so");

    NativeLibraries.settle(jars, folder.resolve("out"));

    assertThat(folder.resolve("out/other-1.jar"))
        .hasSameBinaryContentAs(jars.resolve("other-1.jar"));
  }

  @Test
  void refusesAJarWithoutTheLibrary() throws IOException {
    jar("zstd-jni-1.jar", "elsewhere/libzstd-jni.so");

    assertThatThrownBy(() -> NativeLibraries.settle(jars, folder.resolve("out")))
        .hasMessageContaining("zstd-jni-1.jar")
        .hasMessageContaining("has no entry");
  }

  /// Each entry holds its own name.
  private void jar(String name, String... entries) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jars.resolve(name)))) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(entry.getBytes(UTF_8));
      }
    }
  }
}
