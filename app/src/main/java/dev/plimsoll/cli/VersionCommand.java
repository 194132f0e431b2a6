package dev.plimsoll.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "version", description = "Print the program's version.")
final class VersionCommand implements Callable<Integer> {

  private final Session session;

  VersionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.print("plimsoll " + session.services().version());
    return ExitCode.OK;
  }
}
