package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Remembered;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where the inspector stands: beside the content, or over it in a window of less than 1100 px. Its
/// left edge can be dragged.
final class InspectorPlace {

  static final double NARROW = 1100;
  private static final double WIDE = 1440;
  private static final double LEAST = 280;
  private static final double EDGE = 4;
  private static final String WIDTH = "width.inspector";

  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BorderPane beside;
  private final StackPane over;
  private final Region inspector;
  private final Remembered remembered;
  private double dragged;
  private boolean isOver;
  private boolean isPlaced;

  /// @param beside takes it at the right
  /// @param over lies over everything but the status bar
  InspectorPlace(BorderPane beside, StackPane over, Region inspector, Remembered remembered) {
    this.beside = beside;
    this.over = over;
    this.inspector = inspector;
    this.remembered = remembered;
    this.dragged = width(remembered.get(WIDTH));
    remembered.whenReset(this::reset);
    StackPane.setAlignment(inspector, Pos.TOP_RIGHT);
    over.widthProperty().subscribe(_ -> place());
    open.subscribe(this::put);
    inspector.addEventHandler(MouseEvent.MOUSE_MOVED, this::hint);
    inspector.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  BooleanProperty openProperty() {
    return open;
  }

  boolean isOverOpen() {
    return isOver && open.get();
  }

  /// Crossing the border between narrow and wide closes or opens it; otherwise the user's choice
  /// stays.
  private void place() {
    double width = over.getWidth();
    if (width <= 0) {
      return;
    }
    boolean narrow = width < NARROW;
    if (!isPlaced || narrow != isOver) {
      isPlaced = true;
      isOver = narrow;
      open.set(!narrow);
      put();
    }
    resize();
  }

  private void put() {
    beside.setRight(null);
    over.getChildren().remove(inspector);
    inspector.getStyleClass().remove("over");
    if (!open.get()) {
      return;
    }
    if (isOver) {
      inspector.getStyleClass().add("over");
      over.getChildren().add(inspector);
    } else {
      beside.setRight(inspector);
    }
    resize();
  }

  private void resize() {
    double wanted = dragged > 0 ? dragged : over.getWidth() < WIDE ? 340 : 360;
    double width = Math.clamp(wanted, LEAST, Math.max(LEAST, over.getWidth() / 2));
    inspector.setMinWidth(width);
    inspector.setPrefWidth(width);
    inspector.setMaxWidth(width);
  }

  private void reset() {
    dragged = 0;
    remembered.put(WIDTH, "");
    resize();
  }

  /// 0 where none is remembered.
  private static double width(String text) {
    try {
      double width = Double.parseDouble(text);
      return Double.isFinite(width) ? width : 0;
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private void hint(MouseEvent event) {
    inspector.setCursor(event.getX() <= EDGE ? Cursor.H_RESIZE : Cursor.DEFAULT);
  }

  private void drag(MouseEvent event) {
    if (Cursor.H_RESIZE.equals(inspector.getCursor())) {
      dragged = inspector.getWidth() - event.getX();
      remembered.put(WIDTH, Long.toString(Math.round(dragged)));
      resize();
    }
  }
}
