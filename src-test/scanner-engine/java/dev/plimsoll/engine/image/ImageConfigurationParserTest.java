package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.engine.model.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageConfigurationParserTest {

  private static final String DIFF_ID = "sha256:" + "1".repeat(64);

  @Test
  void readsWhatTheEngineNeeds() throws UnreadableImageException {
    String json =
        """
        {"os": "linux", "architecture": "arm64", "created": "2024-01-02T03:04:05.678+01:00",
         "config": {"Env": ["A=b"], "nested": {"diff_ids": ["no"]}},
         "rootfs": {"type": "layers", "diff_ids": ["%s"]},
         "history": [{"created": "x", "created_by": "ADD a /", "comment": "c"},
                     {"created_by": "CMD x", "empty_layer": true}]}
        """
            .formatted(DIFF_ID);
    assertThat(ImageConfigurationParser.parse(json, "x"))
        .isEqualTo(
            new ImageConfiguration(
                Sha256.of(json.getBytes(UTF_8)),
                "linux",
                "arm64",
                Optional.of(Instant.parse("2024-01-02T02:04:05.678Z")),
                List.of(Digest.parse(DIFF_ID).orElseThrow()),
                List.of(
                    new HistoryEntry("ADD a /", "c", false), new HistoryEntry("CMD x", "", true))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"rootfs\": null, \"history\": null, \"os\": 7, \"created\": \"yesterday\"}",
        "{\"rootfs\": {\"diff_ids\": null}, \"history\": [null, 3, \"x\"]}",
        "\uFEFF{\"created\": \"0001-01-01T00:00:00Z\"}"
      })
  void toleratesWhatIsMissingOrOdd(String json) throws UnreadableImageException {
    var image = ImageConfigurationParser.parse(json, "x");
    assertThat(image.diffIds()).isEmpty();
    assertThat(image.history()).isEmpty();
    assertThat(image.created()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"os\": \"linux\"",
        "{\"rootfs\": {\"diff_ids\": [\"sha256:../../etc\"]}}",
        "{\"history\": [{\"created_by\": \"x\" ]}"
      })
  void refusesWhatIsNoConfiguration(String json) {
    var error =
        catchThrowableOfType(
            UnreadableImageException.class, () -> ImageConfigurationParser.parse(json, "x.tar"));
    assertThat(error.code()).isEqualTo("IMG-002");
    assertThat(error).hasMessageContaining("x.tar: configuration:");
    assertThat(error.parameters()).containsKeys("file", "part", "position", "reason");
  }

  @Test
  void refusesDeepNesting() {
    String json = "{\"a\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
    assertThat(
            catchThrowableOfType(
                    UnreadableImageException.class, () -> ImageConfigurationParser.parse(json, "x"))
                .code())
        .isEqualTo("IMG-002");
  }
}
