package dev.plimsoll.app.images;

import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How many images there are and how much they take; the number that was never scanned selects
/// them.
final class ImageFoot extends HBox {

  private final ImagesViewModel model;
  private final Localised localised;
  private final Label total = new Label();
  private final Hyperlink never = new Hyperlink();
  private final Label hidden = new Label();

  ImageFoot(ImagesViewModel model, Localised localised) {
    this.model = model;
    this.localised = localised;
    getStyleClass().add("list-foot");
    Ids.IMAGES_NEVER.on(never);
    never.setOnAction(_ -> selectNeverScanned());
    never.managedProperty().bind(never.visibleProperty());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(total, never, gap, hidden);
  }

  void update() {
    var rows = model.rows();
    long bytes = rows.stream().mapToLong(ImageRow::size).sum();
    total.setText(
        localised.text(
            "images.foot.total", "n", rows.size(), "size", localised.forms().size(bytes)));
    int unscanned = neverScanned().size();
    never.setText(localised.text("images.foot.never", "n", unscanned));
    never.setVisible(unscanned > 0);
    int left = model.allRows().size() - rows.size();
    hidden.setText(left == 0 ? "" : localised.text("images.foot.hidden", "n", left));
  }

  private List<String> neverScanned() {
    return model.rows().stream().filter(ImageRow::isNeverScanned).map(ImageRow::key).toList();
  }

  private void selectNeverScanned() {
    var keys = neverScanned();
    model.select(keys, keys.getFirst());
  }
}
