package dev.plimsoll.engine.inventory.apk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.ConformanceCases.Case;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Syft's own cases for packages of Alpine.
class ApkConformanceTest {

  static List<Case> cases() throws IOException {
    return ConformanceCases.of("alpine");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithSyft(Case each) throws IOException {
    var components = each.components(_ -> "lib/apk/db/installed", new ApkCataloger());

    assertThat(each.differences(components)).isEmpty();
  }

  @Test
  void knowsTheCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(3);
  }
}
