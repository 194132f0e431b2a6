package dev.plimsoll.app.ui;

import dev.plimsoll.engine.model.Severity;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// The shape that stands for a severity beside its colour: octagon, triangle, diamond filled;
/// square and circle outlined; a dashed circle for unknown. 10 px, on whole pixels: an octagon
/// below 9 px looks like a circle.
public final class SeverityShape extends Region {

  private static final double SIZE = 10;
  private static final double STROKE = 1.5;

  public SeverityShape() {
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
  }

  public void show(Severity severity) {
    getChildren().setAll(shape(severity));
  }

  /// The shapes bring their own coordinates.
  @Override
  protected void layoutChildren() {}

  private static Shape shape(Severity severity) {
    return switch (severity) {
      case CRITICAL -> filled(new Polygon(3, 0, 7, 0, 10, 3, 10, 7, 7, 10, 3, 10, 0, 7, 0, 3));
      case HIGH -> filled(new Polygon(5, 0, 10, 9, 0, 9));
      case MEDIUM -> filled(new Polygon(5, 0, 10, 5, 5, 10, 0, 5));
      case LOW -> outlined(new Rectangle(1, 1, 8, 8));
      case NEGLIGIBLE -> outlined(new Circle(5, 5, 4));
      case UNKNOWN -> dashed(new Circle(5, 5, 4));
    };
  }

  private static Shape filled(Shape shape) {
    shape.getStyleClass().add("severity-filled");
    return shape;
  }

  private static Shape outlined(Shape shape) {
    shape.getStyleClass().add("severity-outlined");
    shape.setStrokeWidth(STROKE);
    return shape;
  }

  private static Shape dashed(Shape shape) {
    // four dashes; the default cap would close the gaps
    shape.getStrokeDashArray().setAll(3.6, 2.68);
    shape.setStrokeLineCap(StrokeLineCap.BUTT);
    return outlined(shape);
  }
}
