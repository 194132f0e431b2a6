package dev.plimsoll.app;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.cli.Cli;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The program. Extends nothing of JavaFX, so that a verb never loads it.
public final class Plimsoll {

  private Plimsoll() {}

  public static void main(String[] arguments) {
    Logging.quieten();
    var environment = System.getenv();
    var home = Path.of(System.getProperty("user.home"));
    var desktop = new Desktop(environment, Optional.of(() -> openWindow(environment, home)));
    var context = new AppContext(environment, home, Clock.systemUTC(), desktop);
    var terminal = SystemTerminal.of(environment, System.in);
    System.exit(Cli.run(context, terminal, List.of(arguments)));
  }

  private static void openWindow(Map<String, String> environment, Path home) {
    var services =
        new AppContext(
            environment, home, Clock.systemUTC(), new Desktop(environment, Optional.empty()));
    var machine =
        new WindowParts.Machine(
            Folders.of(environment, home).window(),
            Language.of(Locale.getDefault()),
            Clock.systemUTC(),
            ZoneId.systemDefault());
    Workbench.open(machine, new Window(services));
  }
}
