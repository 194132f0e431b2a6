package dev.plimsoll.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "scan",
    description = "Find the packages of an image, layer by layer, and what advisories say of them.",
    footer = {
      "",
      "TARGET is the name, id or a unique prefix of the id of an image in the local engine,",
      "docker-archive:FILE, the path of such an archive, or - for one on standard input.",
      "demo/leaky:1 is built in and needs no engine.",
      "",
      "Every option can also be given as PLIMSOLL_..., --fail-on as PLIMSOLL_FAIL_ON.",
      "",
      "Exit codes: 0 complete and nothing reached --fail-on; 1 --fail-on was reached;",
      "2 wrong usage; 3 gaps that matter, with --strict; 4 no report; 130 interrupted."
    })
final class ScanCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "TARGET", description = "what to scan")
  private String target = "";

  @Mixin private ScanOptions options = new ScanOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  ScanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure, IOException {
    options.read().check(spec);
    try (var targets = new Targets(session)) {
      var advisories = session.stores(options.advisories());
      var found = targets.resolve(target);
      if (found.isDemo() && options.advisories().isEmpty()) {
        advisories = List.of(session.services().demoAdvisories());
        if (options.read().showsNotes()) {
          session.note(session.texts().text("cli.scan.demo", "image", target));
        }
      }
      var judging =
          new ScanRun.Judging(Optional.of(advisories), options.selection(), options.failOn());
      return new ScanRun(session, options.read(), judging).of(found.image());
    }
  }
}
