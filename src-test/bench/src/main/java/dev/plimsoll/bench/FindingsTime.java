package dev.plimsoll.bench;

import dev.plimsoll.app.findings.FindingOrder;
import dev.plimsoll.app.findings.FindingsView;
import dev.plimsoll.app.findings.FindingsViewModel;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.engine.ScanHistory;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;

/// Shows 200,000 findings in a window and uses it. Prints milliseconds: the list after a scan, the
/// slowest of a few keystrokes in the filter, the slowest of the orders.
public final class FindingsTime {

  private static final int WARM = 8;

  private static final String[] KEYS = {"g", "gh", "package-1", "package-19", "", "ghsa-1999", ""};

  private final WindowTime window = new WindowTime("findings");
  private final FindingsViewModel model;

  private FindingsTime(Path folder) {
    var images = new KnownImages();
    var image = SampleInventory.image();
    var report = SampleInventory.withFindings(10);
    var scans =
        new ScanService((_, _) -> report, new ScanHistory(folder), Runnable::run, Runnable::run);
    images.set(List.of(image));
    model =
        new FindingsViewModel(
            scans, images, window.navigation(), WindowTime.WORKER, window::screen);
    window.show(new FindingsView(model, window.parts()).screen().node());
    scans.scan(List.of(image));
  }

  /// @param arguments an empty folder
  public static void main(String[] arguments) throws Exception {
    WindowTime.start(() -> new FindingsTime(Path.of(arguments[0]))).measure();
    Platform.exit();
  }

  private void measure() throws Exception {
    var image = SampleInventory.image();
    var first = WindowTime.Taken.NONE;
    var key = first;
    var sort = first;
    for (int round = 0; round <= WARM; round++) {
      first = window.open(image, model.idle());
      key = window.type("#findings-filter", model.idle(), KEYS);
      sort = sort();
    }
    System.out.printf("first %s, key %s, sort %s%n", first, key, sort);
  }

  private WindowTime.Taken sort() throws Exception {
    var slowest = WindowTime.Taken.NONE;
    for (var order : FindingOrder.values()) {
      var keys = List.of(new FindingOrder.Key(order, true));
      slowest = slowest.slower(window.act(() -> model.sort(keys), model.idle()));
    }
    window.act(() -> model.sort(List.of()), model.idle());
    return slowest;
  }
}
