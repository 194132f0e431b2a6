package dev.plimsoll.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "start",
    description =
        "Open the workbench. Without a display, scan the built-in demo image here instead.")
final class StartCommand implements Callable<Integer> {

  private final Session session;

  StartCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure, IOException {
    var workbench = session.services().workbench();
    if (workbench.hasDisplay()) {
      workbench.open(true);
      return ExitCode.OK;
    }
    session.note(session.texts().text("cli.start.no-display"));
    var judging =
        new ScanRun.Judging(
            Optional.of(List.of(session.services().demoAdvisories())),
            new ReportSelection(false, Set.of(), false),
            Optional.empty());
    return new ScanRun(session, new ReadOptions(), judging).of(session.services().demoImage());
  }
}
