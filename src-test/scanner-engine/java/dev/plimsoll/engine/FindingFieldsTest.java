package dev.plimsoll.engine;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.document.SmallReport;
import dev.plimsoll.engine.filter.Completions;
import dev.plimsoll.engine.filter.FieldCatalogue;
import dev.plimsoll.engine.filter.KnownValues;
import dev.plimsoll.engine.filter.syntax.Problem;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Image;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which findings of [SmallReport] a filter lists, by the last digits of their ids: 0778 (high, in
/// layer 2, fixed), 0001 (unknown, in layer 2, no fix), 3711 (critical, in layer 0, replaced
/// later).
class FindingFieldsTest {

  private static final FieldCatalogue<FilteredFinding> FIELDS =
      FindingFields.catalogue(
          (field, word) ->
              field.equals("severity") && word.equals("high") ? List.of("高危") : List.of(),
          Instant.parse("2026-11-23T00:00:00Z"));

  private record Row(Finding finding, Component component, Image image) implements FilteredFinding {

    @Override
    public boolean isSuppressed() {
      return finding.id().endsWith("0001");
    }

    @Override
    public String text() {
      return (finding.id() + "\n" + component.name()).toLowerCase(Locale.ROOT);
    }
  }

  private static List<FilteredFinding> rows() {
    var report = SmallReport.make();
    Map<String, Component> components =
        report.components().stream().collect(toMap(Component::id, identity()));
    return report.findings().stream()
        .<FilteredFinding>map(finding ->
            new Row(
                finding,
                Objects.requireNonNull(components.get(finding.component())),
                report.image()))
        .toList();
  }

  private static List<String> listed(String text) {
    var filter = FIELDS.filter(text);
    assertThat(filter.problems()).isEmpty();
    return rows().stream()
        .filter(filter.test().orElseThrow())
        .map(row -> row.finding().id().replaceFirst(".*-", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          severity >= high and layer in (0, 2) and not suppressed ~ 0778 3711
          severity >= 高危                          ~ 0778 3711
          severity >= unknown and severity < high  ~ 0001
          id = CVE-2022-0778                       ~ 0778
          cve endswith 0778                        ~ 0778
          package.name startswith openssl          ~ 0778 0001 3711
          package = openssl and layer = 0          ~ 3711
          version < 1.1.1l                         ~ 3711
          package.type = deb                       ~ 0778 0001 3711
          fixed                                    ~ 0778 3711
          fix = not-fixed                          ~ 0001
          fix.version >= 1.1.1l                    ~ 0778
          confidence >= likely and path glob *dpkg* ~ 0778 0001 3711
          suppressed                               ~ 0001
          not present                              ~ 3711
          fate = upgraded                          ~ 3711
          instruction icontains apt-get            ~ 0778 0001
          cvss >= 7 or cvss[3.1] exists            ~ 0778 3711
          modified > 2026-01-01 and age < 1 y      ~ 0778 0001 3711
          source = osv and image contains shop     ~ 0778 0001 3711
          openssl 3711                             ~ 3711
          """)
  void asksWhatTheColumnsShow(String text, String ids) {
    assertThat(String.join(" ", listed(text))).isEqualTo(ids);
  }

  @Test
  void namesTheFieldThatWasMeant() {
    assertThat(FIELDS.filter("severty = high").problems().getFirst().message())
        .isEqualTo("no such field \"severty\"; did you mean \"severity\"?");
  }

  @Test
  void offersNoOperatorThatIsForEvents() {
    assertThat(FIELDS.filter("id regex \"CVE.*\"").problems())
        .extracting(Problem::code)
        .containsExactly("FLT-021");
    assertThat(FIELDS.complete("severity ", 9, KnownValues.none()).proposals())
        .extracting(Completions.Proposal::text)
        .containsExactly("=", "!=", "<", "<=", ">", ">=", "in", "exists");
  }

  @Test
  void offersSeveritiesWithTheNumberOfFindings() {
    var proposals = FIELDS.complete("severity >= ", 12, KnownValues.in(rows())).proposals();

    assertThat(proposals)
        .extracting(one -> one.text() + " " + one.rows().orElse(0))
        .containsExactly("critical 1", "high 1", "medium 0", "unknown 1", "low 0", "negligible 0");
  }
}
