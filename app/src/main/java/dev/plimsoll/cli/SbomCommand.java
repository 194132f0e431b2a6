package dev.plimsoll.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "sbom",
    description = "List what is in an image, as a document that other tools read.",
    footer = {
      "",
      "TARGET is what `scan` takes. No advisories are needed, and none are asked.",
      "",
      "Exit codes: 0 complete; 2 wrong usage; 3 gaps that matter, with --strict; 4 no list;",
      "130 interrupted."
    })
final class SbomCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "TARGET", description = "what to list")
  private String target = "";

  @Mixin private ReadOptions options = new ReadOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  SbomCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure, IOException {
    options.check(spec);
    try (var targets = new Targets(session)) {
      var selection = new ReportSelection(options.allLayers(), Set.of(), false);
      var inventory = new ScanRun.Judging(Optional.empty(), selection, Optional.empty());
      return new ScanRun(session, options, inventory).of(targets.resolve(target).image());
    }
  }
}
