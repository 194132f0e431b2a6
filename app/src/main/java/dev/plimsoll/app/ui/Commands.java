package dev.plimsoll.app.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Who handles each command, and whether it can run now. A command that cannot run is shown with
/// its reason, never hidden.
public final class Commands {

  private record Handler(Runnable action, ObservableValue<Boolean> enabled, String reasonKey) {}

  private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

  private static final Handler ELSEWHERE =
      new Handler(() -> {}, new SimpleBooleanProperty(false), "shell.reason.other-screen");

  private KeyCode held = KeyCode.UNDEFINED;
  private boolean swallowsCharacter;
  private final Map<Command, Handler> handlers = new EnumMap<>(Command.class);
  private final Map<Command, Map<String, Handler>> ofScreens = new EnumMap<>(Command.class);
  private final ObjectProperty<String> front = new SimpleObjectProperty<>("");

  /// A command that can always run.
  public void handle(Command command, Runnable action) {
    handlers.put(command, new Handler(action, ALWAYS, ""));
  }

  /// @param reasonKey says why it cannot run, and what would enable it
  public void handle(
      Command command, Runnable action, ObservableValue<Boolean> enabled, String reasonKey) {
    handlers.put(command, new Handler(action, enabled, reasonKey));
  }

  /// A command that one screen understands in its own way: as long as that screen is in front, it
  /// goes there. Where no screen in front and nobody else handles it, it cannot run.
  ///
  /// @param screen [Screen#id]
  public void handleOn(
      String screen,
      Command command,
      Runnable action,
      ObservableValue<Boolean> enabled,
      String reasonKey) {
    ofScreens
        .computeIfAbsent(command, _ -> new HashMap<>())
        .put(screen, new Handler(action, enabled, reasonKey));
  }

  /// The screen in front, by [Screen#id].
  public ObjectProperty<String> frontProperty() {
    return front;
  }

  /// Those that somebody handles, in the order of the enumeration.
  public List<Command> handled() {
    return Stream.of(Command.values())
        .filter(command -> handlers.containsKey(command) || ofScreens.containsKey(command))
        .toList();
  }

  /// False as long as nobody handles it.
  public ObservableValue<Boolean> enabled(Command command) {
    return front.flatMap(_ ->
        handler(command).map(Handler::enabled).orElseGet(() -> new SimpleBooleanProperty(false)));
  }

  /// Key of the reason why it cannot run now; empty where it can.
  public Optional<String> reason(Command command) {
    return handler(command).filter(h -> !h.enabled().getValue()).map(Handler::reasonKey);
  }

  /// @return false where it cannot run now
  public boolean run(Command command) {
    var ready = handler(command).filter(h -> h.enabled().getValue());
    ready.ifPresent(h -> h.action().run());
    return ready.isPresent();
  }

  /// Makes the keys of `root` run commands. Keys that write a character do nothing inside a text
  /// field; the character of a key that ran a command is not written anywhere: the command may have
  /// moved the focus into a field.
  public void listen(Node root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (swallowsCharacter) {
            event.consume();
          }
        });
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::anotherKey);
    root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> forgetKey());
  }

  /// A key that is held down repeats itself; a command runs once for it. The release may go to
  /// another window, so any other key ends it too.
  private void anotherKey(KeyEvent event) {
    if (event.getCode() != held) {
      forgetKey();
    }
  }

  private void forgetKey() {
    held = KeyCode.UNDEFINED;
    swallowsCharacter = false;
  }

  private void pressed(KeyEvent event) {
    boolean inText = event.getTarget() instanceof TextInputControl;
    for (var command : handled()) {
      for (var keys : command.keys()) {
        if (keys.match(event) && !(inText && Keys.writes(keys))) {
          event.consume();
          if (event.getCode() == held) {
            return;
          }
          held = event.getCode();
          swallowsCharacter = Keys.writes(keys);
          run(command);
          return;
        }
      }
    }
  }

  private Optional<Handler> handler(Command command) {
    var inFront = ofScreens.getOrDefault(command, Map.of());
    return Optional.ofNullable(inFront.get(front.get()))
        .or(() -> Optional.ofNullable(handlers.get(command)))
        .or(() -> inFront.isEmpty() ? Optional.empty() : Optional.of(ELSEWHERE));
  }
}
