package dev.plimsoll.app;

import dev.plimsoll.cli.Cli;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The program. Extends nothing of JavaFX, so that a verb never loads it.
public final class Plimsoll {

  private Plimsoll() {}

  public static void main(String[] arguments) {
    Logging.quieten();
    var environment = System.getenv();
    var home = Path.of(System.getProperty("user.home"));
    var desktop = new Desktop(environment, Optional.empty());
    var context = new AppContext(environment, home, Clock.systemUTC(), desktop);
    var terminal = SystemTerminal.of(environment, System.in);
    System.exit(Cli.run(context, terminal, List.of(arguments)));
  }
}
