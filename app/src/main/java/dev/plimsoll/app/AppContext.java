package dev.plimsoll.app;

import dev.plimsoll.app.demo.DemoAdvisories;
import dev.plimsoll.app.demo.DemoImage;
import dev.plimsoll.cli.Services;
import dev.plimsoll.connect.EngineLocator;
import dev.plimsoll.connect.docker.DockerLocator;
import dev.plimsoll.engine.AdvisoryFiles;
import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.ImageScanner;
import dev.plimsoll.engine.Kit;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.Scanner;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.osv.ImportProgress;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.image.ArchiveFile;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Wires the application, each part when it is asked for.
public final class AppContext implements Services {

  private final Map<String, String> environment;
  private final Path home;
  private final Clock clock;
  private final Folders folders;

  public AppContext(Map<String, String> environment, Path home, Clock clock) {
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.clock = clock;
    folders = Folders.of(environment, home);
  }

  @Override
  public Scanner scanner(List<Path> advisories) {
    var cache = new FactsCache(folders.cache());
    return new ImageScanner(Analysers.all(), cache, new AdvisoryFiles(advisories), clock);
  }

  /// Dozens of analysers have some hundred patterns.
  @Override
  public void prepare() {
    Thread.ofPlatform().daemon().name("preparing").start(Analysers::all);
  }

  @Override
  public EngineLocator engines() {
    return new DockerLocator(environment, home);
  }

  @Override
  public ImageSource archive(Path file, String tag) {
    return tag.isEmpty() ? new ArchiveFile(file) : new ArchiveFile(file, tag);
  }

  @Override
  public ImageSource demoImage() {
    return new DemoImage();
  }

  @Override
  public Path demoAdvisories() throws IOException {
    return DemoAdvisories.store(folders.cache());
  }

  @Override
  public Path advisoryStore() {
    return folders.advisories();
  }

  @Override
  public AdvisorySource advisories() throws IOException {
    return OsvStore.open(folders.advisories());
  }

  @Override
  public ImportResult importAdvisories(List<Path> paths, ImportProgress progress)
      throws IOException {
    return new Kit(folders.advisories()).importFrom(paths, progress);
  }

  @Override
  public Signals signals() throws IOException {
    return new Kit(folders.advisories()).signals();
  }

  @Override
  public ScanHistory history() {
    return new ScanHistory(folders.scans());
  }

  @Override
  public Path cache() {
    return folders.cache();
  }

  @Override
  public Workbench workbench() {
    return new Desktop(environment, this::openWindow);
  }

  private void openWindow(boolean demoWithoutEngine) {
    var machine =
        new WindowParts.Machine(
            folders.window(), SystemTerminal.language(environment), clock, ZoneId.systemDefault());
    dev.plimsoll.app.Workbench.open(machine, new Window(this, demoWithoutEngine));
  }

  @Override
  public String version() {
    return ProgramVersion.read().program();
  }

  @Override
  public String javaFxVersion() {
    return ProgramVersion.read().javaFx();
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public Clock clock() {
    return clock;
  }
}
