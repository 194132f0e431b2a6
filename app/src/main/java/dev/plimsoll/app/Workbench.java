package dev.plimsoll.app;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.shell.Shell;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Background;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Remembered;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window's application object. It does nothing slow: the first frame comes before engine and
/// advisories are looked for.
public final class Workbench extends Application {

  private static final System.Logger LOG = System.getLogger(Workbench.class.getName());

  private record Start(WindowParts.Machine machine, WindowParts.Wiring wiring) {}

  /// JavaFX makes the application object itself, so what it needs is left here for it.
  private static final AtomicReference<Start> NEXT = new AtomicReference<>();

  /// Opens the window; returns when it was closed. Once per process, as JavaFX has it.
  public static void open(WindowParts.Machine machine, WindowParts.Wiring wiring) {
    NEXT.set(new Start(machine, wiring));
    launch(Workbench.class);
  }

  @Override
  public void start(Stage stage) {
    var start = Objects.requireNonNull(NEXT.get(), "opened by Workbench.open alone");
    show(stage, start.machine(), start.wiring());
    if (Rehearsal.isOn()) {
      Rehearsal.endLater(stage);
    }
  }

  /// Fills and shows `stage`; tests call it with a stage of their own.
  static Shell show(Stage stage, WindowParts.Machine machine, WindowParts.Wiring wiring) {
    var settings = WindowSettings.read(machine.settings(), machine.system());
    var localised = new Localised(settings.language(), machine.clock(), machine.zone());
    var remembered = new Remembered(settings.remembered());
    var themes = new Themes(localised.languageProperty());
    themes.themeProperty().set(settings.theme());
    boolean isReadable = themes.canShow(settings.language());
    if (!isReadable) {
      localised.languageProperty().set(Language.EN);
    }
    var parts = wiring.wire(localised, themes, remembered, stage);
    var shell = new Shell(parts.shell(), new Background());
    if (!isReadable) {
      shell.sayThatAFontIsMissing();
    }
    var scene = new Scene(shell.root(), settings.width(), settings.height());
    themes.dress(scene);
    stage.setTitle("Plimsoll");
    stage.getIcons().add(icon());
    stage.setMinWidth(WindowSettings.LEAST_WIDTH);
    stage.setMinHeight(WindowSettings.LEAST_HEIGHT);
    stage.setScene(scene);
    var bounds = WindowBounds.restore(stage, scene, settings);
    stage.setOnCloseRequest(request -> {
      if (!shell.mayClose(stage::close)) {
        request.consume();
      }
    });
    parts
        .shell()
        .commands()
        .handle(
            Command.CLOSE_WINDOW,
            () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    stage.setOnHidden(_ -> {
      parts.onClosed().run();
      remember(bounds, localised, themes, remembered, machine);
    });
    stage.show();
    shell.focusContent();
    parts.afterShown().run();
    return shell;
  }

  /// A read-only home is no reason to fail; the window then opens with the defaults again.
  private static void remember(
      WindowBounds bounds,
      Localised localised,
      Themes themes,
      Remembered remembered,
      WindowParts.Machine machine) {
    try {
      new WindowSettings(
              bounds.width(),
              bounds.height(),
              bounds.place(),
              bounds.isMaximized(),
              themes.themeProperty().get(),
              localised.languageProperty().get(),
              remembered.all())
          .write(machine.settings());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the window's settings could not be kept", e);
    }
  }

  private static Image icon() {
    InputStream in = Workbench.class.getResourceAsStream("/plimsoll/app/icon/mark.png");
    return new Image(Objects.requireNonNull(in, "the program lacks its icon"));
  }
}
