package dev.plimsoll.app.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;

/// Walks a scene for what every screen must keep: names that a screen reader can say, and ids that
/// exist once. Call on the screen's thread.
public final class SceneAudit {

  private SceneAudit() {}

  /// Controls that a screen reader could not name. A label's words, a field's label and an
  /// accessible text are names; a prompt is none.
  public static List<String> withoutName(Node root) {
    var labelled =
        all(root).filter(Label.class::isInstance).map(n -> ((Label) n).getLabelFor()).toList();
    return all(root)
        .filter(SceneAudit::mustBeNamed)
        .filter(node -> node.isVisible() && !isNamed(node) && !labelled.contains(node))
        .map(SceneAudit::describe)
        .toList();
  }

  /// Ids of our own that stand on more than one node.
  public static List<String> doubledIds(Node root) {
    var own = Stream.of(Ids.values()).map(Ids::id).toList();
    var seen = new HashSet<String>();
    return all(root)
        .map(Node::getId)
        .filter(Objects::nonNull)
        .filter(own::contains)
        .filter(id -> !seen.add(id))
        .toList();
  }

  /// Texts of labels, buttons and fields that can be seen.
  public static List<String> texts(Node root) {
    var texts = new ArrayList<String>();
    all(root)
        .filter(Node::isVisible)
        .forEach(node -> {
          switch (node) {
            case Labeled labeled -> texts.add(labeled.getText());
            case TextInputControl field -> texts.add(field.getText());
            default -> {}
          }
        });
    texts.removeIf(text -> text == null || text.isBlank());
    return texts;
  }

  public static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(SceneAudit::all))
        : Stream.of(node);
  }

  private static boolean mustBeNamed(Node node) {
    boolean isFocused =
        node instanceof Control
            && node.isFocusTraversable()
            && !(node instanceof ScrollPane || node instanceof SplitPane);
    return isFocused || node instanceof ProgressBar || node instanceof ListView;
  }

  private static boolean isNamed(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank();
  }

  private static String describe(Node node) {
    return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass();
  }
}
