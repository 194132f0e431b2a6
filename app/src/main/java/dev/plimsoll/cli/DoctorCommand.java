package dev.plimsoll.cli;

import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineException.Attempt;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "doctor",
    description = "Say in one page what was found: engines, advisories, display, cache, versions.")
final class DoctorCommand implements Callable<Integer> {

  private final Session session;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    versions();
    engine();
    advisories();
    var display = session.services().workbench().hasDisplay();
    line("cli.doctor.display", text(display ? "cli.doctor.found" : "cli.doctor.no-display"));
    cache();
    return ExitCode.OK;
  }

  private void versions() {
    line("cli.doctor.program", session.services().version());
    line(
        "cli.doctor.java",
        System.getProperty("java.version", "?") + ", " + System.getProperty("java.home", "?"));
    line("cli.doctor.javafx", session.services().javaFxVersion());
  }

  private void engine() {
    try (var engine = session.services().engines().locate()) {
      line(
          "cli.doctor.engine", engine.product() + " " + engine.version() + ", " + engine.address());
      attempts(engine.passedOver());
    } catch (EngineException e) {
      line("cli.doctor.engine", text("cli.doctor.none") + " (" + e.code() + ")");
      attempts(e.attempts());
    }
  }

  private void attempts(List<Attempt> attempts) {
    for (var attempt : attempts) {
      session.print(
          TerminalText.plain(attempt.address() + ": " + attempt.reason())
              .indent(2)
              .stripTrailing());
    }
  }

  private void advisories() {
    var store = session.services().advisoryStore();
    try (var advisories = session.services().advisories()) {
      line("cli.doctor.advisories", AdvisoryStatusCommand.line(session, advisories.status()));
      session.print("  " + store);
    } catch (IOException e) {
      line("cli.doctor.advisories", TerminalText.plain(String.valueOf(e.getMessage())));
    }
  }

  private void cache() {
    var folder = session.services().cache();
    try {
      line("cli.doctor.cache", session.forms().size(size(folder)) + ", " + folder);
    } catch (IOException e) {
      line("cli.doctor.cache", TerminalText.plain(String.valueOf(e.getMessage())));
    }
  }

  private static long size(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return 0;
    }
    var sum = new long[1];
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            sum[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return sum[0];
  }

  private void line(String key, String value) {
    session.print(text(key) + ": " + value);
  }

  private String text(String key) {
    return session.texts().text(key);
  }
}
