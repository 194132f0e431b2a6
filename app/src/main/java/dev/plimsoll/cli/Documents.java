package dev.plimsoll.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.document.ReportJson;
import dev.plimsoll.engine.document.cyclonedx.CycloneDxJson;
import dev.plimsoll.engine.document.spdx.SpdxJson;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Judged;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A report in each of the forms that `-f` names.
final class Documents {

  private final Session session;
  private final boolean isColoured;

  Documents(Session session, boolean isColoured) {
    this.session = session;
    this.isColoured = isColoured;
  }

  /// @param selected what is shown
  /// @param whole what it was taken from
  void write(
      Output.Format format, ReportSelection.Selected selected, ScanReport whole, OutputStream out)
      throws IOException {
    var report = selected.report();
    var version = session.services().version();
    switch (format) {
      case TABLE -> lines(table(selected, whole), out);
      case JSON -> new ReportJson(version).write(report, out);
      case PURLS ->
          lines(report.components().stream().map(Component::purl).distinct().toList(), out);
      case CYCLONEDX_JSON -> new CycloneDxJson(version).write(report, out);
      case SPDX_JSON -> new SpdxJson(version).write(report, out);
    }
  }

  private List<String> table(ReportSelection.Selected selected, ScanReport whole) {
    var width = session.terminal().width();
    boolean isInventory =
        !whole.components().isEmpty()
            && whole.components().stream().allMatch(it -> it.judged() == Judged.NOT_ASKED);
    return isInventory
        ? new PackageTable(session, width, isColoured).lines(selected, whole)
        : new ReportTable(session, width, isColoured).lines(selected, whole);
  }

  private static void lines(List<String> lines, OutputStream out) throws IOException {
    for (var line : lines) {
      out.write((line + "\n").getBytes(UTF_8));
    }
  }
}
