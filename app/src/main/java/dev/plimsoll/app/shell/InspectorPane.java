package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.SeverityChip;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The inspector: identity on top, then the same four headings for whatever is selected.
final class InspectorPane extends VBox {

  private final Localised localised;
  private final List<InspectorSection> sections;
  private final VBox head = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label nothing;

  InspectorPane(Localised localised) {
    this.localised = localised;
    Ids.INSPECTOR.on(this);
    getStyleClass().add("inspector");
    sections =
        List.of(
            new InspectorSection(Ids.INSPECTOR_WHAT, "inspector.what", 1, localised),
            new InspectorSection(Ids.INSPECTOR_WHY, "inspector.why", 2, localised),
            new InspectorSection(Ids.INSPECTOR_WHERE, "inspector.where", 3, localised),
            new InspectorSection(Ids.INSPECTOR_TODO, "inspector.todo", 4, localised));
    head.getStyleClass().add("inspector-head");
    scroll.setContent(new VBox(sections.toArray(Node[]::new)));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    nothing = localised.label("inspector.empty");
    nothing.getStyleClass().addAll("muted", "inspector-nothing");
    nothing.setWrapText(true);
    show(Optional.empty());
  }

  void show(Optional<InspectorContent> content) {
    if (content.isEmpty()) {
      getChildren().setAll(nothing);
      return;
    }
    var shown = content.get();
    head.getChildren().setAll(identity(shown), subtitle(shown.subtitle()));
    if (!shown.actions().isEmpty()) {
      var actions = new FlowPane(6, 6);
      shown.actions().stream().map(InspectorPane::button).forEach(actions.getChildren()::add);
      head.getChildren().add(actions);
    }
    sections.get(0).show(shown.what());
    sections.get(1).show(shown.why());
    sections.get(2).show(shown.where());
    sections.get(3).show(shown.todo());
    getChildren().setAll(head, scroll);
  }

  /// Brings heading 1 to 4 to the top and gives it the focus.
  void jump(int heading) {
    var section = sections.get(heading - 1);
    double below = scroll.getContent().getBoundsInLocal().getHeight();
    double room = below - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(room <= 0 ? 0 : Math.min(1, section.getBoundsInParent().getMinY() / room));
    section.requestFocus();
  }

  static Button button(InspectorContent.Action action) {
    var button = new Button(action.words());
    button.getStyleClass().add("compact");
    if (action.isPrimary()) {
      button.getStyleClass().add("primary");
    }
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run().run());
    return button;
  }

  private HBox identity(InspectorContent shown) {
    var title = new Label(shown.title());
    Ids.INSPECTOR_TITLE.on(title);
    title.getStyleClass().add("subheadline");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var identity = new HBox(8, title);
    shown
        .severity()
        .ifPresent(severity -> {
          var chip = SeverityChip.word(localised);
          chip.show(Optional.of(severity));
          identity.getChildren().add(chip);
        });
    return identity;
  }

  private static Label subtitle(String words) {
    var label = new Label(words);
    label.getStyleClass().addAll("muted", "wrapped");
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
