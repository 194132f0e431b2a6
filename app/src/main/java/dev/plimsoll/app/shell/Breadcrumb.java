package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Keys;
import dev.plimsoll.app.ui.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The selection, outermost first; every part leads back to it. At the right the palette's field
/// and the inspector's switch.
final class Breadcrumb extends HBox {

  private final ShellParts parts;
  private final HBox crumbs = new HBox();

  Breadcrumb(ShellParts parts) {
    this.parts = parts;
    Ids.SHELL_BREADCRUMB.on(this);
    getStyleClass().add("breadcrumb");
    crumbs.getStyleClass().add("crumbs");
    HBox.setHgrow(crumbs, Priority.ALWAYS);
    crumbs.setMinWidth(0);
    getChildren().addAll(crumbs, search(), inspectorSwitch());
    parts.navigation().placeProperty().subscribe(_ -> rebuild());
    parts.localised().languageProperty().subscribe(_ -> rebuild());
  }

  /// Parts of the selection with the selection that each leads back to.
  private record Crumb(String words, Selection leadsTo) {}

  private void rebuild() {
    var selection = parts.navigation().selection();
    crumbs.getChildren().setAll(nodes(crumbs(selection)));
    if (selection.isEmpty()) {
      var all = current(parts.localised().text("shell.breadcrumb.all"));
      crumbs.getChildren().setAll(all);
      return;
    }
    var clear = new Hyperlink(parts.localised().text("shell.breadcrumb.clear"));
    Ids.BREADCRUMB_CLEAR.on(clear);
    clear.getStyleClass().addAll("quiet", "small");
    clear.setOnAction(_ -> parts.navigation().select(selection.withoutInnermost()));
    var hint = new Label("Esc");
    hint.getStyleClass().add("key-hint");
    var gap = new Region();
    gap.setMinWidth(8);
    crumbs.getChildren().addAll(gap, clear, hint);
  }

  private List<Crumb> crumbs(Selection selection) {
    var list = new ArrayList<Crumb>();
    for (var rest = selection; !rest.isEmpty(); rest = rest.withoutInnermost()) {
      list.addFirst(new Crumb(innermost(rest), rest));
    }
    return list;
  }

  private String innermost(Selection selection) {
    if (selection.finding().isPresent()) {
      return selection.finding().get().name();
    }
    if (selection.component().isPresent()) {
      return selection.component().get().name();
    }
    if (selection.layers().isEmpty()) {
      return selection.image().map(Selection.Part::name).orElse("");
    }
    var key = selection.layers().size() == 1 ? "shell.breadcrumb.layer" : "shell.breadcrumb.layers";
    return parts.localised().text(key, "layers", selection.layerRanges());
  }

  private List<Node> nodes(List<Crumb> list) {
    var nodes = new ArrayList<Node>();
    for (var crumb : list) {
      if (!nodes.isEmpty()) {
        nodes.add(Icons.CRUMB.node("icon-list"));
      }
      nodes.add(crumb.equals(list.getLast()) ? current(crumb.words()) : link(crumb));
    }
    return nodes;
  }

  private static Label current(String words) {
    var label = new Label(words);
    label.getStyleClass().add("current");
    label.setTooltip(new Tooltip(words));
    return label;
  }

  private Hyperlink link(Crumb crumb) {
    var link = new Hyperlink(crumb.words());
    link.setOnAction(_ -> parts.navigation().select(crumb.leadsTo()));
    return link;
  }

  private Button search() {
    var button = new Button();
    Ids.BREADCRUMB_SEARCH.on(button);
    var words = parts.localised().label("shell.command.palette");
    words.getStyleClass().addAll("muted", "small");
    var key = new Label(Keys.shown(Command.PALETTE).orElse(""));
    key.getStyleClass().add("key-hint");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var face = new HBox(6, Icons.SEARCH.node("icon-list"), words, gap, key);
    face.getStyleClass().add("search-face");
    button.setGraphic(face);
    button.getStyleClass().add("search-button");
    button.accessibleTextProperty().bind(parts.localised().bound("shell.command.palette"));
    button.setOnAction(_ -> parts.commands().run(Command.PALETTE));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Button inspectorSwitch() {
    var button = new Button();
    Ids.INSPECTOR_SWITCH.on(button);
    button.setGraphic(Icons.INSPECTOR.node());
    button.getGraphic().getStyleClass().add("mirrored");
    button.getStyleClass().add("bare");
    button.accessibleTextProperty().bind(parts.localised().bound("shell.command.inspector"));
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(parts.localised().bound("shell.command.inspector"));
    button.setTooltip(tooltip);
    button.setOnAction(_ -> parts.commands().run(Command.INSPECTOR));
    return button;
  }
}
