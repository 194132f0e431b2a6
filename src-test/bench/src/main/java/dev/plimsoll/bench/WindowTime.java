package dev.plimsoll.bench;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.scan.ImageEntry;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/// One screen in a window, and how long its acts take: from the act until its answer is laid out,
/// and of that the longest time for which the window's thread could do nothing else.
final class WindowTime {

  static final Executor WORKER = work -> Thread.ofVirtual().start(work);

  /// Milliseconds.
  ///
  /// @param whole from the act to the end of the layout that follows its answer
  /// @param blocked the longest piece of it on the window's thread
  record Taken(double whole, double blocked) {

    static final Taken NONE = new Taken(0, 0);

    Taken slower(Taken other) {
      return new Taken(Math.max(whole, other.whole), Math.max(blocked, other.blocked));
    }

    @Override
    public String toString() {
      return "%.0f (blocked %.0f)".formatted(whole, blocked);
    }
  }

  private final Navigation navigation;
  private final Localised localised = new Localised(Language.EN, Clock.systemUTC(), ZoneOffset.UTC);
  private double blocked;
  private Scene scene = new Scene(new javafx.scene.layout.Pane());

  WindowTime(String screen) {
    navigation = new Navigation(screen);
  }

  Navigation navigation() {
    return navigation;
  }

  ScreenParts parts() {
    return new ScreenParts(
        localised, new Commands(), navigation, new NoDialogs(), new Remembered(Map.of()));
  }

  /// For the screen's answers: every piece is timed with the layout that it causes.
  void screen(Runnable work) {
    FxThread.later(() -> timed(work));
  }

  void show(Parent root) {
    scene = new Scene(root, 868, 760);
    new Themes(localised.languageProperty()).dress(scene);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /// The slowest of these texts, set one after the other.
  Taken type(String field, ReadOnlyBooleanProperty idle, String... texts) throws Exception {
    var input = (TextInputControl) scene.lookup(field);
    var slowest = Taken.NONE;
    for (var text : texts) {
      slowest = slowest.slower(act(() -> input.setText(text), idle));
    }
    return slowest;
  }

  /// Selects the image anew, as if it had not been looked at before.
  Taken open(ImageEntry image, ReadOnlyBooleanProperty idle) throws Exception {
    act(() -> navigation.select(Selection.none()), idle);
    return act(() -> navigation.select(Selection.ofImage(image.key(), image.label())), idle);
  }

  /// Makes the screen on the window's thread and hands it back.
  static <T> T start(Supplier<T> screen) throws Exception {
    var started = new CompletableFuture<T>();
    Platform.startup(() -> started.complete(screen.get()));
    return started.get();
  }

  Taken act(Runnable act, ReadOnlyBooleanProperty idle) throws Exception {
    var done = new CompletableFuture<Long>();
    long began = System.nanoTime();
    Platform.runLater(() -> {
      blocked = 0;
      timed(act);
      whenIdle(
          idle,
          () -> {
            layout();
            done.complete(System.nanoTime());
          });
    });
    return new Taken((done.get() - began) / 1e6, blocked);
  }

  private void timed(Runnable work) {
    long began = System.nanoTime();
    work.run();
    layout();
    blocked = Math.max(blocked, (System.nanoTime() - began) / 1e6);
  }

  private void layout() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static void whenIdle(ReadOnlyBooleanProperty idle, Runnable then) {
    if (idle.get()) {
      Platform.runLater(then);
      return;
    }
    idle.addListener(
        new InvalidationListener() {
          @Override
          public void invalidated(Observable now) {
            if (idle.get()) {
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
