package dev.plimsoll.engine.inventory.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RustConformanceTest {

  @Test
  void answersAsSyft() throws IOException {
    var cases = ConformanceCases.of("rust");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(3);
    for (var each : cases) {
      var ours =
          each.components(
              path -> path.replaceFirst("Cargo.lock.*", "Cargo.lock"), new RustCataloger());
      assertThat(each.differences(ours)).as(each.toString()).isEmpty();
    }
  }
}
