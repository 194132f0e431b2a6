package dev.plimsoll.app.packages;

import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.engine.Coverage;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How many packages are listed and hidden, and how many of them have findings. A number that is
/// not the whole list is a link that lists it.
final class PackagesFoot extends HBox {

  private final PackagesViewModel model;
  private final Localised localised;
  private final Label counts = Ids.PACKAGES_COUNTS.on(new Label());
  private final Hyperlink affected = new Hyperlink();
  private final Hyperlink hidden = new Hyperlink();
  private final Label tree = new Label();

  /// @param showAll takes words and narrowing away
  PackagesFoot(PackagesViewModel model, Localised localised, Runnable showAll) {
    this.model = model;
    this.localised = localised;
    getStyleClass().add("list-foot");
    affected.setOnAction(_ -> model.narrow(Narrowing.WITH_FINDINGS));
    hidden.setOnAction(_ -> showAll.run());
    for (var link : new Hyperlink[] {affected, hidden}) {
      link.managedProperty().bind(link.visibleProperty());
      link.visibleProperty().bind(link.textProperty().isNotEmpty());
      link.setMinWidth(Region.USE_PREF_SIZE);
    }
    counts.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(counts, affected, hidden, gap, tree);
  }

  void update() {
    var hits = model.hits().get();
    counts.setText(model.situation().get().status().isCounted() ? counts(hits) : "");
    int with = hits.withFindings();
    boolean isNarrowed = model.query().get().narrowing() == Narrowing.WITH_FINDINGS;
    affected.setText(
        with == 0 || isNarrowed ? "" : localised.text("packages.foot.affected", "n", with));
    hidden.setText(
        hits.hidden() == 0 ? "" : localised.text("packages.foot.hidden", "n", hits.hidden()));
    tree.setText(arrangement());
  }

  private String counts(PackageHits hits) {
    boolean isLowerBound = isLowerBound(hits.index().coverage());
    var all =
        hits.hidden() == 0
            ? localised.text("packages.foot.all", "n", hits.present().size())
            : localised.text("packages.foot.some", "n", hits.shown(), "total", hits.total());
    var ended =
        hits.ended().isEmpty()
            ? ""
            : localised.text("packages.foot.ended", "n", hits.ended().size());
    var text = (isLowerBound ? "≥ " : "") + all;
    return ended.isEmpty() ? text : text + " · " + ended;
  }

  /// What was not compared with advisories is a package all the same; what was not read could hold
  /// more of them.
  private static boolean isLowerBound(Coverage coverage) {
    return coverage.failed() > 0 || coverage.layersRead() < coverage.layers();
  }

  private String arrangement() {
    if (model.situation().get().status() != ListStatus.LIST
        || model.query().get().arrangement() != Arrangement.TREE) {
      return "";
    }
    long references =
        model.rows().stream()
            .filter(row ->
                row instanceof PackageRow.OfComponent(_, _, var branch)
                    && branch.opening() == Branch.Opening.REFERENCE)
            .count();
    return references == 0
        ? localised.text("packages.foot.tree")
        : localised.text("packages.foot.tree.references", "n", references);
  }
}
