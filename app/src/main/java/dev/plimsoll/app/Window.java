package dev.plimsoll.app;

import dev.plimsoll.app.demo.DemoImage;
import dev.plimsoll.app.findings.FindingsView;
import dev.plimsoll.app.findings.FindingsViewModel;
import dev.plimsoll.app.images.EngineState;
import dev.plimsoll.app.images.FileShelf;
import dev.plimsoll.app.images.ImagesView;
import dev.plimsoll.app.images.ImagesViewModel;
import dev.plimsoll.app.images.Shelves;
import dev.plimsoll.app.kit.AdvisoriesLine;
import dev.plimsoll.app.kit.AdvisoryImport;
import dev.plimsoll.app.kit.FirstStrip;
import dev.plimsoll.app.kit.ImportCommands;
import dev.plimsoll.app.kit.ImportTasks;
import dev.plimsoll.app.packages.PackagesView;
import dev.plimsoll.app.packages.PackagesViewModel;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.scan.ScanTasks;
import dev.plimsoll.app.settings.SettingsView;
import dev.plimsoll.app.shell.ShellParts;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.FxThread;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.ScreenParts;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Surroundings.Advisories;
import dev.plimsoll.app.ui.Surroundings.Engine;
import dev.plimsoll.app.ui.Tasks;
import dev.plimsoll.app.ui.WindowFileDialogs;
import dev.plimsoll.cli.Services;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.image.FactsCache;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.stage.Stage;

/// Wires the window's features to the services of the program.
///
/// @param demoWithoutEngine opens the built-in demo image where no container engine answers
record Window(Services services, boolean demoWithoutEngine) implements WindowParts.Wiring {

  private static final Logger LOG = System.getLogger(Window.class.getName());

  private static final Executor WAITING = work -> Thread.ofVirtual().name("background").start(work);

  @Override
  public WindowParts wire(Localised localised, Themes themes, Remembered remembered, Stage stage) {
    var navigation = new Navigation("images");
    var tasks = new Tasks();
    var surroundings = new Surroundings();
    var known = new KnownImages();
    var scans = new ScanService(this::scan, services.history(), WAITING, FxThread::later);
    ScanTasks.show(scans, tasks, localised);
    var shelves = shelves();
    var images = new ImagesViewModel(shelves, known, scans, navigation, WAITING, FxThread::later);
    var findings = new FindingsViewModel(scans, known, navigation, WAITING, FxThread::later);
    var packages = new PackagesViewModel(scans, known, navigation, WAITING, FxThread::later);
    images.engine().subscribe(state -> surroundings.engineProperty().set(engine(state)));
    if (demoWithoutEngine) {
      images.engine().subscribe(state -> demoInsteadOf(state, images));
    }
    var commands = new Commands();
    var parts =
        new ScreenParts(
            localised, commands, navigation, new WindowFileDialogs(() -> stage), remembered);
    var imports =
        new AdvisoryImport(
            services::importAdvisories,
            () -> WAITING.execute(() -> lookForAdvisories(surroundings)),
            WAITING,
            FxThread::later);
    ImportTasks.show(imports, tasks, localised);
    ImportCommands.install(imports, commands, parts.dialogs(), localised);
    var advisories = new AdvisoriesLine(imports, surroundings, commands, localised);
    var findingsView = new FindingsView(findings, parts);
    var shell =
        new ShellParts(
            localised,
            themes,
            commands,
            navigation,
            tasks,
            surroundings,
            remembered,
            List.of(
                new ImagesView(
                        images,
                        parts,
                        () ->
                            new FirstStrip(imports, surroundings, commands, localised, remembered))
                    .screen(),
                findingsView.screen(),
                new PackagesView(packages, parts, findingsView::showOf, services::version)
                    .screen()),
            List.of(new SettingsView(localised, themes, advisories).build()),
            List.of(images.palette(), packages.palette(), findings.palette()));
    return new WindowParts(
        shell,
        () -> {
          images.refresh();
          WAITING.execute(() -> lookForAdvisories(surroundings));
          WAITING.execute(this::removeLeftovers);
        },
        () -> {
          scans.cancel();
          imports.cancel();
          shelves.engine().close();
        });
  }

  private Shelves shelves() {
    return Shelves.of(
        services.engines(), new FileShelf(file -> services.archive(file, ""), services::demoImage));
  }

  /// The demo is judged by its own advisories, everything else by those that the user imported.
  private ScanReport scan(ScanRequest request, Progress progress) throws ScanException {
    try {
      var store =
          request.source() instanceof DemoImage
              ? services.demoAdvisories()
              : services.advisoryStore();
      return services.scanner(List.of(store)).scan(request, progress);
    } catch (IOException e) {
      var path = services.cache().toString();
      throw new ScanException(
          "KIT-009",
          "the demo's advisories cannot be unpacked: " + e.getMessage(),
          Map.of("path", path, "reason", String.valueOf(e.getMessage())),
          e);
    }
  }

  private static void demoInsteadOf(EngineState engine, ImagesViewModel images) {
    if (engine instanceof EngineState.Silent && images.allRows().isEmpty()) {
      images.openDemo();
    }
  }

  /// What a process left in the cache that ended in the middle of writing.
  private void removeLeftovers() {
    try {
      long freed = new FactsCache(services.cache()).removeLeftovers();
      if (freed > 0) {
        LOG.log(Level.INFO, "removed {0} bytes left by an interrupted scan", freed);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the cache could not be tidied up", e);
    }
  }

  private void lookForAdvisories(Surroundings surroundings) {
    var found = advisories();
    FxThread.later(() -> surroundings.advisoriesProperty().set(found));
  }

  private Advisories advisories() {
    try (var source = services.advisories()) {
      var status = source.status();
      return status
          .asOf()
          .<Advisories>map(asOf -> new Advisories.Installed(asOf, status.records()))
          .orElseGet(Advisories.None::new);
    } catch (IOException _) {
      // None yet, or unreadable: the scan itself says which, with its code.
      return new Advisories.None();
    }
  }

  private static Engine engine(EngineState state) {
    return switch (state) {
      case EngineState.Asking _ -> new Engine.Looking();
      case EngineState.Answering(var product, var version, var address) ->
          new Engine.Found(product, version, address);
      case EngineState.Silent(var code, _, _) -> new Engine.Absent(code);
    };
  }
}
