package dev.plimsoll.cli;

import dev.plimsoll.engine.model.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The flags of `scan` beside those of every verb that reads an image.
final class ScanOptions {

  @Option(
      names = "--severity",
      paramLabel = "LIST",
      split = ",",
      description = "show only findings of these: critical,high,medium,unknown,low,negligible")
  private Set<Severity> severities = EnumSet.noneOf(Severity.class);

  @Option(
      names = "--only-fixed",
      fallbackValue = "true",
      description = "show only findings for which there is a fix")
  private boolean onlyFixed;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "exit with 1 where a shown finding is at least this severe")
  private @Nullable Severity failOn;

  @Option(
      names = "--advisories",
      paramLabel = "PATH",
      description = {
        "advisories to use instead of the installed ones: a store, trivy.db of Trivy,",
        "vulnerability.db of Grype; repeated for several"
      })
  private List<String> advisories = List.of();

  @Mixin private ReadOptions read = new ReadOptions();

  ReadOptions read() {
    return read;
  }

  ReportSelection selection() {
    return new ReportSelection(read.allLayers(), severities, onlyFixed);
  }

  Optional<Severity> failOn() {
    return Optional.ofNullable(failOn);
  }

  List<String> advisories() {
    return advisories;
  }
}
