package dev.plimsoll.app.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Wrapped text that can be selected and copied, as high as its lines. JavaFX has no selectable
/// label, and a text area does not know its own height.
public final class SelectableText extends TextArea {

  /// Pixels by which a text area's lines may be higher than those of a text.
  private static final double SLACK = 4;

  private final Text ruler = new Text();

  public SelectableText(String text, String... styleClasses) {
    super(text);
    setEditable(false);
    setWrapText(true);
    setFocusTraversable(false);
    setAccessibleText(text);
    getStyleClass().add("selectable-text");
    getStyleClass().addAll(styleClasses);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    var insets = getInsets();
    ruler.setFont(getFont());
    ruler.setText(getText());
    ruler.setWrappingWidth(Math.max(0, width - insets.getLeft() - insets.getRight()));
    double text = Math.ceil(ruler.getLayoutBounds().getHeight());
    return text + SLACK + insets.getTop() + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }
}
