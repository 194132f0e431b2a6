package dev.plimsoll.app.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/// Two to four fixed values side by side in one border. Arrow keys move the choice; one value is
/// always chosen.
///
/// @param <V> the values
public final class Switch<V> extends HBox {

  private final Map<V, ToggleButton> parts = new LinkedHashMap<>();
  private final ObjectProperty<V> value;

  /// @param words of a value, following the language
  public Switch(
      Ids id,
      Iterable<V> values,
      ObjectProperty<V> value,
      Function<V, ObservableValue<String>> words) {
    this.value = value;
    id.on(this);
    getStyleClass().add("switch");
    setMaxWidth(Region.USE_PREF_SIZE);
    var segments = new SegmentedButton();
    var group = new ToggleGroup();
    segments.setToggleGroup(group);
    for (var each : values) {
      var part = new ToggleButton();
      part.textProperty().bind(words.apply(each));
      part.setOnAction(_ -> choose(each));
      part.setMinWidth(Region.USE_PREF_SIZE);
      parts.put(each, part);
      segments.getButtons().add(part);
    }
    getChildren().add(segments);
    value.subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// 24 px, for pane headers.
  public Switch<V> compact() {
    getStyleClass().add("compact");
    return this;
  }

  private void choose(V chosen) {
    value.set(chosen);
    show(chosen);
  }

  private void show(V chosen) {
    parts.forEach((each, part) -> {
      part.setSelected(each.equals(chosen));
      part.setFocusTraversable(each.equals(chosen));
    });
  }

  private void pressed(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step == 0 || event.isAltDown()) {
      return;
    }
    event.consume();
    var values = parts.keySet().stream().toList();
    int next = values.indexOf(value.get()) + step;
    if (next >= 0 && next < values.size()) {
      choose(values.get(next));
      Objects.requireNonNull(parts.get(values.get(next))).requestFocus();
    }
  }
}
