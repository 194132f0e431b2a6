package dev.plimsoll.app.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The panes that `F6` walks, in reading order. Those that are not on the screen or hold nothing to
/// focus are passed over.
final class FocusRing {

  private final Supplier<List<Node>> panes;

  FocusRing(Supplier<List<Node>> panes) {
    this.panes = panes;
  }

  /// @param step 1 for the next pane, -1 for the one before
  void move(Node within, int step) {
    var ring = panes.get();
    int start = indexOf(ring, within);
    for (int i = 1; i <= ring.size(); i++) {
      int next = Math.floorMod(start + step * i, ring.size());
      if (focusInto(ring.get(next))) {
        return;
      }
    }
  }

  /// Focuses `node` or the first thing inside it that can be focused.
  static boolean focusInto(Node node) {
    if (!node.isVisible() || node.isDisabled() || node.getScene() == null) {
      return false;
    }
    if (node.isFocusTraversable()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(FocusRing::focusInto);
  }

  /// @return false where none could be focused
  static boolean focusFirst(List<Node> nodes) {
    return nodes.stream().anyMatch(FocusRing::focusInto);
  }

  static boolean holds(Node pane, Node inner) {
    for (Node node = inner; node != null; node = node.getParent()) {
      if (node.equals(pane)) {
        return true;
      }
    }
    return false;
  }

  private static int indexOf(List<Node> ring, Node within) {
    var focused = within.getScene().getFocusOwner();
    for (int i = 0; i < ring.size(); i++) {
      if (focused != null && holds(ring.get(i), focused)) {
        return i;
      }
    }
    return -1;
  }
}
