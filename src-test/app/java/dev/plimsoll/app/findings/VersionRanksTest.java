package dev.plimsoll.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Reports;
import dev.plimsoll.app.findings.VersionRanks.Version;
import dev.plimsoll.engine.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionRanksTest {

  private static List<String> sorted(String ecosystem, String... texts) {
    var versions = Stream.of(texts).map(text -> new Version(ecosystem, text)).toList();
    var ranks = new VersionRanks(versions.stream());
    return versions.stream().sorted(Comparator.comparingInt(ranks::of)).map(Version::text).toList();
  }

  @Test
  void sortsByTheOrderOfTheEcosystemAndNotAsText() {
    assertThat(sorted("Debian:11", "1:0.9", "1.10-1", "1.9-1", "1.10~rc1-1"))
        .containsExactly("1.9-1", "1.10~rc1-1", "1.10-1", "1:0.9");
  }

  @Test
  void putsVersionsThatCannotBeReadLast() {
    assertThat(sorted("Debian:11", "-", "not a version", "2.0")).startsWith("2.0").hasSize(3);
  }

  @Test
  void sortsAsTextWhereTheOrderIsNotKnown() {
    assertThat(sorted("Elsewhere", "1.9", "1.10")).containsExactly("1.10", "1.9");
  }

  @Test
  void sortsTheColumnsOfTheList() {
    var report =
        Reports.of("shop/api:1")
            .layer("ADD rootfs.tar /", 1)
            .component("a", "1.10-1", 0)
            .component("b", "1.9-1", 0)
            .finding("CVE-1", Severity.HIGH, "a", "1.10-2")
            .finding("CVE-2", Severity.HIGH, "b", "1.9-10")
            .report();
    var index = FindingIndex.of(report, new SearchWords());
    for (var order : List.of(FindingOrder.VERSION, FindingOrder.FIXED)) {
      assertThat(index.sorted(List.of(new FindingOrder.Key(order, false))).issues())
          .as(order.name())
          .extracting(Issue::packageName)
          .containsExactly("b", "a");
    }
  }
}
