package dev.plimsoll.app.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.transform.Scale;

/// The mark: a ring and the load line whose upper edge passes through the ring's centre, on a grid
/// of 32 units.
public final class Mark extends Pane {

  private static final double GRID = 32;

  public Mark(double size) {
    var ring = new Circle(16, 16, 8.5);
    ring.setStrokeWidth(3);
    ring.setStrokeType(StrokeType.CENTERED);
    ring.getStyleClass().add("mark-ring");
    var line = new Rectangle(1, 16, 30, 3);
    line.getStyleClass().add("mark-line");
    getChildren().addAll(ring, line);
    getTransforms().add(new Scale(size / GRID, size / GRID));
    setMinSize(size, size);
    setMaxSize(size, size);
  }
}
