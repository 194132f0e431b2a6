package dev.plimsoll.engine.inventory.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Syft's cases for Python.
class PythonConformanceTest {

  /// Syft asks the package index for licences; a lock file says none, and no scan asks anybody.
  private static final List<String> ASKED = List.of("certifi 2025.10.5: [], not [MPL-2.0]");

  /// Where we differ and mean it, by case.
  private static final Map<String, List<String>> MEANT =
      Map.of(
          // a package without version is a gap
          "edc7a50944",
          List.of("- no-version null"),
          // with an option of Syft's that guesses a version from a range: there is no such fact
          "a45cc38f84",
          List.of(
              "- bar 2.0.0",
              "- mopidy-dirble 1.1",
              "- numpy 3.4.1",
              "- requests 2.8.0",
              "- sqlalchemy 2.0.0"),
          "7524f41d9c",
          ASKED,
          "965c1b7dfb",
          ASKED,
          "bd20597763",
          ASKED,
          "7ee9157eb0",
          ASKED);

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    var cases = ConformanceCases.of("python");

    for (var each : cases) {
      assertThat(each.differences(each.components(new PythonCataloger())))
          .as(each.toString())
          .isEqualTo(MEANT.getOrDefault(each.id(), List.of()));
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(15);
  }
}
