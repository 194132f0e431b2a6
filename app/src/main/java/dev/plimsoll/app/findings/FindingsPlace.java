package dev.plimsoll.app.findings;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.scan.ScanTasks;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.EmptyState;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.LoadingPlace;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Judged;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands where the findings would be when there are none to list: one sentence that says why,
/// and one act.
final class FindingsPlace {

  private final FindingsViewModel model;
  private final Localised localised;
  private final Commands commands;
  private final Runnable clearFilter;

  FindingsPlace(
      FindingsViewModel model, Localised localised, Commands commands, Runnable clearFilter) {
    this.model = model;
    this.localised = localised;
    this.commands = commands;
    this.clearFilter = clearFilter;
  }

  /// Everything that [#now] is made of.
  Object reason() {
    return Arrays.asList(
        model.image().get(),
        model.situation().get(),
        model.report().get(),
        model.hits().get().hidden(),
        localised.languageProperty().get());
  }

  /// What stands in place of the list; nothing where the list itself is shown.
  Node now() {
    var name = Optional.ofNullable(model.image().get()).map(ImageEntry::label).orElse("");
    var hits = model.hits().get();
    return switch (model.situation().get().status()) {
      case LIST -> new Region();
      case NO_IMAGE -> place(text("findings.empty.no-image"), command(Command.SHOW_IMAGES));
      case NEVER_SCANNED ->
          place(text("findings.empty.never", "image", name), command(Command.SCAN).primary());
      case NOT_LOADED ->
          place(text("findings.empty.not-loaded", "image", name), command(Command.SCAN).primary());
      case SCANNING -> scanning();
      case FAILED -> failed(Ids.FINDINGS_FAILED);
      case NO_MATCH ->
          place(
              text("findings.empty.filtered", "n", hits.hidden()),
              act("shell.filter.clear", clearFilter));
      case NONE_IN_LAYERS ->
          place(
              text("findings.empty.layers"),
              act("inspector.layer.clear", () -> model.chooseLayers(new TreeSet<>())));
      case NOT_COVERED -> place(notCovered(), gaps());
      case NONE_PARTIAL -> place(withCoverage("findings.empty.partial"), gaps());
      case NONE_FOUND -> place(withCoverage("findings.empty.none"));
    };
  }

  /// Why the last scan gave no report, above the findings of the one before it.
  Optional<Node> notice() {
    boolean beside =
        model.report().get() != null && model.situation().get().scan() instanceof ScanState.Failed;
    return beside ? Optional.of(failed(Ids.FINDINGS_SCAN_FAILED)) : Optional.empty();
  }

  /// What became of the last export.
  Optional<Node> exported() {
    return switch (model.exported().get()) {
      case ExportState.None _ -> Optional.empty();
      case ExportState.Written(var n, var file) ->
          Optional.of(line(text("findings.export.done", "n", n, "file", file)));
      case ExportState.Failed(var code, var parameters) ->
          Optional.of(
              new ErrorBox(
                  Ids.FINDINGS_EXPORT_FAILED,
                  code,
                  parameters,
                  "",
                  localised,
                  command(Command.EXPORT)));
    };
  }

  private static Node line(String words) {
    var line = new HBox(new Label(words));
    line.getStyleClass().add("partial-line");
    return line;
  }

  private Node failed(Ids id) {
    if (!(model.situation().get().scan() instanceof ScanState.Failed(var code, var parameters))) {
      throw new IllegalStateException("nothing failed");
    }
    var again = command(Command.SCAN);
    again.getStyleClass().add("compact");
    var box = new ErrorBox(id, code, parameters, "", localised, again);
    StackPane.setAlignment(box, Pos.TOP_LEFT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private Node scanning() {
    var state = model.situation().get().scan();
    var image = model.image().get();
    var step = localised.text("images.waiting");
    if (image != null && state instanceof ScanState.Running(var now, _)) {
      step = image.label() + ": " + ScanTasks.step(localised, now, image);
    }
    return new LoadingPlace(Ids.FINDINGS_LOADING, step);
  }

  private String notCovered() {
    var report = model.report().get();
    if (report == null) {
      return "";
    }
    var reason = reason(report);
    return text(
        "findings.empty.not-covered",
        "reason",
        localised.text("outcome.judged." + reason.word()),
        "n",
        report.components().stream().filter(Component::present).count());
  }

  /// Why the first unjudged component was not judged; they have the same reason where none was.
  private static Judged reason(ScanReport report) {
    return report.components().stream()
        .map(Component::judged)
        .filter(judged -> judged != Judged.YES)
        .findFirst()
        .orElse(Judged.NO_SOURCE);
  }

  private String withCoverage(String key) {
    var report = model.report().get();
    var coverage = report == null ? new Coverage(0, 0, 0, 0, 0, 0) : report.coverage();
    return text(
        key,
        "n",
        coverage.examined(),
        "read",
        coverage.layersRead(),
        "layers",
        coverage.layers(),
        "gaps",
        coverage.notExamined(),
        "failed",
        coverage.failed());
  }

  private Node place(String sentence, Button... acts) {
    return new EmptyState(Ids.FINDINGS_EMPTY, localised.bound(() -> sentence), List.of(acts));
  }

  private Button gaps() {
    return act("findings.gaps.show", () -> model.showCoverage(CoverageRow.Part.GAPS));
  }

  private CommandButton command(Command command) {
    var button = new CommandButton(command, commands, localised);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Button act(String key, Runnable run) {
    var button = new Button(localised.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private String text(String key, Object... namesAndValues) {
    return localised.text(key, namesAndValues);
  }
}
