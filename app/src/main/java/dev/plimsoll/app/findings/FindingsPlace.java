package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.SupportText;
import dev.plimsoll.app.scan.ExportNotice;
import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.scan.ScanPlace;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Slot;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Judged;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What stands where the findings would be when there are none to list, and above them.
final class FindingsPlace implements ScanPlace.Narrowed {

  private static final ScanPlace.Parts PARTS =
      new ScanPlace.Parts(
          "findings.empty.",
          Ids.FINDINGS_EMPTY,
          Ids.FINDINGS_LOADING,
          Ids.FINDINGS_FAILED,
          Ids.FINDINGS_SCAN_FAILED);

  private final FindingsViewModel model;
  private final Localised localised;
  private final ExportNotice exported;
  private final Runnable clearFilter;
  private final ScanPlace place;

  FindingsPlace(
      FindingsViewModel model, Localised localised, Commands commands, Runnable clearFilter) {
    this.model = model;
    this.localised = localised;
    exported =
        new ExportNotice(
            model.exports(),
            "findings.export.done",
            Ids.FINDINGS_EXPORT_FAILED,
            localised,
            commands);
    this.clearFilter = clearFilter;
    place = new ScanPlace(model.shown(), PARTS, this, localised, commands);
    place.say(() -> "", this::own);
  }

  void show(Slot middle, Node list) {
    place.show(middle, list);
  }

  @Override
  public int hidden() {
    return model.hits().get().hidden();
  }

  @Override
  public void showAll() {
    clearFilter.run();
  }

  @Override
  public void showAllLayers() {
    model.chooseLayers(Set.of());
  }

  /// Where something was not examined, that is a list too.
  private Optional<Node> own(ListStatus status) {
    return switch (status) {
      case NOT_COVERED -> Optional.of(place.place(notCovered(), gaps()));
      case NONE_PARTIAL -> Optional.of(place.place(place.withCoverage("partial"), gaps()));
      case NO_IMAGE,
          NEVER_SCANNED,
          NOT_LOADED,
          SCANNING,
          FAILED,
          LIST,
          NO_MATCH,
          NONE_IN_LAYERS,
          NONE_FOUND ->
          Optional.empty();
    };
  }

  /// That the distribution gets no updates any more; empty where it does.
  Optional<String> unsupported() {
    return Optional.ofNullable(model.report().get())
        .flatMap(
            report -> new SupportText(localised.texts(), localised.forms()).ended(report.image()));
  }

  /// Why the last scan gave no report, what became of the last export, and that the distribution is
  /// past its end.
  Stream<Node> notices() {
    return Stream.of(place.notice(), exported.now(), unsupported().map(FindingsPlace::unsupported))
        .flatMap(Optional::stream);
  }

  private static Node unsupported(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    var line = Ids.FINDINGS_UNSUPPORTED.on(new HBox(label));
    line.getStyleClass().add("partial-line");
    return line;
  }

  private String notCovered() {
    var report = model.report().get();
    if (report == null) {
      return "";
    }
    return place.text(
        "not-covered",
        "reason",
        localised.text("outcome.judged." + reason(report).word()),
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

  private Button gaps() {
    return place.act("findings.gaps.show", () -> model.coverage().show(CoverageRow.Part.GAPS));
  }
}
