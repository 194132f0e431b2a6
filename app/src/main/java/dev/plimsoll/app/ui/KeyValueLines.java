package dev.plimsoll.app.ui;

import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.engine.model.Severity;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// `key = value` lines of 22 px. Values can be selected and copied.
public final class KeyValueLines extends GridPane {

  public KeyValueLines(List<Field> fields) {
    getStyleClass().add("key-values");
    int line = 0;
    for (var field : fields) {
      var key = new Label(field.key());
      key.getStyleClass().add("key");
      var value = selectable(field);
      key.setLabelFor(value);
      addRow(line++, key, line(field, value));
    }
  }

  private static HBox line(Field field, TextField value) {
    var place = new Ellipsis(value);
    var line = new HBox(place);
    line.getStyleClass().add("line");
    field.severity().ifPresent(severity -> mark(severity, line, value));
    field.action().map(KeyValueLines::link).ifPresent(line.getChildren()::add);
    HBox.setHgrow(place, field.action().isEmpty() ? Priority.ALWAYS : Priority.NEVER);
    GridPane.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private static void mark(Severity severity, HBox line, TextField value) {
    var shape = new SeverityShape();
    shape.show(severity);
    line.getStyleClass().add(SeverityChip.styleClass(severity));
    line.getChildren().addFirst(shape);
    value.getStyleClass().add("severity-text");
  }

  /// A field that cannot be written: JavaFX has no selectable label.
  private static TextField selectable(Field field) {
    var value = new TextField(field.value());
    value.setEditable(false);
    value.setFocusTraversable(false);
    value.getStyleClass().addAll("selectable", "value", "mono");
    value.setAccessibleText(field.key() + " = " + field.value());
    value.setPrefColumnCount(field.action().isPresent() ? Math.max(2, field.value().length()) : 12);
    return value;
  }

  private static Node link(Action action) {
    var link = new Hyperlink(action.words());
    link.setOnAction(_ -> action.run().run());
    link.setMinWidth(USE_PREF_SIZE);
    return link;
  }

  /// For tests: the value of the line with this key.
  public Optional<String> value(String key) {
    return lookupAll(".value").stream()
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(field -> field.getAccessibleText().startsWith(key + " = "))
        .map(TextField::getText)
        .findFirst();
  }
}
