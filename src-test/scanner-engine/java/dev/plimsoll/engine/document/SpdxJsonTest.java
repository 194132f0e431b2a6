package dev.plimsoll.engine.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plimsoll.engine.document.spdx.SpdxJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.jacksonstore.MultiFormatStore;
import org.spdx.storage.simple.InMemSpdxStore;

class SpdxJsonTest {

  private static byte[] written() throws IOException {
    var out = new ByteArrayOutputStream();
    new SpdxJson("0.1.0").write(SmallReport.make(), out);
    return out.toByteArray();
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper().readTree(written());
  }

  @Test
  void theProjectsOwnLibraryFindsNoFault() throws IOException, InvalidSPDXAnalysisException {
    var store = new MultiFormatStore(new InMemSpdxStore(), MultiFormatStore.Format.JSON);
    var document = store.deSerialize(new ByteArrayInputStream(written()), false);

    assertThat(document.verify()).isEmpty();
  }

  /// The library takes its list of licences from the network, once in a process, unless it is told
  /// not to.
  @Test
  void nothingIsAskedOfTheNetwork() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                WatchedSpdx.class.getName())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("asked: []");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void describesTheImageAndWhatIsPresentInIt() throws IOException {
    assertThat(document().path("spdxVersion").asText()).isEqualTo("SPDX-2.3");
    assertThat(document().path("packages").findValuesAsText("name"))
        .contains("openssl", "in-house")
        .hasSize(
            1 + (int) SmallReport.make().components().stream().filter(c -> c.present()).count());
  }

  @Test
  void carriesPackageUrls() throws IOException {
    assertThat(document().path("packages").findValuesAsText("referenceLocator"))
        .contains("pkg:deb/debian/openssl@1.1.1n-0?arch=amd64");
  }

  @Test
  void givesTheSameDocumentForTheSameReport() throws IOException {
    assertThat(document()).isEqualTo(document());
  }
}
