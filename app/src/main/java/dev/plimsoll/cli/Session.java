package dev.plimsoll.cli;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
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

  /// Files that the user names must exist; the installed store where he names none.
  List<Path> stores(List<String> named) throws Failure {
    for (var name : named) {
      if (Files.notExists(Path.of(name))) {
        throw new Failure(
            "APP-009", name + ": no such file", Map.of("path", name, "option", "--advisories"));
      }
    }
    return named.isEmpty()
        ? List.of(services.advisoryStore())
        : named.stream().map(Path::of).toList();
  }
}
