package dev.plimsoll.app;

import dev.plimsoll.cli.Services.Workbench;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The screen of this machine and the window on it.
///
/// @param window shows it and returns when it was closed; told whether to open the demo image where
///   no container engine answers
record Desktop(Map<String, String> environment, Consumer<Boolean> window) implements Workbench {

  /// JavaFX on Linux draws through X11, under Wayland too.
  @Override
  public boolean hasDisplay() {
    boolean isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean hasScreen = !isLinux || !environment.getOrDefault("DISPLAY", "").isBlank();
    return hasScreen || Rehearsal.isOn();
  }

  @Override
  public void open(boolean demoWithoutEngine) {
    window.accept(demoWithoutEngine);
  }
}
