package dev.plimsoll.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The command line: arguments in, exit code out.
public final class Cli {

  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

  private Cli() {}

  public static int run(Services services, Terminal terminal, List<String> arguments) {
    var session = Session.of(services, terminal);
    int code = commandLine(session).execute(arguments.toArray(String[]::new));
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static CommandLine commandLine(Session session) {
    var advisories =
        new CommandLine(new AdvisoriesCommand())
            .addSubcommand(new ImportCommand(session))
            .addSubcommand(new AdvisoryStatusCommand(session));
    var terminal = session.terminal();
    var line =
        new CommandLine(new RootCommand(session))
            .addSubcommand(new ScanCommand(session))
            .addSubcommand(new SbomCommand(session))
            .addSubcommand(new ImagesCommand(session))
            .addSubcommand(advisories)
            .addSubcommand(new DoctorCommand(session))
            .addSubcommand(new StartCommand(session))
            .addSubcommand(new VersionCommand(session))
            .addSubcommand(new CompletionCommand(session))
            .addSubcommand(new HelpCommand());
    offerHelp(line);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setDefaultValueProvider(new EnvironmentDefaults(session.services().environment()))
        .registerConverter(Output.class, Output::parse)
        .registerConverter(Duration.class, Times::parse)
        .setUsageHelpWidth(Math.clamp(terminal.width(), 60, 110))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.isScreen() ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((e, _, parsed) -> explain(e, parsed, session));
  }

  /// `--help` on every verb; the verb `help` has it already.
  private static void offerHelp(CommandLine line) {
    if (!(line.getCommand() instanceof HelpCommand)) {
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .type(boolean.class)
                  .description("show this help")
                  .build());
    }
    line.getSubcommands().values().forEach(Cli::offerHelp);
  }

  private static int explain(Exception thrown, ParseResult parsed, Session session) {
    if (thrown instanceof Failure failure) {
      session.explain(failure);
      return failure.exitCode();
    }
    var command = String.join(" ", parsed.originalArgs());
    LOG.error("plimsoll {} failed", command, thrown);
    session.explain(
        new Failure("APP-001", String.valueOf(thrown), Map.of("command", "plimsoll " + command)));
    return ExitCode.NO_REPORT;
  }
}
