package dev.plimsoll.app.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a feature hands to the window. Features do not know each other: they meet here.
///
/// @param id as in [Navigation.Place]: `images`
/// @param rail the entry's node id
/// @param titleKey the entry's word
/// @param show the command that brings it to the front
/// @param panes stops of `F6` inside the screen, in reading order; the first that can be focused is
///   focused when the screen is shown
/// @param inspected what the inspector says while this screen is in front; empty for nothing
///   selected
public record Screen(
    String id,
    Ids rail,
    String titleKey,
    Icons icon,
    Command show,
    Region node,
    List<Node> panes,
    ObservableValue<Optional<InspectorContent>> inspected) {

  public Screen {
    panes = List.copyOf(panes);
  }
}
