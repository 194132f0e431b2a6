package dev.plimsoll.engine.inventory.conda;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class CondaCatalogerTest {

  private static final String RECORD =
      """
      {"name": "zlib", "version": "1.2.11", "build": "h9_1", "subdir": "linux-64",
       "channel": "https://conda.anaconda.org/conda-forge/linux-64", "license": "Zlib",
       "fn": "zlib-1.2.11-h9_1.tar.bz2", "files": ["lib/libz.so", "include/zlib.h"],
       "depends": ["libzlib 1.2.11 h9_1", "__glibc >=2.17", "python>=3"]}
      """;

  private static final String ENVIRONMENT =
      """
      dependencies:
        - conda-forge::numpy=1.21.0=py39_0
        - python=3.9
        - scipy==1.7.10
        - pandas>=1.0
        - bare
        - pip:
          - flask==1.0
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new CondaCataloger(), path, text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("conda")) {
      assertThat(each.differences(each.components(new CondaCataloger()))).as(each.id()).isEmpty();
    }
  }

  @Test
  void readsAnInstalledPackageOfTheBaseEnvironment() throws IOException {
    var found = read("opt/conda/conda-meta/zlib-1.2.11-h9_1.json", RECORD);

    assertThat(found.versions()).containsExactly("zlib 1.2.11");
    assertThat(found.needs("zlib")).containsExactly("libzlib", "__glibc", "python");
    assertThat(found.only().files())
        .containsExactly("opt/conda/lib/libz.so", "opt/conda/include/zlib.h");
    assertThat(found.only().qualifiers())
        .isEqualTo(
            Map.of(
                "build", "h9_1",
                "channel", "conda-forge",
                "subdir", "linux-64",
                "type", "tar.bz2"));
  }

  @Test
  void takesAPrefixForAVersion() throws IOException {
    assertThat(read("srv/environment.yml", ENVIRONMENT).versions())
        .containsExactly("numpy 1.21.0", "python 3.9", "scipy 1.7.10");
  }

  @Test
  void keepsWhatStandsBeforeTheEndOfACutFile() throws IOException {
    var found = read("conda-meta/x.json", RECORD.substring(0, RECORD.indexOf("include")));

    assertThat(found.versions()).containsExactly("zlib 1.2.11");
    assertThat(found.faults()).hasSize(1);
  }

  static Stream<byte[]> texts() {
    return Stream.concat(FuzzedFiles.changed(RECORD), FuzzedFiles.changed(ENVIRONMENT));
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new CondaCataloger(), "conda-meta/a.json", bytes);
    FuzzedFiles.read(new CondaCataloger(), "environment.yml", bytes);
  }
}
