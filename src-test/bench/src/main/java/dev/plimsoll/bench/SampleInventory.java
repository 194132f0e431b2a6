package dev.plimsoll.bench;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.SourceKind;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Layer;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.SourcePackage;
import dev.plimsoll.engine.model.StoryStep;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// 20,000 packages that need three others each on average, with findings. The same in every run.
final class SampleInventory {

  private static final int SIZE = 20_000;

  private static final List<Severity> SEVERITIES = List.of(Severity.values());

  private SampleInventory() {}

  static ImageEntry image() {
    return new ImageEntry(
        "archive:sample",
        SourceKind.ARCHIVE,
        "",
        "sample",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0,
        new NoBytes());
  }

  /// A tenth of the packages has a finding.
  static ScanReport report() {
    var random = new Random(20);
    var components = new ArrayList<Component>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < SIZE; i++) {
      components.add(component(i, random));
      if (random.nextInt(10) == 0) {
        findings.add(finding(i, "GHSA-" + i, severity(random)));
      }
    }
    return report(components, findings);
  }

  /// Each package has this many findings of its own.
  static ScanReport withFindings(int each) {
    var random = new Random(20);
    var components = new ArrayList<Component>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < SIZE; i++) {
      components.add(component(i, random));
      for (int n = 0; n < each; n++) {
        findings.add(finding(i, "GHSA-" + random.nextInt(1_000_000) + "-" + n, severity(random)));
      }
    }
    return report(components, findings);
  }

  private static Severity severity(Random random) {
    return SEVERITIES.get(random.nextInt(SEVERITIES.size()));
  }

  private static ScanReport report(List<Component> components, List<Finding> findings) {
    var layer = new Layer(0, Optional.of(Digest.sha256("0".repeat(64))), Optional.empty(), 1);
    var image =
        new Image(
            "sample",
            Digest.sha256("1".repeat(64)),
            Optional.empty(),
            "linux",
            "amd64",
            Optional.empty(),
            Optional.empty(),
            1,
            List.of(layer));
    return new ScanReport(
        Instant.EPOCH, Duration.ZERO, 0, 1, List.of(), image, components, findings, List.of());
  }

  static Component component(int i, Random random) {
    var needs =
        IntStream.range(0, random.nextInt(7))
            .map(_ -> random.nextInt(SIZE))
            .filter(other -> other > i || random.nextInt(500) == 0)
            .mapToObj(SampleInventory::id)
            .sorted()
            .distinct()
            .toList();
    var name = "package-" + i;
    return new Component(
        id(i),
        "pkg:npm/" + name + "@1.0." + i,
        ComponentType.NPM,
        name,
        "1.0." + i,
        new SourcePackage(name, "1.0." + i),
        "",
        List.of(i % 3 == 0 ? "MIT" : "Apache-2.0"),
        Optional.empty(),
        List.of(new Location("app/node_modules/" + name + "/package.json", 0, 0)),
        List.of(new StoryStep(0, StoryStep.Change.ADDED, "1.0." + i)),
        new Relations(needs, Optional.empty(), List.of()),
        List.of(),
        List.of(),
        true,
        Judged.YES);
  }

  private static String id(int i) {
    return "npm/package-" + i;
  }

  static Finding finding(int i, String id, Severity severity) {
    var evidence =
        new Evidence(
            "package.json",
            0,
            id,
            "osv",
            Optional.empty(),
            "package-" + i,
            "npm",
            "< 2",
            "1",
            "1 < 2",
            "semver");
    return new Finding(
        id,
        List.of(),
        List.of(),
        id(i),
        "",
        severity,
        "",
        List.of(),
        Optional.of("2"),
        FixState.FIXED,
        0,
        List.of("osv"),
        evidence,
        Confidence.CERTAIN);
  }

  private static final class NoBytes implements ImageSource {

    @Override
    public String reference() {
      return "sample";
    }

    @Override
    public ImageIdentity identity() {
      return new ImageIdentity(Optional.empty(), Optional.empty(), 0, List.of(), Optional.empty());
    }

    @Override
    public InputStream open() throws IOException {
      throw new IOException("no bytes");
    }
  }
}
