package dev.plimsoll.bench;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.packages.Arrangement;
import dev.plimsoll.app.packages.PackagesView;
import dev.plimsoll.app.packages.PackagesViewModel;
import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.FileDialogs;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.app.ui.FxThread;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.ScreenParts;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.engine.ScanHistory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/// Shows 20,000 packages in a window and uses it. Prints milliseconds, each from the act to the end
/// of the layout that follows its answer: the list after a scan, the tree, the list again, the
/// slowest of a few keystrokes in the filter of either.
public final class PackagesTime {

  private static final int WARM = 8;

  private static final Executor WORKER = work -> Thread.ofVirtual().start(work);

  private final Navigation navigation = new Navigation("packages");
  private final KnownImages images = new KnownImages();
  private final ImageEntry image = SampleInventory.image();
  private final PackagesViewModel model;
  private final Scene scene;

  private PackagesTime(Path folder) {
    var report = SampleInventory.report();
    var scans =
        new ScanService((_, _) -> report, new ScanHistory(folder), Runnable::run, Runnable::run);
    images.set(List.of(image));
    model = new PackagesViewModel(scans, images, navigation, WORKER, FxThread::later);
    var localised = new Localised(Language.EN, Clock.systemUTC(), ZoneOffset.UTC);
    var parts =
        new ScreenParts(
            localised, new Commands(), navigation, new NoDialogs(), new Remembered(Map.of()));
    scene = new Scene(new PackagesView(model, parts, _ -> {}, () -> "0").screen().node(), 868, 760);
    new Themes(localised.languageProperty()).dress(scene);
    scans.scan(List.of(image));
  }

  /// @param arguments an empty folder
  public static void main(String[] arguments) throws Exception {
    var started = new CompletableFuture<PackagesTime>();
    Platform.startup(() -> {
      var time = new PackagesTime(Path.of(arguments[0]));
      var stage = new Stage();
      stage.setScene(time.scene);
      stage.show();
      started.complete(time);
    });
    started.get().measure();
    Platform.exit();
  }

  private void measure() throws Exception {
    double first = 0;
    double tree = 0;
    double table = 0;
    double keyTable = 0;
    double keyTree = 0;
    for (int round = 0; round <= WARM; round++) {
      act(() -> navigation.select(Selection.none()));
      first = act(() -> navigation.select(Selection.ofImage(image.key(), image.label())));
      keyTable = type();
      tree = act(() -> model.arrange(Arrangement.TREE));
      keyTree = type();
      table = act(() -> model.arrange(Arrangement.TABLE));
    }
    System.out.printf(
        "first %.0f, tree %.0f, table %.0f, key in the table %.0f, key in the tree %.0f%n",
        first, tree, table, keyTable, keyTree);
  }

  private double type() throws Exception {
    var field = (TextInputControl) scene.lookup("#packages-filter");
    double slowest = 0;
    for (var text : new String[] {"p", "pa", "package-19", "package-199", ""}) {
      slowest = Math.max(slowest, act(() -> field.setText(text)));
    }
    return slowest;
  }

  /// Milliseconds from the act until its answer is laid out.
  private double act(Runnable act) throws Exception {
    var done = new CompletableFuture<Long>();
    long began = System.nanoTime();
    Platform.runLater(() -> {
      act.run();
      whenIdle(() -> {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        done.complete(System.nanoTime());
      });
    });
    return (done.get() - began) / 1e6;
  }

  private void whenIdle(Runnable then) {
    if (model.idle().get()) {
      Platform.runLater(then);
      return;
    }
    model
        .idle()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable idle) {
                if (model.idle().get()) {
                  idle.removeListener(this);
                  Platform.runLater(then);
                }
              }
            });
  }

  private static final class NoDialogs implements FileDialogs {

    @Override
    public Optional<Path> open(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String suggested, List<FileForm> forms) {
      return Optional.empty();
    }
  }
}
