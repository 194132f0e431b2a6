package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How many findings are listed, hidden and left out. What is not listed is a link that lists it.
final class FindingsFoot extends HBox {

  private final FindingsViewModel model;
  private final Localised localised;
  private final Label counts = Ids.FINDINGS_COUNTS.on(new Label());
  private final Hyperlink hidden = new Hyperlink();
  private final Hyperlink superseded = Ids.FINDINGS_SUPERSEDED.on(new Hyperlink());

  FindingsFoot(FindingsViewModel model, Localised localised, Runnable clearFilter) {
    this.model = model;
    this.localised = localised;
    getStyleClass().add("list-foot");
    hidden.setOnAction(_ -> clearFilter.run());
    superseded.setOnAction(_ -> model.includeSuperseded(!model.query().get().includeSuperseded()));
    for (var link : new Hyperlink[] {hidden, superseded}) {
      link.managedProperty().bind(link.visibleProperty());
      link.visibleProperty().bind(link.textProperty().isNotEmpty());
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(counts, hidden, gap, superseded);
  }

  void update() {
    var hits = model.hits().get();
    counts.setText(model.situation().get().status().isCounted() ? counts(hits) : "");
    hidden.setText(
        hits.hidden() == 0 ? "" : localised.text("findings.foot.hidden", "n", hits.hidden()));
    superseded.setText(superseded(hits));
  }

  private String counts(Hits hits) {
    boolean isLowerBound = !model.shown().coverage().isComplete();
    var key = hits.hidden() == 0 ? "findings.foot.all" : "findings.foot.some";
    return (isLowerBound ? "≥ " : "")
        + localised.text(
            key, "issues", hits.issues().size(), "n", hits.shown(), "total", hits.total());
  }

  private String superseded(Hits hits) {
    if (hits.superseded() == 0) {
      return "";
    }
    var key =
        model.query().get().includeSuperseded()
            ? "findings.foot.leave-out"
            : "findings.foot.superseded";
    return localised.text(key, "n", hits.superseded());
  }
}
