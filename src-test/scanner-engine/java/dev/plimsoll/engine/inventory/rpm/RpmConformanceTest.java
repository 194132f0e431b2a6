package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RpmConformanceTest {

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    var cases = ConformanceCases.of("redhat");

    assertThat(cases).hasSize(3);
    for (var each : cases) {
      var components = each.components(RpmConformanceTest::place, new RpmCataloger());
      assertThat(each.differences(components)).as(each.toString()).isEmpty();
    }
  }

  /// The cases have the files without their folders.
  private static String place(String path) {
    return (path.equals("Packages") ? "var/lib/rpm/" : "var/lib/rpmmanifest/") + path;
  }
}
