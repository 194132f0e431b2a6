package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Outcome;
import dev.plimsoll.app.ui.SeverityChip;
import dev.plimsoll.app.ui.SeverityShape;
import dev.plimsoll.engine.model.Severity;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The worst severity and the number of findings; in the tree also how many packages beneath have
/// some.
final class FindingsCell implements ListColumn.Graphic<PackageRow> {

  private final Supplier<PackageWords> words;
  private final SeverityChip chip;
  private final Label own = new Label();
  private final SeverityShape shape = new SeverityShape();
  private final Label below = new Label();
  private final HBox beneath = new HBox(shape, below);
  private final HBox box;
  private String outcomeStyle = "";
  private Optional<Severity> worstBelow = Optional.empty();

  FindingsCell(Localised localised, Supplier<PackageWords> words) {
    this.words = words;
    chip = SeverityChip.letter(localised);
    box = new HBox(chip, own, beneath);
    box.getStyleClass().add("findings-cell");
    beneath.getStyleClass().add("beneath");
    for (var each : new Node[] {chip, shape, beneath}) {
      each.managedProperty().bind(each.visibleProperty());
    }
    own.setMinWidth(Region.USE_PREF_SIZE);
    below.setMinWidth(Region.USE_PREF_SIZE);
    style(worstBelow);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(PackageRow row) {
    var said = words.get();
    chip.show(worst(row));
    own(said, row);
    beneath(said, row instanceof PackageRow.OfComponent(_, _, var b) ? b.below() : Below.NOTHING);
  }

  private void own(PackageWords said, PackageRow row) {
    var outcome = said.outcome(row);
    own.setText(
        row instanceof PackageRow.OfGap(var gap)
            ? gap.code()
            : outcome.map(Outcome::glyph).orElse(""));
    var style = outcome.map(Outcome::styleClass).orElse("outcome-none");
    if (!style.equals(outcomeStyle)) {
      own.getStyleClass().remove(outcomeStyle);
      own.getStyleClass().add(style);
      outcomeStyle = style;
    }
  }

  private void beneath(PackageWords said, Below what) {
    below.setText(said.below(what));
    beneath.setVisible(!below.getText().isEmpty());
    if (!what.worst().equals(worstBelow)) {
      style(what.worst());
    }
  }

  private void style(Optional<Severity> worst) {
    worstBelow.ifPresent(old -> beneath.getStyleClass().remove(SeverityChip.styleClass(old)));
    worstBelow = worst;
    worstBelow.ifPresent(now -> {
      shape.show(now);
      beneath.getStyleClass().add(SeverityChip.styleClass(now));
    });
    shape.setVisible(worstBelow.isPresent());
    below.getStyleClass().removeAll("severity-text", "outcome-not-examined");
    below.getStyleClass().add(worstBelow.isPresent() ? "severity-text" : "outcome-not-examined");
  }

  private static Optional<Severity> worst(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGroup group -> group.worst();
      case PackageRow.OfComponent(_, var entry, _) -> entry.tally().worst();
      case PackageRow.OfGap _ -> Optional.empty();
    };
  }
}
