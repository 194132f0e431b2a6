package dev.plimsoll.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Print a completion script: source <(plimsoll completion bash)")
final class CompletionCommand implements Callable<Integer> {

  /// One script serves both: it loads zsh's `bashcompinit` by itself.
  enum Shell {
    BASH,
    ZSH
  }

  private final Session session;

  @Parameters(paramLabel = "bash|zsh", description = "the shell")
  private Shell shell = Shell.BASH;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var root = spec.root().commandLine();
    session.print("# " + root.getCommandName() + ", " + shell);
    session.print(AutoComplete.bash(root.getCommandName(), root));
    return ExitCode.OK;
  }
}
