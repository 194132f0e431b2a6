package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.app.ui.InspectorContent.Step;
import dev.plimsoll.app.ui.KeyValueLines;
import dev.plimsoll.app.ui.LinkLine;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.SelectableText;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One heading of the inspector with what stands under it. Can be focused, so that a screen reader
/// says the heading after a jump.
final class InspectorSection extends VBox {

  private final HBox heading;
  private final Ids id;

  InspectorSection(Ids id, String titleKey, int digit, Localised localised) {
    this.id = id;
    id.on(this);
    getStyleClass().add("inspector-section");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(localised.bound(titleKey));
    var title = localised.label(titleKey);
    title.getStyleClass().add("strong");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var hint = new Label("Alt " + digit);
    hint.getStyleClass().addAll("muted", "tiny");
    heading = new HBox(title, hint);
  }

  void show(Section section) {
    getChildren().setAll(heading);
    if (!section.sentence().isEmpty()) {
      getChildren().add(new SelectableText(section.sentence()));
    }
    if (!section.evidence().isEmpty()) {
      getChildren().add(new SelectableText(String.join("\n", section.evidence()), "evidence"));
    }
    if (!section.fields().isEmpty()) {
      var lines = new KeyValueLines(section.fields());
      if (id == Ids.INSPECTOR_WHAT) {
        Ids.INSPECTOR_FIELDS.on(lines);
      }
      getChildren().add(lines);
    }
    section.links().stream().map(LinkLine::new).forEach(getChildren()::add);
    int number = 1;
    for (var step : section.steps()) {
      getChildren().add(step(number++, step));
    }
  }

  private static HBox step(int number, Step step) {
    var figure = new Label(Integer.toString(number));
    figure.getStyleClass().add("step-number");
    var text = new Label(step.sentence());
    text.getStyleClass().add("wrapped");
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(10, figure, text);
    step.action().map(InspectorPane::button).ifPresent(line.getChildren()::add);
    line.getStyleClass().add("step");
    return line;
  }
}
