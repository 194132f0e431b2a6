package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.app.ui.ScreenParts;

/// Exports the listed findings.
record FindingExportCommand(FindingsViewModel model, ScreenParts parts) {

  void install(String screen) {
    parts
        .commands()
        .handleOn(
            screen,
            Command.EXPORT,
            this::export,
            model.hits().map(hits -> hits.shown() > 0),
            "findings.export.why-not");
  }

  private void export() {
    var report = model.report().get();
    if (report == null) {
      return;
    }
    var hits = model.hits().get();
    parts
        .dialogs()
        .save(parts.localised().text("findings.export.title"), "findings", FindingExport.FORMS)
        .ifPresent(file -> {
          var form = FileForm.of(file, FindingExport.FORMS);
          model.exports().write(file, new FindingExport(report, hits, form));
        });
  }
}
