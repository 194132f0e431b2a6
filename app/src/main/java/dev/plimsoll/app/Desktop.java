package dev.plimsoll.app;

import dev.plimsoll.cli.Services.Workbench;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The screen of this machine and the window on it.
///
/// @param window shows it and returns when it was closed; absent in a build without one
record Desktop(Map<String, String> environment, Optional<Runnable> window) implements Workbench {

  /// JavaFX on Linux draws through X11, under Wayland too.
  @Override
  public boolean hasDisplay() {
    boolean isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean hasScreen = !isLinux || !environment.getOrDefault("DISPLAY", "").isBlank();
    return window.isPresent() && (hasScreen || Rehearsal.isOn());
  }

  @Override
  public void open() {
    window.orElseThrow().run();
  }
}
