package dev.plimsoll.engine.inventory.golang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GolangConformanceTest {

  /// A module that is replaced by a folder has no version: a gap, not a component without one. And
  /// package URLs of Go are in lower case (types/golang-definition).
  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          "7c11bd5382",
          List.of("- github.com/aws/aws-sdk-go-v2 "),
          "808e5dddfe",
          List.of(
              "github.com/CycloneDX/cyclonedx-go v0.6.0:"
                  + " pkg:golang/github.com/cyclonedx/cyclonedx-go@v0.6.0, not"
                  + " pkg:golang/github.com/CycloneDX/cyclonedx-go@v0.6.0"));

  @Test
  void answersAsSyft() throws IOException {
    var cases = ConformanceCases.of("golang");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(3);
    for (var each : cases) {
      assertThat(each.differences(each.components(new GolangCataloger())))
          .as(each.toString())
          .isEqualTo(EXPLAINED.getOrDefault(each.id(), List.of()));
    }
  }
}
