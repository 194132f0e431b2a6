package dev.plimsoll.cli;

import dev.plimsoll.app.i18n.Language;
import java.io.InputStream;
import java.io.PrintStream;

/// Where a verb speaks.
///
/// @param out documents and tables, UTF-8
/// @param err progress, notes and errors, UTF-8
/// @param width columns of the screen
/// @param isScreen `out` is a terminal and colours are welcome there
/// @param followsProgress `err` is a terminal
/// @param interrupts tells when the user presses Ctrl-C
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    int width,
    boolean isScreen,
    boolean followsProgress,
    Language language,
    Interrupts interrupts) {

  /// The user's wish to stop.
  @FunctionalInterface
  public interface Interrupts {

    /// Calls `action` once if the user interrupts before the registration is closed. The process
    /// ends when the registration is closed after that.
    Registration register(Runnable action);

    /// Ends with the work that could be interrupted.
    interface Registration extends AutoCloseable {
      @Override
      void close();
    }
  }
}
