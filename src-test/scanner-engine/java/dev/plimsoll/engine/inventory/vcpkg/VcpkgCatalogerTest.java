package dev.plimsoll.engine.inventory.vcpkg;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class VcpkgCatalogerTest {

  private static final String STATUS =
      """
      Package: zlib
      Version: 1.2.13
      Port-Version: 1
      Depends: vcpkg-cmake:x64-linux, bzip2
      Architecture: x64-linux
      Status: install ok installed

      Package: zlib
      Feature: tools
      Architecture: x64-linux
      Status: install ok installed

      Package: gone
      Version: 1
      Architecture: x64-linux
      Status: purge ok not-installed
      """;

  private static final String MANIFEST =
      """
      {"name": "app", "version-string": "2024-01", "dependencies": ["fmt", {"name": "zlib"}],
       "overrides": [{"name": "fmt", "version": "10.1.1"}]}
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new VcpkgCataloger(), path, text);
  }

  @Test
  void readsInstalledPorts() throws IOException {
    var found = read("srv/installed/vcpkg/status", STATUS);

    assertThat(found.only().name()).isEqualTo("zlib");
    assertThat(found.only().architecture()).isEqualTo("x64-linux");
    assertThat(found.only().qualifiers()).containsEntry("port_version", "1");
    assertThat(found.needs("zlib")).containsExactly("vcpkg-cmake", "bzip2");
  }

  @Test
  void readsAManifest() throws IOException {
    var found = read("srv/vcpkg.json", MANIFEST);

    assertThat(found.versions()).containsExactly("app 2024-01", "fmt 10.1.1");
    assertThat(found.needs("app")).containsExactly("fmt", "zlib");
    assertThat(read("vcpkg.json", "{\"dependencies\": [\"fmt\"]}").versions()).isEmpty();
  }

  @Test
  void leavesPortsThatCouldBeInstalledAlone() {
    var port = new FileEntry("opt/vcpkg/ports/zlib/vcpkg.json", 1, 0644);

    assertThat(new VcpkgCataloger().wants(port)).isFalse();
  }

  static Stream<byte[]> texts() {
    return Stream.concat(FuzzedFiles.changed(STATUS), FuzzedFiles.changed(MANIFEST));
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new VcpkgCataloger(), "vcpkg/status", bytes);
    FuzzedFiles.read(new VcpkgCataloger(), "vcpkg.json", bytes);
  }
}
