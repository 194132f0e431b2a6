package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands before the name: guide lines of the tree, the arrow where there is something to
/// open, and the sign of what was not examined or failed. A coloured line leads to a finding.
final class NameCell implements ListColumn.Graphic<PackageRow> {

  /// Width of one level; the style sheet has the same.
  static final double INDENT = 16;

  private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");

  private final Node closed = Icons.CRUMB.node("icon-list");
  private final Node opened = Icons.OPENED.node("icon-list");
  private final Node failed = Icons.FAILED.node("icon-list");
  private final Node notExamined = Icons.NOT_EXAMINED.node("icon-list");
  private final StackPane sign = new StackPane(closed, opened, failed, notExamined);
  private final List<Region> guides = new ArrayList<>();
  private final HBox box = new HBox(sign);

  NameCell() {
    sign.getStyleClass().add("arrow-slot");
    failed.getStyleClass().add("outcome-failed");
    notExamined.getStyleClass().add("outcome-not-examined");
    box.getStyleClass().add("name-cell");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(PackageRow row) {
    closed.setVisible(row.isClosed());
    opened.setVisible(row.isOpen());
    failed.setVisible(row instanceof PackageRow.OfGap(var gap) && gap.kind() == Gap.Kind.FAILED);
    notExamined.setVisible(
        row instanceof PackageRow.OfGap(var gap) && gap.kind() == Gap.Kind.NOT_EXAMINED);
    if (row instanceof PackageRow.OfComponent(_, _, var branch)) {
      guides(branch);
    } else {
      guides(Branch.flat(0));
    }
  }

  private void guides(Branch branch) {
    int level = Math.min(branch.level(), TreeRows.DEEPEST);
    while (guides.size() < level) {
      var guide = new Region();
      guide.getStyleClass().add("guide");
      guides.add(guide);
      box.getChildren().add(guides.size() - 1, guide);
    }
    for (int i = 0; i < guides.size(); i++) {
      var guide = guides.get(i);
      guide.setVisible(i < level && branch.hasGuides());
      guide.setManaged(i < level);
      guide.pseudoClassStateChanged(LEADING, (branch.leading() >> i & 1) == 1);
    }
  }
}
