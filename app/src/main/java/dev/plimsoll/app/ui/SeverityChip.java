package dev.plimsoll.app.ui;

import dev.plimsoll.engine.model.Severity;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Severity as shape and letter, or shape and word: never colour alone. One chip serves a list cell
/// for all rows that it shows.
public final class SeverityChip extends HBox {

  private final ObjectProperty<Optional<Severity>> severity =
      new SimpleObjectProperty<>(Optional.empty());
  private final SeverityShape shape = new SeverityShape();
  private final boolean inWords;
  private final Localised localised;

  private SeverityChip(Localised localised, boolean inWords) {
    this.localised = localised;
    this.inWords = inWords;
    var text = new Label();
    text.textProperty().bind(localised.bound(this::letterOrWord, severity));
    text.setMinWidth(Region.USE_PREF_SIZE);
    accessibleTextProperty().bind(localised.bound(this::word, severity));
    getStyleClass().add("chip");
    getChildren().addAll(shape, text);
    setMaxWidth(Region.USE_PREF_SIZE);
    setVisible(false);
  }

  /// For lists.
  public static SeverityChip letter(Localised localised) {
    return new SeverityChip(localised, false);
  }

  /// For the inspector.
  public static SeverityChip word(Localised localised) {
    return new SeverityChip(localised, true);
  }

  /// Style class that gives `-severity` and `-severity-tint` their colours.
  public static String styleClass(Severity severity) {
    return "severity-" + severity.word();
  }

  /// Without tint: instances below the row that groups them.
  public SeverityChip plain() {
    getStyleClass().add("plain");
    return this;
  }

  /// Shows nothing for an empty value.
  public void show(Optional<Severity> shown) {
    if (shown.equals(severity.get())) {
      return;
    }
    severity.get().ifPresent(old -> getStyleClass().remove(styleClass(old)));
    shown.ifPresent(now -> {
      shape.show(now);
      getStyleClass().add(styleClass(now));
    });
    severity.set(shown);
    setVisible(shown.isPresent());
  }

  private String letterOrWord() {
    return inWords ? word() : text(".letter");
  }

  private String word() {
    return text("");
  }

  private String text(String suffix) {
    return severity
        .get()
        .map(shown -> localised.text("outcome.severity." + shown.word() + suffix))
        .orElse("");
  }
}
