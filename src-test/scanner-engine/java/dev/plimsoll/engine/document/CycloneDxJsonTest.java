package dev.plimsoll.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plimsoll.engine.document.cyclonedx.CycloneDxJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

class CycloneDxJsonTest {

  private static byte[] written() throws IOException {
    var out = new ByteArrayOutputStream();
    new CycloneDxJson("0.1.0").write(SmallReport.make(), out);
    return out.toByteArray();
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper().readTree(written());
  }

  @Test
  void isValidByTheSchema() throws IOException {
    assertThat(new JsonParser().validate(written(), Version.VERSION_16)).isEmpty();
  }

  @Test
  void givesTheSameBytesForTheSameReport() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void listsWhatIsPresentAndTheOperatingSystem() throws IOException {
    var names = document().path("components").findValuesAsText("name");

    assertThat(names).contains("openssl", "in-house", "debian");
    assertThat(document().path("components"))
        .filteredOn(component -> component.path("name").asText().equals("openssl"))
        .hasSize(1);
  }

  @Test
  void saysThatTheListIsIncompleteWhereThereAreGaps() throws IOException {
    assertThat(document().path("compositions").path(0).path("aggregate").asText())
        .isEqualTo("incomplete");
  }

  @Test
  void saysWhatNeedsWhatAndWhichLayerBroughtIt() throws IOException {
    var document = document();

    assertThat(document.path("dependencies").path(0).path("dependsOn").path(0).asText())
        .isEqualTo("pkg:deb/debian/in-house@1?arch=all");
    assertThat(document.toString()).contains("plimsoll:layer:diffId", "plimsoll:layer:instruction");
  }
}
