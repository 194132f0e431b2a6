package dev.plimsoll.app.ui;

import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Links;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A key and its links, wrapped as they fit. The steps of a way have a chevron before each but the
/// first; it stays with its step where the line breaks.
public final class LinkLine extends HBox {

  public LinkLine(Links links) {
    getStyleClass().addAll("key-values", "link-line");
    var key = new Label(links.key());
    key.getStyleClass().add("key");
    var flow = new FlowPane();
    flow.getStyleClass().add("links");
    links.links().forEach(action -> flow.getChildren().add(step(links, action)));
    HBox.setHgrow(flow, Priority.ALWAYS);
    getChildren().addAll(key, flow);
  }

  private static Node step(Links links, Action action) {
    return links.isWay() && !action.equals(links.links().getFirst())
        ? new HBox(Icons.CRUMB.node("icon-list"), link(action))
        : link(action);
  }

  private static Hyperlink link(Action action) {
    var link = new Hyperlink(action.words());
    link.setOnAction(_ -> action.run().run());
    return link;
  }
}
