package dev.plimsoll.engine.inventory.dpkg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DpkgCatalogerTest {

  private static final String STATUS = "var/lib/dpkg/status";

  private final DpkgCataloger cataloger = new DpkgCataloger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        STATUS,
        "var/lib/dpkg/status.d/base",
        "var/lib/dpkg/status.d/base.md5sums",
        "var/lib/dpkg/status.d/YmluZDktbGlicw",
        "var/lib/dpkg/info/libc6:amd64.list",
        "usr/share/doc/libc6/copyright"
      })
  void wantsTheDatabases(String path) {
    assertThat(cataloger.wants(new FileEntry(path, 1, 0644))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var/lib/dpkg/status-old",
        "var/lib/dpkg/available",
        "var/lib/dpkg/status.d/base.preinst",
        "var/lib/dpkg/info/base.md5sums",
        "usr/share/doc/base/examples/copyright",
        "var/lib/dpkg/status.d/deep/base",
        "home/var/lib/dpkg/status"
      })
  void wantsNothingElse(String path) {
    assertThat(cataloger.wants(new FileEntry(path, 1, 0644))).isFalse();
  }

  @Test
  void givesTheWholeFileAsOneFact() throws IOException {
    var fact = analyse("Package: b\nVersion: 2\n\nPackage: a\nVersion: 1\n").onlyFact();

    assertThat(fact.path()).isEqualTo(STATUS);
    assertThat(fact.analyser()).isEqualTo("dpkg");
    assertThat(fact.packages()).extracting(PackageRecord::name).containsExactly("b", "a");
  }

  @Test
  void namesABrokenRecordByItsLineAndKeepsTheOthers() throws IOException {
    var facts = analyse("Package: a\nVersion: 1\n\nPackage: b\n\nPackage: c\nVersion: 3\n");

    assertThat(facts.onlyFact().packages())
        .extracting(PackageRecord::name)
        .containsExactly("a", "c");
    assertThat(facts.gaps())
        .containsExactly(
            new Gap(
                "INV-007",
                Gap.Kind.FAILED,
                STATUS + ":4",
                "record without \"Version\": what it records is not in the report",
                Map.of(
                    "type", "dpkg",
                    "path", STATUS,
                    "line", "4",
                    "reason", "record without \"Version\"")));
  }

  @Test
  void givesAnEmptyFactForAFileThatHoldsNoRecord() throws IOException {
    assertThat(analyse("").onlyFact().packages()).isEmpty();
    assertThat(analyse("").gaps()).isEmpty();
  }

  @Test
  void countsBrokenRecordsBeyondTheFirstHundred() throws IOException {
    var gaps = analyse("Package: a\n\n".repeat(250)).gaps();

    assertThat(gaps).hasSize(Records.NAMED + 1);
    assertThat(gaps.getLast().where()).isEqualTo(STATUS + ":201");
    assertThat(gaps.getLast().parameters()).containsEntry("reason", "150 more broken records");
  }

  @Test
  void showsNoControlCharactersOfTheImageInAReason() throws IOException {
    var gap =
        analyse("Package: a\nStatus: \u001b[31mred" + "x".repeat(200) + "\n").gaps().getFirst();

    assertThat(gap.consequence()).doesNotContain("\u001b").hasSizeLessThan(200);
  }

  private static RecordedFacts analyse(String status) throws IOException {
    return analyse(STATUS, status);
  }

  static List<Gap> gaps(String path, String text) throws IOException {
    return analyse(path, text).gaps();
  }

  private static RecordedFacts analyse(String path, String text) throws IOException {
    var bytes = text.getBytes(UTF_8);
    var facts = new RecordedFacts();
    new DpkgCataloger()
        .analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);
    return facts;
  }
}
