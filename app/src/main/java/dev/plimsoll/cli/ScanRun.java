package dev.plimsoll.cli;

import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Severity;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One scan: follow it, write its documents, judge the exit code.
final class ScanRun {

  private final Session session;
  private final ReadOptions options;
  private final Judging judging;

  ScanRun(Session session, ReadOptions options, Judging judging) {
    this.session = session;
    this.options = options;
    this.judging = judging;
  }

  /// What is to be said of the components.
  ///
  /// @param advisories the files; absent for an inventory alone
  record Judging(
      Optional<List<Path>> advisories, ReportSelection selection, Optional<Severity> failOn) {}

  int of(ImageSource source) throws Failure {
    var follower =
        new ScanFollower(session, session.terminal().followsProgress() && options.showsProgress());
    try (var _ = session.terminal().interrupts().register(follower::cancel)) {
      return follow(source, follower);
    }
  }

  private int follow(ImageSource source, ScanFollower follower) throws Failure {
    var clock = new TimeLimit(options.timeout(), follower);
    ScanReport report;
    try {
      var services = session.services();
      var store = judging.advisories().orElseGet(() -> List.of(services.advisoryStore()));
      var request = new ScanRequest(source, options.useCache(), judging.advisories().isPresent());
      report = services.scanner(store).scan(request, follower);
    } catch (ScanException e) {
      follower.clear();
      if (!e.isCancelled()) {
        throw Failure.of(e);
      }
      return cancelled(clock);
    }
    follower.clear();
    if (follower.isCancelled()) {
      return cancelled(clock);
    }
    if (judging.advisories().isPresent()) {
      remember(source, report);
    }
    var selected = judging.selection().of(report);
    for (var output : options.outputs()) {
      write(output, selected, report);
    }
    return exitCode(selected.report(), report);
  }

  private int cancelled(TimeLimit clock) throws Failure {
    if (clock.hasStruck()) {
      var limit = session.forms().duration(options.timeout().orElseThrow());
      throw new Failure("APP-006", "time-out of " + limit, Map.of("limit", limit));
    }
    session.note(session.texts().text("cli.scan.cancelled"));
    return ExitCode.INTERRUPTED;
  }

  /// Cancels the scan when the time is up.
  private static final class TimeLimit {
    private volatile boolean isOver;

    TimeLimit(Optional<Duration> limit, ScanFollower follower) {
      limit.ifPresent(time ->
          CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
              .execute(() -> {
                isOver = true;
                follower.cancel();
              }));
    }

    boolean hasStruck() {
      return isOver;
    }
  }

  /// Under the id of the configuration and under the one by which the source lists the image.
  private void remember(ImageSource source, ScanReport report) {
    var summary = ScanSummary.of(report);
    var ids = new LinkedHashSet<Digest>();
    ids.add(report.image().id());
    try {
      source.identity().id().ifPresent(ids::add);
      for (var id : ids) {
        session.services().history().store(id, summary);
      }
    } catch (IOException e) {
      if (options.showsNotes()) {
        var reason = TerminalText.plain(String.valueOf(e.getMessage()));
        session.note(session.texts().text("cli.scan.not-remembered", "reason", reason));
      }
    }
  }

  private void write(Output output, ReportSelection.Selected selected, ScanReport whole)
      throws Failure {
    if (output.file().isEmpty()) {
      write(output, session.terminal().out(), selected, whole);
      session.terminal().out().flush();
      return;
    }
    var file = output.file().get();
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(output, out, selected, whole);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    if (options.showsNotes()) {
      session.note(session.texts().text("cli.scan.written", "file", file));
    }
  }

  private void write(
      Output output, OutputStream out, ReportSelection.Selected selected, ScanReport whole)
      throws Failure {
    try {
      boolean isColoured = output.file().isEmpty() && session.terminal().isScreen();
      new Documents(session, isColoured).write(output.format(), selected, whole, out);
    } catch (IOException e) {
      throw unwritable(output.file().orElse(Path.of("-")), e);
    }
  }

  private static Failure unwritable(Path file, IOException e) {
    var reason = e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    return new Failure(
        "APP-004", file + ": " + reason, Map.of("path", file.toString(), "reason", reason));
  }

  private int exitCode(ScanReport shown, ScanReport whole) {
    var threshold = judging.failOn();
    if (threshold.isPresent()
        && shown.findings().stream().anyMatch(f -> f.severity().isAtLeast(threshold.get()))) {
      return ExitCode.REACHED;
    }
    return options.isStrict() && !isComplete(whole) ? ExitCode.GAPS : ExitCode.OK;
  }

  /// An inventory is complete without a word of advisories.
  private boolean isComplete(ScanReport report) {
    var coverage = report.coverage();
    return judging.advisories().isPresent()
        ? coverage.isComplete()
        : coverage.layersRead() == coverage.layers()
            && report.gaps().stream().allMatch(gap -> gap.kind() == Gap.Kind.REMARK);
  }
}
