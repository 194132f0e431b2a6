package dev.plimsoll.app.ui;

import dev.plimsoll.engine.Coverage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Examined, not examined, failed, suppressed: what the counts below it cover. Each part is a
/// button that shows its list.
public final class CoverageStrip extends HBox {

  /// One of the four.
  public enum Part {
    EXAMINED("outcome.examined", ""),
    NOT_EXAMINED("outcome.not-examined", "outcome-not-examined"),
    FAILED("outcome.failed", "outcome-failed"),
    SUPPRESSED("outcome.suppressed", "outcome-suppressed");

    private final String key;
    private final String styleClass;

    Part(String key, String styleClass) {
      this.key = key;
      this.styleClass = styleClass;
    }
  }

  private final ObjectProperty<Coverage> coverage =
      new SimpleObjectProperty<>(new Coverage(0, 0, 0, 0, 0, 0));
  private final ProgressBar bar = new ProgressBar(0);
  private final Localised localised;

  /// @param chosen is told which list to show
  public CoverageStrip(Ids id, Localised localised, Consumer<Part> chosen) {
    this.localised = localised;
    id.on(this);
    getStyleClass().add("coverage");
    bar.accessibleTextProperty().bind(localised.bound("outcome.examined"));
    bar.setFocusTraversable(false);
    getChildren().add(bar);
    for (var part : Part.values()) {
      if (part != Part.EXAMINED) {
        getChildren().add(separator());
      }
      getChildren().add(part(part, chosen));
    }
  }

  public void show(Coverage shown) {
    coverage.set(shown);
    bar.setProgress(share(shown.layersRead(), shown.layers()) * examinedShare(shown));
  }

  private Node part(Part part, Consumer<Part> chosen) {
    var word = localised.label(part.key);
    word.setMinWidth(Region.USE_PREF_SIZE);
    var figure = new Label();
    figure.textProperty().bind(localised.bound(() -> figure(part), coverage));
    figure.getStyleClass().add("figure");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    var content = new HBox(word, figure);
    icon(part).ifPresent(content.getChildren()::addFirst);
    content.getStyleClass().add("part");
    var button = new Button();
    button.setGraphic(content);
    button.getStyleClass().addAll("bare", "compact");
    button
        .accessibleTextProperty()
        .bind(localised.bound(() -> localised.text(part.key) + " " + figure(part), coverage));
    button.setOnAction(_ -> chosen.accept(part));
    coverage.subscribe(now -> colour(content, part, count(part, now) > 0));
    return button;
  }

  /// An icon is coloured only while its count is above zero.
  private static void colour(Node content, Part part, boolean isActive) {
    content.getStyleClass().removeAll("active", part.styleClass);
    if (isActive && part != Part.EXAMINED) {
      content.getStyleClass().addAll("active", part.styleClass);
    }
  }

  private String figure(Part part) {
    var now = coverage.get();
    return part == Part.EXAMINED
        ? localised.text(
            "outcome.coverage.examined",
            "n",
            now.examined(),
            "read",
            now.layersRead(),
            "layers",
            now.layers())
        : localised.forms().integer(count(part, now));
  }

  private static int count(Part part, Coverage coverage) {
    return switch (part) {
      case EXAMINED -> coverage.examined();
      case NOT_EXAMINED -> coverage.notExamined();
      case FAILED -> coverage.failed();
      case SUPPRESSED -> coverage.suppressed();
    };
  }

  private static Optional<Node> icon(Part part) {
    return switch (part) {
      case EXAMINED -> Optional.empty();
      case NOT_EXAMINED -> Optional.of(Icons.NOT_EXAMINED.node());
      case FAILED -> Optional.of(Icons.FAILED.node());
      case SUPPRESSED -> Optional.of(Icons.SUPPRESSED.node());
    };
  }

  private static double examinedShare(Coverage shown) {
    return share(shown.examined(), shown.examined() + shown.notExamined() + shown.failed());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static Region separator() {
    var bar = new Region();
    bar.getStyleClass().add("separator-bar");
    return bar;
  }
}
