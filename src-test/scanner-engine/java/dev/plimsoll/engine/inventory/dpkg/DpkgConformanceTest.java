package dev.plimsoll.engine.inventory.dpkg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.ConformanceCases.Case;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Syft's own cases for Debian packages.
class DpkgConformanceTest {

  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          "9b0074e7c8",
          // a record without a version is a gap
          List.of("- no-version "),
          "bc7b761fbf",
          // the licence is GPL-2; its text points to the file of version 1 by mistake
          List.of("libpam-runtime 1.1.8-3.6: [GPL-2, LGPL-2.1], not [GPL-1, GPL-2, LGPL-2.1]"),
          "ce8eabf379",
          // GPL-2 is where the text of GPL-2+ lies, no licence of its own
          List.of(
              "libsqlite3-0 3.34.1-3: [public-domain, GPL-2+], not [public-domain, GPL-2+,"
                  + " GPL-2]"));

  static List<Case> cases() throws IOException {
    return ConformanceCases.of("debian");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithSyft(Case each) throws IOException {
    // some cases have the image's root below a folder that names the image
    var components =
        each.components(
            path -> path.replaceFirst("^image-[^/]+/", ""),
            new DpkgCataloger(),
            new OsReleaseCataloger());

    assertThat(each.differences(components))
        .isEqualTo(EXPLAINED.getOrDefault(each.id(), List.of()));
  }

  @Test
  void knowsTheCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(4);
  }
}
