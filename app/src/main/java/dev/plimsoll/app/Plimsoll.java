package dev.plimsoll.app;

import dev.plimsoll.cli.Cli;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The program. Extends nothing of JavaFX, so that a verb never loads it.
public final class Plimsoll {

  private Plimsoll() {}

  public static void main(String[] arguments) {
    Logging.quieten();
    var environment = System.getenv();
    var home = Path.of(System.getProperty("user.home"));
    var context = new AppContext(environment, home, Clock.systemUTC());
    var terminal = SystemTerminal.of(environment, System.in);
    System.exit(Cli.run(context, terminal, List.of(arguments)));
  }
}
