package dev.plimsoll.app.images;

import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.SeverityChip;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Severity;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The worst severity as a chip, with `≥` before it where the scan was not complete, or the glyph
/// that stands for there being none.
final class WorstCell implements ListColumn.Graphic<ImageRow> {

  private final SeverityChip chip;
  private final Label glyph = new Label();
  private final HBox box;
  private final Localised localised;

  WorstCell(Localised localised) {
    this.localised = localised;
    chip = SeverityChip.letter(localised);
    chip.managedProperty().bind(chip.visibleProperty());
    glyph.managedProperty().bind(glyph.visibleProperty());
    glyph.visibleProperty().bind(glyph.textProperty().isNotEmpty());
    box = new HBox(glyph, chip);
    box.getStyleClass().add("worst");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(ImageRow row) {
    var worst = row.result().summary().flatMap(ScanSummary::worst);
    chip.show(worst);
    glyph.setText(worst.isPresent() ? bound(row.result().summary()) : none(row));
    glyph.getStyleClass().setAll("label", "mono", outcomeStyle(row));
  }

  private String outcomeStyle(ImageRow row) {
    return new ImageWords(localised.texts(), localised.forms())
        .count(row, Severity.CRITICAL)
        .styleClass();
  }

  private static String bound(Optional<ScanSummary> summary) {
    return summary.map(ScanSummary::isComplete).orElse(true) ? "" : "≥";
  }

  private String none(ImageRow row) {
    return new ImageWords(localised.texts(), localised.forms()).worst(row);
  }
}
