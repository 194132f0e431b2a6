package dev.plimsoll.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Shops;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.engine.ScanReport;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingInspectorTest {

  private final ScanReport report = Shops.api().report();
  private final List<String> copied = new ArrayList<>();

  private InspectorContent describe(String key, Language language) {
    var forms = new Forms(language, Clock.fixed(Reports.NOW, ZoneOffset.UTC), ZoneOffset.UTC);
    var actions = new InspectorActions(copied::add, () -> {}, () -> {}, () -> {}, _ -> {});
    var row = FindingIndex.of(report, new SearchWords()).row(key).orElseThrow();
    return new FindingInspector(new FindingWords(Texts.of(language), forms), actions)
        .describe(row, report.image().layers(), false);
  }

  private InspectorContent describe(String key) {
    return describe(key, Language.EN);
  }

  private static String value(List<Field> fields, String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .map(Field::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void writesOutTheRecordAndTheComparison() {
    var why = describe("DEBIAN-CVE-2022-0778|openssl").why();
    assertThat(why.evidence())
        .containsExactly(
            "var/lib/dpkg/status:168  libssl1.1",
            "1.1.1k-1 < 1.1.1k-1+deb11u2",
            "var/lib/dpkg/status:185  openssl",
            "1.1.1k-1 < 1.1.1k-1+deb11u2",
            "(dpkg order)");
    assertThat(value(why.fields(), "advisory")).isEqualTo("DEBIAN-CVE-2022-0778, 2026-10-13");
    assertThat(value(why.fields(), "affected")).isEqualTo("< 1.1.1k-1+deb11u2");
    assertThat(value(why.fields(), "matched.name")).isEqualTo("openssl");
  }

  @Test
  void saysToRaiseTheSourcePackageInTheLayersInstruction() {
    var todo = describe("DEBIAN-CVE-2022-0778|openssl").todo();
    assertThat(todo.steps().getFirst().sentence())
        .isEqualTo("Raise openssl to 1.1.1k-1+deb11u2 or later in the instruction of layer 3.");
    assertThat(todo.steps().getLast().action()).isPresent();
  }

  @Test
  void saysToReplaceWhatWasAddedAsAWhole() {
    assertThat(describe("DEBIAN-CVE-2022-25235|expat").todo().steps().getFirst().sentence())
        .startsWith("Layer 0 was added as it is");
  }

  @Test
  void saysWhatBecameOfASupersededPackage() {
    var upgraded = describe("DEBIAN-CVE-2022-37434|zlib");
    assertThat(upgraded.where().sentence())
        .isEqualTo(
            "Replaced by 1:1.2.11.dfsg-2+deb11u2 in layer 5; its bytes are still shipped in layer"
                + " 0.");
    var removed = describe("DEBIAN-CVE-2022-24765|git");
    assertThat(removed.where().sentence()).startsWith("Removed in layer 6;");
    assertThat(removed.todo().steps().getFirst().sentence()).contains("still ships it");
  }

  @Test
  void saysWhyThereIsNoFix() {
    assertThat(describe("DEBIAN-CVE-2005-2541|tar").todo().steps().getFirst().sentence())
        .startsWith("The distribution will not fix this.");
    assertThat(describe("DEBIAN-CVE-2022-3715|bash").todo().steps().getFirst().sentence())
        .startsWith("No fix is published yet.");
    assertThat(describe("DEBIAN-CVE-2024-0001|curl").todo().steps().getFirst().sentence())
        .contains("do not say whether a fix exists");
  }

  @Test
  void copiesTheWholeInstruction() {
    var where = describe("DEBIAN-CVE-2022-0778|openssl").where();
    where.fields().stream()
        .filter(field -> field.key().equals("instruction"))
        .forEach(field -> field.action().orElseThrow().run().run());
    assertThat(copied)
        .containsExactly("RUN apt-get install -y --no-install-recommends openssl curl");
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheAdvisorysOwnWords(Language language) {
    assertThat(describe("DEBIAN-CVE-2022-0778|openssl", language).what().sentence())
        .isEqualTo("A crafted certificate can make the X.509 parser write past a heap buffer.");
  }
}
