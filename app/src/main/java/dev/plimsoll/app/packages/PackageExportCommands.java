package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.app.ui.ScreenParts;
import dev.plimsoll.engine.model.Component;
import java.util.List;
import java.util.function.Supplier;

/// Exports what is listed, or everything; the chooser's title says which.
///
/// @param version of the program, which documents name
record PackageExportCommands(PackagesViewModel model, ScreenParts parts, Supplier<String> version) {

  void install(String screen) {
    parts
        .commands()
        .handleOn(
            screen,
            Command.EXPORT,
            this::exportListed,
            model.hits().map(hits -> hits.shown() > 0),
            "packages.export.why-not");
    parts
        .commands()
        .handleOn(
            screen,
            Command.EXPORT_ALL,
            this::exportAll,
            model.report().map(_ -> true).orElse(false),
            "packages.why-not");
  }

  private void exportListed() {
    var hits = model.hits().get();
    int all = hits.index().entries().size();
    if (hits.shown() == all) {
      exportAll();
      return;
    }
    var title =
        parts.localised().text("packages.export.title.listed", "n", hits.shown(), "total", all);
    save(title, "packages-listed", hits.components());
  }

  private void exportAll() {
    var report = model.report().get();
    if (report != null) {
      var all = report.components();
      save(parts.localised().text("packages.export.title.all", "n", all.size()), "packages", all);
    }
  }

  private void save(String title, String name, List<Component> wanted) {
    var report = model.report().get();
    if (report == null) {
      return;
    }
    parts
        .dialogs()
        .save(title, name, PackageExport.FORMS)
        .ifPresent(file -> {
          var form = FileForm.of(file, PackageExport.FORMS);
          var content = new PackageExport(report, wanted, form, version.get());
          model.exports().write(file, content);
        });
  }
}
