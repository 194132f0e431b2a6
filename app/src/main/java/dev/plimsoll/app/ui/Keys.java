package dev.plimsoll.app.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Key bindings: read from text, and shown as people read them.
public final class Keys {

  private static final Map<String, List<KeyCombination>> READ = new ConcurrentHashMap<>();

  private Keys() {}

  /// `Ctrl K` for the first binding of `command`; empty where it has none.
  public static Optional<String> shown(Command command) {
    return command.keys().stream().findFirst().map(Keys::display);
  }

  /// JavaFX joins the keys of a binding with `+`, which is a key itself.
  private static String display(KeyCombination keys) {
    var text = keys.getDisplayText();
    int last = text.length() - 1;
    return text.substring(0, last).replace('+', ' ') + text.charAt(last);
  }

  /// @param text `Shortcut+F | Slash`
  static List<KeyCombination> of(String text) {
    return READ.computeIfAbsent(text, Keys::read);
  }

  /// True for a key that writes a character: it must not act inside a text field.
  static boolean writes(KeyCombination keys) {
    return keys instanceof KeyCodeCombination single
        && single.getShortcut() != KeyCombination.ModifierValue.DOWN
        && single.getAlt() != KeyCombination.ModifierValue.DOWN
        && !single.getCode().isFunctionKey();
  }

  private static List<KeyCombination> read(String text) {
    return Stream.of(text.split("\\|"))
        .map(String::strip)
        .filter(keys -> !keys.isEmpty())
        .map(KeyCombination::valueOf)
        .toList();
  }
}
