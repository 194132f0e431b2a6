package dev.plimsoll.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Warnings and errors only, on standard error: the HTTP client below the engine connection would
/// otherwise log what it sends and receives, image bytes included.
final class Logging {

  private Logging() {}

  /// A configuration that the user names with `java.util.logging.config.file` stays.
  static void quieten() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      LogManager.getLogManager().reset();
      var root = Logger.getLogger("");
      root.setLevel(Level.WARNING);
      root.addHandler(new ConsoleHandler());
    }
  }
}
