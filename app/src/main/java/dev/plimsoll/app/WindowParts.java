package dev.plimsoll.app;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.shell.ShellParts;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Remembered;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.stage.Stage;

/// What a window is made of once its features are wired.
///
/// @param afterShown starts what is slow: engine and advisories are looked for when the window is
///   on the screen, and off its thread
/// @param onClosed stops what runs
public record WindowParts(ShellParts shell, Runnable afterShown, Runnable onClosed) {

  /// Wires the features. Called on the screen's thread, before the first frame, so it must not
  /// touch a file, a socket or a database.
  public interface Wiring {

    WindowParts wire(Localised localised, Themes themes, Remembered remembered, Stage stage);
  }

  /// What the machine says of itself.
  ///
  /// @param settings file of [WindowSettings]
  /// @param system language of the system's user
  public record Machine(Path settings, Language system, Clock clock, ZoneId zone) {}
}
