package dev.plimsoll.engine.inventory.dotnet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DotnetConformanceTest {

  @Test
  void answersAsSyft() throws IOException {
    var cases = ConformanceCases.of("dotnet");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(2);
    for (var each : cases) {
      assertThat(each.differences(each.components(new DotnetCataloger())))
          .as(each.toString())
          .isEmpty();
    }
  }
}
