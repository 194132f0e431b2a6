package dev.plimsoll.engine.inventory.conan;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class ConanCatalogerTest {

  /// The specification has qualifiers for user and channel (types/conan-definition); Syft makes the
  /// user a namespace.
  private static final List<String> USER =
      List.of(
          "mfast 1.2.2: pkg:conan/mfast@1.2.2?channel=my_channel&user=my_user,"
              + " not pkg:conan/my_user/mfast@1.2.2?channel=my_channel");

  private static final Map<String, List<String>> MEANT =
      Map.of("8476798237", USER, "ba97737d32", USER);

  private static final String FIRST =
      """
      {"graph_lock": {"nodes": {
        "0": {"options": "", "requires": ["1"]},
        "1": {"ref": "a/1.0@u/c#00", "requires": ["2", "7"]},
        "2": {"ref": "b/2.0", "context": "host"},
        "3": {"ref": "cmake/3.0", "context": "build"}}},
       "requires": ["sound/1.0#83%16", "range/[>1]", "odd"]}
      """;

  private static final String SECTIONS =
      "[requires]\n# a comment/1.0\n zlib/1.2.13#aa\nb/[>1.0]\nc/1.Y.Z\n[options]\nd/1.0\n";

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new ConanCataloger(), path, text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("cpp")) {
      var found =
          each.components(
              path -> path.startsWith("conanfile") ? "conanfile.txt" : path, new ConanCataloger());
      assertThat(each.differences(found))
          .as(each.toString())
          .isEqualTo(MEANT.getOrDefault(each.id(), List.of()));
    }
  }

  @Test
  void readsBothFormsOfALockFile() throws IOException {
    var found = read("srv/conan.lock", FIRST);

    assertThat(found.versions()).containsExactly("a 1.0", "b 2.0", "sound 1.0");
    assertThat(found.needs("a")).containsExactly("b");
    assertThat(found.packages().getFirst().qualifiers())
        .isEqualTo(Map.of("user", "u", "channel", "c"));
  }

  @Test
  void readsRequirementsWithOneVersion() throws IOException {
    assertThat(read("conanfile.txt", SECTIONS).versions()).containsExactly("zlib 1.2.13");
  }

  @Test
  void knowsABuiltPackageByItsFolder() throws IOException {
    var path = "root/.conan/data/zlib/1.2.13/_/_/package/6af9/conaninfo.txt";

    assertThat(read(path, "[settings]\n").only().qualifiers()).isEmpty();
    assertThat(read(path, "[settings]\n").versions()).containsExactly("zlib 1.2.13");
    assertThat(read(path, "").packages()).isEmpty();
    assertThat(read("root/.conan2/p/x/p/conaninfo.txt", SECTIONS).versions())
        .containsExactly("zlib 1.2.13");
  }

  static Stream<byte[]> texts() {
    return Stream.concat(FuzzedFiles.changed(FIRST), FuzzedFiles.changed(SECTIONS));
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new ConanCataloger(), "conan.lock", bytes);
    FuzzedFiles.read(new ConanCataloger(), "conanfile.txt", bytes);
    FuzzedFiles.read(new ConanCataloger(), "conaninfo.txt", bytes);
  }
}
