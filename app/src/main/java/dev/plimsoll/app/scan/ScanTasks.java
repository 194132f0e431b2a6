package dev.plimsoll.app.scan;

import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Tasks;
import dev.plimsoll.engine.Progress.Step;
import java.util.Optional;

/// Says in the status bar what the scan at work is doing.
public final class ScanTasks {

  private final ScanService scans;
  private final Localised localised;

  private ScanTasks(ScanService scans, Localised localised) {
    this.scans = scans;
    this.localised = localised;
  }

  /// Shows the scans of `scans` in `tasks` from now on.
  public static void show(ScanService scans, Tasks tasks, Localised localised) {
    var words = new ScanTasks(scans, localised);
    Runnable update =
        () ->
            tasks.show(
                Tasks.Kind.SCAN, Optional.ofNullable(scans.running().get()).map(words::task));
    scans.running().subscribe(update);
    localised.languageProperty().subscribe(update);
  }

  private Tasks.Running task(RunningScan scan) {
    return new Tasks.Running(
        scan.image().label(),
        step(localised, scan.step(), scan.image()),
        fraction(scan.step()),
        scan.waiting(),
        scan.isCancelling(),
        scans::cancel);
  }

  /// The step with its object and amount: `layer 4/9, 312 MB of 840 MB`.
  public static String step(Localised localised, Step step, ImageEntry image) {
    return switch (step) {
      case Step.Preparing _ ->
          image.holder().isEmpty()
              ? localised.text("images.step.preparing")
              : localised.text("images.step.preparing-engine", "engine", image.holder());
      case Step.Reading(int read, int layers, long bytes, long total) ->
          localised.text(
              total > 0 ? "images.step.reading" : "images.step.reading-unknown",
              "read",
              read,
              "layers",
              layers,
              "bytes",
              localised.forms().size(bytes),
              "total",
              localised.forms().size(total));
      case Step.Matching(int components) -> localised.text("images.step.matching", "n", components);
      case Step.Done(var took) ->
          localised.text("images.step.done", "duration", localised.forms().duration(took));
    };
  }

  /// Empty where no total is known: a bar that stands at 0 says nothing.
  private static Optional<Double> fraction(Step step) {
    return switch (step) {
      case Step.Reading(_, _, long bytes, long total) when total > 0 ->
          Optional.of(Math.min(1, (double) bytes / total));
      case Step.Matching _, Step.Done _ -> Optional.of(1.0);
      case Step.Preparing _, Step.Reading _ -> Optional.empty();
    };
  }
}
