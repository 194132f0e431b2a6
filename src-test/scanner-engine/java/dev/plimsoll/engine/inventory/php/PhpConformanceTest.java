package dev.plimsoll.engine.inventory.php;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.model.Component;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Syft's own cases for PHP packages.
class PhpConformanceTest {

  /// The channel belongs to the name, as the vendor does to a name of Composer. The package URL is
  /// the same: Syft keeps the channel there.
  private static final List<String> NAMED_WITH_ITS_CHANNEL =
      List.of("+ pecl.php.net/memcached 3.2.0", "- memcached 3.2.0");

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    var cases = ConformanceCases.of("php");

    for (var each : cases) {
      var ours = each.components(PhpConformanceTest::place, new PhpCataloger());
      assertThat(each.differences(ours)).as(each.toString()).isEqualTo(NAMED_WITH_ITS_CHANNEL);
      assertThat(ours)
          .extracting(Component::purl)
          .containsExactly(each.expected().getFirst().purl().orElseThrow());
      assertThat(ours.getFirst().licences()).isEqualTo(each.expected().getFirst().licences());
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(2);
  }

  /// The cases have the file by itself; PECL keeps it in its channel's folder.
  private static String place(String path) {
    return "usr/share/php/.registry/.channel.pecl.php.net/" + path;
  }
}
