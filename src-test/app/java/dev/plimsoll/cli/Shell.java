package dev.plimsoll.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.app.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Types commands as a user would and keeps what they print.
final class Shell {

  final FakeServices services;
  Language language = Language.EN;
  boolean isTerminal;
  int width = 100;

  /// What Ctrl-C would call.
  final List<Runnable> interrupts = new ArrayList<>();

  Shell(Path home) {
    services = new FakeServices(home);
  }

  record Result(int code, String out, String err) {}

  Result run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            width,
            isTerminal,
            isTerminal,
            language,
            action -> {
              interrupts.add(action);
              return () -> interrupts.remove(action);
            });
    int code = Cli.run(services, terminal, List.of(arguments));
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
