package dev.plimsoll.cli;

import dev.plimsoll.cli.TextTable.Cell;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import java.util.ArrayList;
import java.util.List;

/// An inventory for reading in a terminal: the image, one line a package, the foot.
final class PackageTable {

  private final Session session;
  private final int width;
  private final boolean isColoured;

  /// @param width columns
  PackageTable(Session session, int width, boolean isColoured) {
    this.session = session;
    this.width = width;
    this.isColoured = isColoured;
  }

  List<String> lines(ReportSelection.Selected selected, ScanReport whole) {
    var report = selected.report();
    var lines = new ArrayList<String>();
    lines.add(new ReportTable(session, width, isColoured).heading(report));
    lines.add("");
    var table =
        new TextTable()
            .header(
                text("cli.column.package"),
                text("cli.column.version"),
                text("cli.column.type"),
                text("cli.column.layer"),
                text("cli.column.evidence"),
                text("cli.column.place"));
    report.components().forEach(component -> table.row(row(component)));
    lines.addAll(table.lines(width, isColoured));
    lines.add("");
    lines.addAll(new ReportFoot(session).inventory(selected, whole));
    return lines;
  }

  private List<Cell> row(Component component) {
    return List.of(
        Cell.of(component.name()),
        Cell.of(component.version()),
        Cell.of(component.type().word()),
        Cell.of(Integer.toString(component.layer())),
        Cell.of(text("outcome.evidence." + component.kind().word())),
        Cell.of(component.locations().getFirst().path()));
  }

  private String text(String key) {
    return session.texts().text(key);
  }
}
