package dev.plimsoll.cli;

import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineLocator;
import dev.plimsoll.engine.Kit;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.Scanner;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.osv.ImportProgress;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.document.SmallReport;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A machine on which everything is as a test says: an engine with one image, a scanner that always
/// gives [SmallReport], no display.
final class FakeServices implements Services {

  static final Instant NOW = Instant.parse("2026-08-23T14:05:09Z");

  final Map<String, String> environment = new HashMap<>();
  final FakeWorkbench workbench = new FakeWorkbench();
  Scanner scanner =
      (request, _) -> request.matchAdvisories() ? SmallReport.make() : SmallReport.inventory();
  EngineLocator engines = () -> new FakeContainerEngine(FakeContainerEngine.IMAGE);

  /// The stores for which a scanner was asked, in order.
  final List<Path> judgedBy = new ArrayList<>();

  private final Path home;

  FakeServices(Path home) {
    this.home = home;
  }

  void noEngine() {
    engines =
        () -> {
          throw new EngineException(
              "DKR-001",
              "none",
              Map.of("n", "1"),
              List.of(new EngineException.Attempt("unix:///var/run/docker.sock", "no such file")),
              null);
        };
  }

  @Override
  public Scanner scanner(List<Path> advisories) {
    judgedBy.addAll(advisories);
    return scanner;
  }

  @Override
  public EngineLocator engines() {
    return engines;
  }

  @Override
  public ImageSource archive(Path file, String tag) {
    return new FakeSource(tag.isEmpty() ? file.toString() : file + ":" + tag, Optional.empty());
  }

  @Override
  public ImageSource demoImage() {
    return new FakeSource("demo/leaky:1", Optional.empty());
  }

  @Override
  public Path demoAdvisories() {
    return home.resolve("demo.db");
  }

  @Override
  public AdvisorySource advisories() throws IOException {
    return OsvStore.open(advisoryStore());
  }

  @Override
  public Path advisoryStore() {
    return home.resolve("advisories.db");
  }

  @Override
  public ImportResult importAdvisories(List<Path> paths, ImportProgress progress)
      throws IOException {
    return new Kit(advisoryStore()).importFrom(paths, progress);
  }

  @Override
  public Signals signals() throws IOException {
    return new Kit(advisoryStore()).signals();
  }

  @Override
  public ScanHistory history() {
    return new ScanHistory(home.resolve("scans"));
  }

  @Override
  public Path cache() {
    return home.resolve("layers");
  }

  @Override
  public Workbench workbench() {
    return workbench;
  }

  @Override
  public String version() {
    return "0.0.1";
  }

  @Override
  public String javaFxVersion() {
    return "26";
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  static final class FakeWorkbench implements Workbench {
    boolean hasDisplay;
    int opened;
    boolean opensDemo;

    @Override
    public boolean hasDisplay() {
      return hasDisplay;
    }

    @Override
    public void open(boolean demoWithoutEngine) {
      opened++;
      opensDemo = demoWithoutEngine;
    }
  }
}
