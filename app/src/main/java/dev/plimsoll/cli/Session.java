package dev.plimsoll.cli;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;

/// One call of the program: what it works with and how it speaks.
record Session(Services services, Terminal terminal, Texts texts, Forms forms) {

  static Session of(Services services, Terminal terminal) {
    return new Session(
        services,
        terminal,
        Texts.of(terminal.language()),
        new Forms(terminal.language(), services.clock(), ZoneOffset.UTC));
  }

  void print(String line) {
    terminal.out().print(line + "\n");
  }

  /// To standard error.
  void note(String line) {
    terminal.err().print(line + "\n");
    terminal.err().flush();
  }

  /// The three sentences, one a line, then what was tried.
  void explain(Failure failure) {
    var text = ErrorText.of(texts, forms, failure.code(), failure.parameters(), failure.message());
    note(TerminalText.plain(text.what()) + " (" + text.code() + ")");
    if (!text.means().isEmpty()) {
      note(TerminalText.plain(text.means()));
      note(TerminalText.plain(text.act()));
    }
    for (var attempt : failure.attempts()) {
      note(TerminalText.plain("  " + attempt.address() + ": " + attempt.reason()));
    }
  }

  /// A store that the user names must exist.
  Path store(String named) throws Failure {
    if (named.isEmpty()) {
      return services.advisoryStore();
    }
    var store = Path.of(named);
    if (Files.notExists(store)) {
      throw new Failure(
          "APP-009", store + ": no such file", Map.of("path", named, "option", "--advisories"));
    }
    return store;
  }
}
