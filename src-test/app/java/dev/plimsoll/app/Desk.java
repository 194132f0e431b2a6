package dev.plimsoll.app;

import dev.plimsoll.app.findings.FindingsView;
import dev.plimsoll.app.findings.FindingsViewModel;
import dev.plimsoll.app.i18n.Language;
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
import dev.plimsoll.app.shell.Shell;
import dev.plimsoll.app.shell.ShellParts;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Background;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.FileDialogs;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.app.ui.FxThread;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.ScreenParts;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Tasks;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/// The window with its screens, over an engine and a scanner that the test holds in its hand. All
/// work runs at once on the calling thread.
public final class Desk {

  private static final Executor AT_ONCE = Runnable::run;

  public final FakeEngine engine = new FakeEngine();
  public final Map<String, ScanReport> reports = new HashMap<>();
  public final Localised localised =
      new Localised(Language.EN, Clock.fixed(Reports.NOW, ZoneOffset.UTC), ZoneOffset.UTC);
  public final Themes themes = new Themes(localised.languageProperty());
  public final Commands commands = new Commands();
  public final Navigation navigation = new Navigation("images");
  public final Tasks tasks = new Tasks();
  public final KnownImages known = new KnownImages();
  public final ScanService scans;
  public final ImagesViewModel images;
  public final FindingsViewModel findings;
  public final PackagesViewModel packages;
  public final Dialogs dialogs = new Dialogs();
  public final Surroundings surroundings = new Surroundings();
  public final Remembered remembered = new Remembered(Map.of());

  /// What the next import says.
  public AdvisoryImport.Importer importer =
      (_, _) -> {
        throw new IOException("nothing to import");
      };

  public final AdvisoryImport imports;
  public final Shell shell;

  /// Answers for the file chooser.
  public static final class Dialogs implements FileDialogs {

    public Optional<Path> answer = Optional.empty();

    @Override
    public Optional<Path> open(String title) {
      return answer;
    }

    @Override
    public Optional<Path> folder(String title) {
      return answer;
    }

    @Override
    public Optional<Path> save(String title, String suggested, List<FileForm> forms) {
      return answer;
    }
  }

  public Desk(Path folder) {
    this(folder, AT_ONCE);
  }

  /// @param scanning runs the scans
  public Desk(Path folder, Executor scanning) {
    themes.themeProperty().set(Theme.LIGHT);
    scans = new ScanService(this::scan, new ScanHistory(folder), scanning, AT_ONCE);
    imports =
        new AdvisoryImport(
            (paths, progress) -> importer.importFrom(paths, progress),
            () ->
                surroundings
                    .advisoriesProperty()
                    .set(new Surroundings.Advisories.Installed(Reports.NOW, 6832)),
            scanning,
            AT_ONCE);
    var files =
        new FileShelf(file -> Images.source(file.toString()), () -> Images.source("demo/shop:1"));
    images =
        new ImagesViewModel(Shelves.of(engine, files), known, scans, navigation, AT_ONCE, AT_ONCE);
    findings = new FindingsViewModel(scans, known, navigation, AT_ONCE, AT_ONCE);
    packages = new PackagesViewModel(scans, known, navigation, AT_ONCE, AT_ONCE);
    ScanTasks.show(scans, tasks, localised);
    var parts = new ScreenParts(localised, commands, navigation, dialogs, remembered);
    ImportTasks.show(imports, tasks, localised);
    ImportCommands.install(imports, commands, dialogs, localised);
    var findingsView = new FindingsView(findings, parts);
    shell =
        new Shell(
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
                                new FirstStrip(
                                    imports, surroundings, commands, localised, remembered))
                        .screen(),
                    findingsView.screen(),
                    new PackagesView(packages, parts, findingsView::showOf, () -> "0.1.0")
                        .screen()),
                List.of(
                    new SettingsView(
                            localised,
                            themes,
                            new AdvisoriesLine(imports, surroundings, commands, localised))
                        .build()),
                List.of()),
            new Background(Runnable::run, FxThread::run));
  }

  public Scene scene(double width, double height) {
    var scene = new Scene(shell.root(), width, height);
    themes.dress(scene);
    return scene;
  }

  /// Puts an image on the engine's list; with a report it can be scanned.
  public String image(int daysOld, long size, Optional<ScanReport> report, String... tags) {
    var id = Reports.digest(engine.images.size() + 1);
    engine.images.add(
        new EngineImage(id, List.of(tags), Reports.NOW.minus(Duration.ofDays(daysOld)), size));
    report.ifPresent(r -> reports.put(id.toString(), r));
    return "engine:" + id;
  }

  private ScanReport scan(ScanRequest request, Progress progress) throws ScanException {
    var report = reports.get(request.source().reference());
    if (report == null) {
      throw new ScanException(
          "IMG-021",
          "stopped",
          Map.of("image", request.source().reference(), "read", "312 MB"),
          null);
    }
    return report;
  }
}
