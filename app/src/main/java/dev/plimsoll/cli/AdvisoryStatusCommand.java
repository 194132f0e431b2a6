package dev.plimsoll.cli;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.SourceStatus;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Say which advisories are installed, and how old they are.")
final class AdvisoryStatusCommand implements Callable<Integer> {

  private final Session session;

  AdvisoryStatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure, IOException {
    var store = session.services().advisoryStore();
    try (var advisories = session.services().advisories();
        var signals = session.services().signals()) {
      var status = advisories.status();
      session.print(store.toString());
      session.print(line(session, status));
      status.ecosystems().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(e -> e.getKey() + " " + session.forms().integer(e.getValue()))
          .forEach(line -> session.print("  " + TerminalText.plain(line)));
      signals.status().forEach(part -> session.print(line(session, part)));
      return ExitCode.OK;
    } catch (AdvisoryException e) {
      throw Failure.of(e);
    }
  }

  /// `osv: 6,832 records, newest of 2026-08-20 (3 days)`
  static String line(Session session, SourceStatus status) {
    var texts = session.texts();
    return status
        .asOf()
        .map(asOf ->
            texts.text(
                "cli.advisories.status",
                "source",
                status.source(),
                "n",
                status.records(),
                "date",
                session.forms().isoDate(asOf),
                "age",
                session.forms().age(asOf)))
        .orElseGet(() -> texts.text("cli.advisories.empty", "source", status.source()));
  }
}
