package dev.plimsoll.bench;

import dev.plimsoll.app.packages.Arrangement;
import dev.plimsoll.app.packages.PackagesView;
import dev.plimsoll.app.packages.PackagesViewModel;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.engine.ScanHistory;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;

/// Shows 20,000 packages in a window and uses it. Prints milliseconds: the list after a scan, the
/// tree, the list again, the slowest of a few keystrokes in the filter of either.
public final class PackagesTime {

  private static final int WARM = 8;
  private static final String[] KEYS = {"p", "pa", "package-19", "package-199", ""};

  private final WindowTime window = new WindowTime("packages");
  private final PackagesViewModel model;

  private PackagesTime(Path folder) {
    var images = new KnownImages();
    var image = SampleInventory.image();
    var report = SampleInventory.report();
    var scans =
        new ScanService((_, _) -> report, new ScanHistory(folder), Runnable::run, Runnable::run);
    images.set(List.of(image));
    model =
        new PackagesViewModel(
            scans, images, window.navigation(), WindowTime.WORKER, window::screen);
    window.show(new PackagesView(model, window.parts(), _ -> {}, () -> "").screen().node());
    scans.scan(List.of(image));
  }

  /// @param arguments an empty folder
  public static void main(String[] arguments) throws Exception {
    WindowTime.start(() -> new PackagesTime(Path.of(arguments[0]))).measure();
    Platform.exit();
  }

  private void measure() throws Exception {
    var image = SampleInventory.image();
    var first = WindowTime.Taken.NONE;
    var tree = first;
    var table = first;
    var keyTable = first;
    var keyTree = first;
    for (int round = 0; round <= WARM; round++) {
      first = window.open(image, model.idle());
      keyTable = window.type("#packages-filter", model.idle(), KEYS);
      tree = window.act(() -> model.arrange(Arrangement.TREE), model.idle());
      keyTree = window.type("#packages-filter", model.idle(), KEYS);
      table = window.act(() -> model.arrange(Arrangement.TABLE), model.idle());
    }
    System.out.printf(
        "first %s, tree %s, table %s, key in the table %s, key in the tree %s%n",
        first, tree, table, keyTable, keyTree);
  }
}
