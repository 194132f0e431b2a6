package dev.plimsoll.app.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A place of a screen whose content follows the model. What stands there for an equal reason
/// stays, because a node that is taken out and put back loses the focus.
public final class Slot {

  private final Pane pane;
  private @Nullable Object reason;

  public Slot(Pane pane) {
    this.pane = pane;
  }

  /// Calls `update` now and whenever one of the sources changes.
  public static void follow(Runnable update, List<? extends Observable> sources) {
    sources.forEach(source -> source.addListener(_ -> update.run()));
    update.run();
  }

  /// @param why everything that the content is made of; where it equals the last one, nothing is
  ///   made anew
  public void show(Object why, Supplier<List<? extends Node>> content) {
    if (!Objects.equals(reason, why)) {
      reason = why;
      put(content.get());
    }
  }

  /// Shows these nodes themselves.
  public void show(List<? extends Node> nodes) {
    reason = null;
    put(nodes);
  }

  private void put(List<? extends Node> nodes) {
    if (!pane.getChildren().equals(nodes)) {
      pane.getChildren().setAll(nodes);
    }
  }
}
