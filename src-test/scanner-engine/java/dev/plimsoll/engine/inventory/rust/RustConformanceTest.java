package dev.plimsoll.engine.inventory.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RustConformanceTest {

  /// A crate of the workspace has a package URL like any other: Syft leaves it out.
  private static final Map<String, List<String>> EXPLAINED =
      Map.of("8ea473845c", List.of("hello_world 0.1.0: pkg:cargo/hello_world@0.1.0, not "));

  @Test
  void answersAsSyft() throws IOException {
    var cases = ConformanceCases.of("rust");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(3);
    for (var each : cases) {
      var ours =
          each.components(
              path -> path.replaceFirst("Cargo.lock.*", "Cargo.lock"), new RustCataloger());
      assertThat(each.differences(ours))
          .as(each.toString())
          .isEqualTo(EXPLAINED.getOrDefault(each.id(), List.of()));
    }
  }
}
