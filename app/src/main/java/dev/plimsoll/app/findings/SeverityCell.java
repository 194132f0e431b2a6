package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.SeverityChip;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// An arrow where the row can be expanded, then the severity: tinted for an issue, plain and
/// indented for an instance.
final class SeverityCell implements ListColumn.Graphic<FindingRow> {

  private final FontIcon closed = Icons.CRUMB.node("icon-list");
  private final FontIcon opened = Icons.OPENED.node("icon-list");
  private final StackPane arrow = new StackPane(closed, opened);
  private final SeverityChip chip;
  private final SeverityChip plain;
  private final HBox box;

  SeverityCell(Localised localised) {
    chip = SeverityChip.letter(localised);
    plain = SeverityChip.letter(localised).plain();
    for (var each : new Node[] {chip, plain}) {
      each.managedProperty().bind(each.visibleProperty());
    }
    arrow.getStyleClass().add("arrow-slot");
    box = new HBox(arrow, chip, plain);
    box.getStyleClass().add("severity-cell");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(FindingRow row) {
    switch (row) {
      case FindingRow.OfIssue issue -> {
        arrow(issue.isExpandable(), issue.isExpanded());
        chip.show(Optional.of(row.severity()));
        plain.show(Optional.empty());
      }
      case FindingRow.OfInstance _ -> {
        arrow(false, false);
        chip.show(Optional.empty());
        plain.show(Optional.of(row.severity()));
      }
    }
  }

  private void arrow(boolean isExpandable, boolean isExpanded) {
    closed.setVisible(isExpandable && !isExpanded);
    opened.setVisible(isExpandable && isExpanded);
  }
}
