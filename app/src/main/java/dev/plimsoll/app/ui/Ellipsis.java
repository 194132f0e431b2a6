package dev.plimsoll.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// A read-only field that says where its text is cut: the ellipsis at its end, the whole text in
/// the tooltip. A text field by itself ends in the middle of a letter. In the field, with the
/// focus, the text can be walked through, so the ellipsis goes.
final class Ellipsis extends StackPane {

  private final TextField field;
  private final Label dots = new Label("…");
  private final Tooltip whole = new Tooltip();
  private final Text ruler = new Text();

  Ellipsis(TextField field) {
    this.field = field;
    dots.getStyleClass().addAll("mono", "ellipsis");
    dots.setMouseTransparent(true);
    setAlignment(dots, Pos.CENTER_RIGHT);
    setMinWidth(0);
    getChildren().addAll(field, dots);
    whole.textProperty().bind(field.textProperty());
    field.widthProperty().subscribe(this::mark);
    field.fontProperty().subscribe(this::mark);
    field.focusedProperty().subscribe(this::mark);
  }

  private void mark() {
    ruler.setFont(field.getFont());
    ruler.setText(field.getText());
    boolean isCut = ruler.getLayoutBounds().getWidth() > field.getWidth();
    dots.setVisible(isCut && !field.isFocused());
    field.setTooltip(isCut ? whole : null);
  }
}
