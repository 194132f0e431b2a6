package dev.plimsoll.engine.inventory.sbom;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, under a name of each form.
class SbomFuzzTest {

  static Stream<byte[]> documents() {
    return Stream.of(
            Documents.CYCLONEDX_JSON,
            Documents.CYCLONEDX_XML,
            Documents.SPDX_JSON,
            Documents.SPDX_TEXT)
        .flatMap(FuzzedFiles::changed);
  }

  @MethodSource("documents")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var path : new String[] {"bom.json", "a.cdx", "a.spdx"}) {
      FuzzedFiles.read(new SbomCataloger(), path, bytes);
    }
  }
}
