package dev.plimsoll.app.scan;

import dev.plimsoll.engine.Progress.Step;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.Scanner;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Scans images one after another, and holds what each scan said. Methods are called on the screen
/// thread and return at once; properties change there.
public final class ScanService {

  private static final Logger LOG = LoggerFactory.getLogger(ScanService.class);

  private final Scanner scanner;
  private final ScanHistory history;
  private final Executor background;
  private final Executor screen;
  private final ObservableMap<String, ImageResult> results = FXCollections.observableHashMap();
  private final ObservableMap<String, ImageResult> shown =
      FXCollections.unmodifiableObservableMap(results);
  private final ReadOnlyObjectWrapper<@Nullable RunningScan> running =
      new ReadOnlyObjectWrapper<>();
  private final Deque<ImageEntry> waiting = new ArrayDeque<>();
  private @Nullable ScanRun run;

  public ScanService(Scanner scanner, ScanHistory history, Executor background, Executor screen) {
    this.scanner = scanner;
    this.history = history;
    this.background = background;
    this.screen = screen;
  }

  /// By [ImageEntry#key]; an image without an entry was never scanned.
  public ObservableMap<String, ImageResult> results() {
    return shown;
  }

  public ImageResult result(String key) {
    return results.getOrDefault(key, ImageResult.never());
  }

  /// The scan at work; null while there is none.
  public ReadOnlyObjectProperty<@Nullable RunningScan> running() {
    return running.getReadOnlyProperty();
  }

  /// Looks up what earlier sessions found in these images, off the screen thread.
  public void recall(List<ImageEntry> images) {
    var unknown = images.stream().filter(image -> !results.containsKey(image.key())).toList();
    if (unknown.isEmpty()) {
      return;
    }
    background.execute(() -> {
      var found = new HashMap<String, ImageResult>();
      for (var image : unknown) {
        image
            .id()
            .flatMap(history::find)
            .ifPresent(summary -> found.put(image.key(), ImageResult.earlier(summary)));
      }
      screen.execute(() -> found.forEach(results::putIfAbsent));
    });
  }

  /// Scans these after those that are under way; an image that is waiting or being scanned is not
  /// asked for twice.
  public void scan(List<ImageEntry> images) {
    for (var image : images) {
      var former = result(image.key());
      if (!former.isBusy()) {
        results.put(image.key(), former.in(new ScanState.Waiting()));
        waiting.add(image);
      }
    }
    next();
  }

  /// Stops the scan at work and drops those that wait. Former results stay.
  public void cancel() {
    while (!waiting.isEmpty()) {
      var image = waiting.remove();
      results.put(image.key(), result(image.key()).atRest());
    }
    var current = running.get();
    var work = run;
    if (current == null || work == null || current.isCancelling()) {
      return;
    }
    show(new RunningScan(current.image(), current.step(), true, 0));
    // Closing a transfer may wait for the other side.
    background.execute(work::cancel);
  }

  private void next() {
    if (run != null || waiting.isEmpty()) {
      return;
    }
    var image = waiting.remove();
    var work = new ScanRun(screen, step -> follow(image, step));
    run = work;
    show(new RunningScan(image, new Step.Preparing(image.label()), false, waiting.size()));
    background.execute(() -> attempt(image, work));
  }

  private void attempt(ImageEntry image, ScanRun work) {
    try {
      var report = scanner.scan(ScanRequest.of(image.source()), work);
      if (!work.isCancelled()) {
        remember(image, report);
      }
      screen.execute(() -> finish(image, arrived(image, report, work.isCancelled())));
    } catch (ScanException e) {
      if (e.isCancelled()) {
        screen.execute(() -> finish(image, result(image.key()).atRest()));
      } else {
        LOG.warn("Scan of {} failed: {} {}", image.label(), e.code(), e.getMessage());
        screen.execute(() -> finish(image, failed(image, e.code(), e.parameters())));
      }
    } catch (RuntimeException | Error e) {
      LOG.error("Scan of {} failed", image.label(), e);
      var command = Map.of("command", "scan " + image.label());
      screen.execute(() -> finish(image, failed(image, "APP-001", command)));
    }
  }

  /// Under the id of the source's list as well: an engine may list an image by another digest than
  /// that of its configuration.
  private void remember(ImageEntry image, ScanReport report) {
    var summary = ScanSummary.of(report);
    var ids = new LinkedHashSet<Digest>();
    ids.add(report.image().id());
    image.id().ifPresent(ids::add);
    try {
      for (var id : ids) {
        history.store(id, summary);
      }
    } catch (IOException e) {
      LOG.warn("The result of {} will not be known in the next session", image.label(), e);
    }
  }

  /// A cancelled scan never replaces a finished one.
  private ImageResult arrived(ImageEntry image, ScanReport report, boolean cancelled) {
    var former = result(image.key());
    return cancelled && former.summary().isPresent() ? former.atRest() : ImageResult.of(report);
  }

  /// The sentences name the image as the list does, not by the id that the engine was asked for.
  private ImageResult failed(ImageEntry image, String code, Map<String, String> parameters) {
    var named = new HashMap<>(parameters);
    named.replace("image", image.label());
    return result(image.key()).in(new ScanState.Failed(code, named));
  }

  private void follow(ImageEntry image, Step step) {
    var current = running.get();
    if (current != null && current.image().key().equals(image.key())) {
      show(new RunningScan(image, step, current.isCancelling(), waiting.size()));
    }
  }

  private void show(RunningScan scan) {
    results.put(
        scan.image().key(),
        result(scan.image().key()).in(new ScanState.Running(scan.step(), scan.isCancelling())));
    running.set(scan);
  }

  private void finish(ImageEntry image, ImageResult result) {
    results.put(image.key(), result);
    run = null;
    running.set(null);
    next();
  }
}
