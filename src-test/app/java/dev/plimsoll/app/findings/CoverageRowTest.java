package dev.plimsoll.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Shops;
import dev.plimsoll.app.findings.CoverageRow.Part;
import dev.plimsoll.engine.model.Gap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageRowTest {

  @Test
  void listsOfEachPartAsManyAsTheReportCounts() {
    for (var shop :
        List.of(
            Shops.api(),
            Shops.partial(),
            Shops.uncovered(),
            Shops.partial()
                .gap(
                    "KIT-010",
                    Gap.Kind.FAILED,
                    "layer 4",
                    Map.of("package", "local-tool", "version", "zero.nine")))) {
      var report = shop.report();
      var rows = CoverageRow.of(report);
      var coverage = report.coverage();
      assertThat(rows.stream().filter(row -> row.part() == Part.EXAMINED))
          .hasSize(coverage.examined());
      assertThat(rows.stream().filter(row -> row.part() == Part.NOT_EXAMINED))
          .hasSize(coverage.notExamined());
      assertThat(rows.stream().filter(row -> row.part() == Part.FAILED)).hasSize(coverage.failed());
    }
  }

  @Test
  void putsWhatFailedFirstAndRemarksBehindWhatWasNotExamined() {
    var report =
        Shops.partial()
            .gap("IMG-018", Gap.Kind.REMARK, "layer 1", Map.of("n", "1", "reason", "read-only"))
            .report();
    assertThat(CoverageRow.of(report))
        .extracting(CoverageRow::part)
        .startsWith(Part.FAILED, Part.FAILED, Part.NOT_EXAMINED, Part.REMARK, Part.EXAMINED);
  }
}
