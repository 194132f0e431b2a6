package dev.plimsoll.app.ui;

import java.util.Optional;
import javafx.scene.Node;

/// What `Esc` does first while the focus is inside a pane: leave the pane, before it lets go of a
/// part of the selection.
public final class EscapeAct {

  private static final String KEY = "plimsoll.escape";

  private EscapeAct() {}

  public static void on(Node pane, Runnable act) {
    pane.getProperties().put(KEY, act);
  }

  /// Runs the act of the innermost pane around `focused`.
  ///
  /// @return false where no pane around it has one
  public static boolean run(Node focused) {
    for (var node = Optional.of(focused); node.isPresent(); node = node.map(Node::getParent)) {
      if (node.get().getProperties().get(KEY) instanceof Runnable act) {
        act.run();
        return true;
      }
    }
    return false;
  }
}
