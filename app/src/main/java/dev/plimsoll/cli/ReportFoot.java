package dev.plimsoll.cli;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.SupportText;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What stands below a report's findings: the counts, what they cover, and everything that is not
/// in them.
final class ReportFoot {

  /// So many gaps of one code are written out; the rest is a count.
  private static final int WRITTEN_OUT = 3;

  private final Session session;

  ReportFoot(Session session) {
    this.session = session;
  }

  List<String> lines(ReportSelection.Selected selected, ScanReport whole) {
    var coverage = whole.coverage();
    var lines = new ArrayList<String>();
    lines.add(counts(selected.report().findings(), coverage));
    lines.add(covered(coverage));
    whole.advisories().forEach(source -> lines.add(source(source)));
    new SupportText(session.texts(), session.forms()).ended(whole.image()).ifPresent(lines::add);
    leftOut(selected, lines);
    unjudged(whole, lines);
    gaps(whole.gaps(), lines);
    return lines;
  }

  /// Of an inventory, of which nothing was judged.
  List<String> inventory(ReportSelection.Selected selected, ScanReport whole) {
    var coverage = whole.coverage();
    var lines = new ArrayList<String>();
    lines.add(
        text(
            "cli.sbom.counted",
            "n",
            selected.report().components().size(),
            "done",
            coverage.layersRead(),
            "total",
            coverage.layers()));
    if (selected.superseded() > 0) {
      lines.add(text("cli.sbom.superseded", "n", selected.superseded()));
    }
    gaps(whole.gaps(), lines);
    return lines;
  }

  /// `At least 3 findings: 1 critical, 2 unknown`
  private String counts(List<Finding> findings, Coverage coverage) {
    if (findings.isEmpty()) {
      return text(none(coverage));
    }
    Map<Severity, Long> bySeverity =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
    var each =
        bySeverity.entrySet().stream()
            .map(e -> e.getValue() + " " + text("outcome.severity." + e.getKey().word()))
            .collect(Collectors.joining(", "));
    var key = coverage.isComplete() ? "cli.foot.findings" : "cli.foot.findings-partial";
    return text(key, "n", findings.size(), "each", each);
  }

  /// Nothing found is not nothing looked for.
  private static String none(Coverage coverage) {
    if (coverage.isComplete()) {
      return "outcome.none-found";
    }
    return coverage.examined() == 0 ? "cli.foot.nothing-examined" : "cli.foot.none-partial";
  }

  /// The four outcomes side by side.
  private String covered(Coverage coverage) {
    return String.join(
        " | ",
        text(
            "cli.foot.examined",
            "n",
            coverage.examined(),
            "done",
            coverage.layersRead(),
            "total",
            coverage.layers()),
        text("outcome.not-examined") + " " + coverage.notExamined(),
        text("outcome.failed") + " " + coverage.failed(),
        text("outcome.suppressed") + " " + coverage.suppressed());
  }

  private String source(SourceStatus source) {
    return source
        .asOf()
        .map(asOf ->
            text(
                "cli.foot.advisories",
                "source",
                source.source(),
                "date",
                session.forms().isoDate(asOf),
                "n",
                source.records()))
        .orElseGet(() -> text("cli.foot.advisories-empty", "source", source.source()));
  }

  private void leftOut(ReportSelection.Selected selected, List<String> lines) {
    if (selected.superseded() > 0) {
      lines.add(
          text(
              "cli.foot.superseded",
              "packages",
              selected.superseded(),
              "findings",
              selected.supersededFindings()));
    }
    if (selected.hidden() > 0) {
      lines.add(text("cli.foot.hidden", "n", selected.hidden()));
    }
  }

  private void unjudged(ScanReport report, List<String> lines) {
    Map<Judged, Long> counts =
        report.components().stream()
            .filter(Component::present)
            .filter(component -> component.judged() != Judged.YES)
            .collect(Collectors.groupingBy(Component::judged, TreeMap::new, Collectors.counting()));
    counts.forEach((judged, n) ->
        lines.add(
            text("cli.foot.unjudged", "n", n, "reason", text("outcome.judged." + judged.word()))));
  }

  /// Equal codes together, since a thousand unreadable files are one thing to know.
  private void gaps(List<Gap> gaps, List<String> lines) {
    var byCode = new LinkedHashMap<String, List<Gap>>();
    gaps.forEach(gap -> byCode.computeIfAbsent(gap.code(), _ -> new ArrayList<>()).add(gap));
    byCode.forEach((code, same) -> {
      same.stream().limit(WRITTEN_OUT).forEach(gap -> lines.add(sentences(gap)));
      if (same.size() > WRITTEN_OUT) {
        lines.add(text("cli.foot.more-gaps", "n", same.size() - WRITTEN_OUT, "code", code));
      }
    });
  }

  private String sentences(Gap gap) {
    var said = ErrorText.of(session.texts(), session.forms(), gap);
    var kind =
        switch (gap.kind()) {
          case FAILED -> "outcome.failed";
          case NOT_EXAMINED -> "outcome.not-examined";
          case REMARK -> "cli.foot.remark";
        };
    return TerminalText.plain(
        text(
            "cli.foot.gap",
            "kind",
            text(kind),
            "code",
            gap.code(),
            "what",
            said.what(),
            "means",
            said.means(),
            "act",
            said.act()));
  }

  private String text(String key, Object... values) {
    return session.texts().text(key, values);
  }
}
