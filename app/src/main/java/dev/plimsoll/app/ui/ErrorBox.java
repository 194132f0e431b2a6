package dev.plimsoll.app.ui;

import dev.plimsoll.app.i18n.ErrorText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What happened, what it means for the result, what to do; then the code and *Copy details*. It
/// stands beside the thing that failed and leaves the rest usable.
public final class ErrorBox extends VBox {

  private static final List<Function<ErrorText, String>> PARTS =
      List.of(ErrorText::what, ErrorText::means, ErrorText::act);

  /// @param code `DKR-001`
  /// @param values that the sentences name
  /// @param details more lines for a report: addresses tried, a stack; empty for none
  public ErrorBox(
      Ids id,
      String code,
      Map<String, String> values,
      String details,
      Localised localised,
      Node... acts) {
    id.on(this);
    getStyleClass().add("error-box");
    var sentences = sentences(code, values, localised);
    sentences.getChildren().getFirst().getStyleClass().add("strong");
    ((Label) sentences.getChildren().getFirst()).setGraphic(Icons.FAILED.node());
    getChildren().addAll(sentences, foot(code, values, details, localised, acts));
  }

  /// Puts what belongs to the sentences between them and the acts.
  public void insert(Node details) {
    getChildren().add(getChildren().size() - 1, details);
  }

  /// The three sentences of a code, below each other.
  public static VBox sentences(String code, Map<String, String> values, Localised localised) {
    var box = new VBox();
    box.getStyleClass().add("sentences");
    for (var part : PARTS) {
      var line = new Label();
      line.textProperty().bind(localised.bound(() -> part.apply(said(code, values, localised))));
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(line);
    }
    return box;
  }

  private static ErrorText said(String code, Map<String, String> values, Localised localised) {
    return ErrorText.of(localised.texts(), localised.forms(), code, values, code);
  }

  private static HBox foot(
      String code, Map<String, String> values, String details, Localised localised, Node... acts) {
    var label = new Label(code);
    label.getStyleClass().addAll("mono", "muted");
    var copy = new Hyperlink();
    copy.textProperty().bind(localised.bound("shell.error.copy"));
    copy.setOnAction(_ -> copy(code, values, details, localised));
    var foot = new HBox(8);
    foot.getStyleClass().add("foot");
    foot.getChildren().addAll(acts);
    foot.getChildren().addAll(label, copy);
    return foot;
  }

  private static void copy(
      String code, Map<String, String> values, String details, Localised localised) {
    var said = said(code, values, localised);
    var sentences = PARTS.stream().map(part -> part.apply(said));
    var lines = Stream.concat(Stream.concat(Stream.of(code), sentences), Stream.of(details));
    var content = new ClipboardContent();
    content.putString(String.join("\n", lines.filter(line -> !line.isEmpty()).toList()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
