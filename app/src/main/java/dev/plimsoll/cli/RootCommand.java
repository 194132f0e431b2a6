package dev.plimsoll.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "plimsoll",
    description = "Scan container images layer by layer. Without a verb, opens the workbench.",
    synopsisSubcommandLabel = "[VERB]",
    commandListHeading = "%nVerbs:%n",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n")
final class RootCommand implements Callable<Integer> {

  private final Session session;

  RootCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    var workbench = session.services().workbench();
    if (!workbench.hasDisplay()) {
      var command = "plimsoll scan TARGET";
      throw new Failure("APP-005", "no display", Map.of("command", command));
    }
    workbench.open(false);
    return ExitCode.OK;
  }
}
