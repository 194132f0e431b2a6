package dev.plimsoll.cli;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.osv.ImportProgress;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description =
        "Take over OSV records (a zip of them, a folder, or single files), CISA's KEV, EPSS and"
            + " records of the CVE list.")
final class ImportCommand implements Callable<Integer> {

  /// So many broken records are named; the rest is a count.
  private static final int NAMED = 10;

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "what to import")
  private List<Path> paths = List.of();

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure, IOException {
    boolean follows = session.terminal().followsProgress();
    var importing = Thread.currentThread();
    try (var _ = session.terminal().interrupts().register(importing::interrupt)) {
      var result = session.services().importAdvisories(paths, follows ? this::follow : silently());
      clear(follows);
      tell(result);
      return ExitCode.OK;
    } catch (AdvisoryException e) {
      clear(follows);
      throw Failure.of(e);
    } catch (InterruptedIOException _) {
      clear(follows);
      session.note(session.texts().text("cli.advisories.cancelled"));
      return ExitCode.INTERRUPTED;
    }
  }

  private static ImportProgress silently() {
    return _ -> {};
  }

  private void follow(long records) {
    var words = session.texts().text("cli.advisories.importing", "n", records);
    session.terminal().err().print(CLEAR_LINE + words);
    session.terminal().err().flush();
  }

  private void clear(boolean follows) {
    if (follows) {
      session.terminal().err().print(CLEAR_LINE);
    }
  }

  private void tell(ImportResult result) {
    var texts = session.texts();
    session.print(
        texts.text(
            "cli.advisories.imported",
            "n",
            result.records(),
            "time",
            session.forms().duration(result.duration())));
    result.ecosystems().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> "  " + e.getKey() + " " + session.forms().integer(e.getValue()))
        .map(TerminalText::plain)
        .forEach(line -> session.print("  " + line));
    result.broken().stream()
        .limit(NAMED)
        .map(gap -> ErrorText.of(texts, session.forms(), gap))
        .map(text -> text.what() + " " + text.means() + " (" + text.code() + ")")
        .forEach(line -> session.note(TerminalText.plain(line)));
    if (result.broken().size() > NAMED) {
      session.note(
          texts.text("cli.foot.more-gaps", "n", result.broken().size() - NAMED, "code", "KIT-007"));
    }
  }
}
