package dev.plimsoll.cli;

import dev.plimsoll.cli.TextTable.Cell;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A report for reading in a terminal: the image, one line a finding, the foot.
final class ReportTable {

  private final Session session;
  private final int width;
  private final boolean isColoured;

  /// @param width columns
  ReportTable(Session session, int width, boolean isColoured) {
    this.session = session;
    this.width = width;
    this.isColoured = isColoured;
  }

  List<String> lines(ReportSelection.Selected selected, ScanReport whole) {
    var report = selected.report();
    var lines = new ArrayList<String>();
    lines.add(heading(report));
    lines.add("");
    if (!report.findings().isEmpty()) {
      lines.addAll(findings(report));
      lines.add("");
    }
    lines.addAll(new ReportFoot(session).lines(selected, whole));
    return lines;
  }

  /// The image in one line.
  String heading(ScanReport report) {
    var image = report.image();
    var parts = new ArrayList<String>();
    parts.add(image.reference());
    image.distribution().map(Distribution::name).ifPresent(parts::add);
    parts.add(image.os() + "/" + image.architecture());
    parts.add(session.forms().size(image.size()));
    parts.add(session.texts().text("cli.scan.layers", "n", image.layers().size()));
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(TerminalText::plain)
        .collect(Collectors.joining(" · "));
  }

  private List<String> findings(ScanReport report) {
    Map<String, Component> components =
        report.components().stream().collect(Collectors.toMap(Component::id, c -> c));
    var table =
        new TextTable()
            .header(
                text("cli.column.severity"),
                text("cli.column.id"),
                text("cli.column.package"),
                text("cli.column.installed"),
                text("cli.column.fixed"),
                text("cli.column.layer"),
                text("cli.column.instruction"));
    for (var finding : report.findings()) {
      var component = components.get(finding.component());
      if (component != null) {
        table.row(row(finding, component, report));
      }
    }
    return table.lines(width, isColoured);
  }

  private List<Cell> row(Finding finding, Component component, ScanReport report) {
    var instruction =
        report.image().layers().stream()
            .filter(layer -> layer.index() == finding.layer())
            .flatMap(layer -> layer.instruction().stream())
            .map(Instruction::text)
            .findFirst();
    return List.of(
        severity(finding.severity()),
        Cell.of(finding.id()),
        Cell.of(component.name()),
        Cell.of(component.version()),
        Cell.of(finding.fixedIn().orElse(text("cli.fix." + finding.state().word()))),
        Cell.of(Integer.toString(finding.layer())),
        Cell.of(instruction.orElse("")));
  }

  /// Letter and word, as on the screen; the colour only repeats them.
  private Cell severity(Severity severity) {
    var key = "outcome.severity." + severity.word();
    var colour =
        switch (severity) {
          case CRITICAL -> "1;31";
          case HIGH -> "31";
          case MEDIUM -> "33";
          case LOW -> "36";
          case UNKNOWN, NEGLIGIBLE -> "";
        };
    return new Cell(text(key + ".letter") + " " + text(key), colour);
  }

  private String text(String key) {
    return session.texts().text(key);
  }
}
