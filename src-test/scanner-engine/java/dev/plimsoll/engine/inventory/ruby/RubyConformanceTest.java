package dev.plimsoll.engine.inventory.ruby;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Syft's own cases for Ruby gems.
class RubyConformanceTest {

  @Test
  void findsTheGemsOfSyftsCases() throws IOException {
    var cases = ConformanceCases.of("ruby");

    var differences = new ArrayList<String>();
    for (var each : cases) {
      // the cases have a gemspec by itself, RubyGems keeps it in a folder
      var ours =
          each.components(
              path -> path.endsWith(".gemspec") ? "specifications/" + path : path,
              new RubyCataloger());
      each.differences(ours).forEach(difference -> differences.add(each + ": " + difference));
    }

    assertThat(differences).isEmpty();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(3);
  }
}
