package dev.plimsoll.app;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.cli.Terminal;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The terminal that the process was started from.
final class SystemTerminal {

  private static final int WIDTH = 120;
  private static final int LARGEST_WIDTH = 1000;

  private SystemTerminal() {}

  static Terminal of(Map<String, String> environment, InputStream in) {
    boolean isOutScreen = isScreen(1);
    return new Terminal(
        in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        width(environment),
        isOutScreen && environment.getOrDefault("NO_COLOR", "").isEmpty(),
        isScreen(2),
        language(environment),
        new ShutdownInterrupts());
  }

  /// Text leaves in UTF-8 on every system, and in large pieces.
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /// Java tells only whether input and output are both terminals; Linux tells for each.
  private static boolean isScreen(int descriptor) {
    try {
      var device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
  }

  private static int width(Map<String, String> environment) {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return columns > 0 ? Math.min(columns, LARGEST_WIDTH) : WIDTH;
    } catch (NumberFormatException _) {
      return WIDTH;
    }
  }

  /// The first of these that is set decides (POSIX.1-2024, 8.2).
  static Language language(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> value.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN)
        .orElse(Language.EN);
  }
}
