package dev.plimsoll.app;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Layer;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.SourcePackage;
import dev.plimsoll.engine.model.StoryStep;
import dev.plimsoll.engine.model.SupportEnd;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes reports by hand: layers from the bottom, then packages, then findings of these packages.
public final class Reports {

  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final String STATUS = "var/lib/dpkg/status";

  private final String reference;
  private final List<Layer> layers = new ArrayList<>();
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private Optional<Distribution> distribution =
      Optional.of(
          new Distribution(
              "debian", "11", "Debian GNU/Linux 11 (bullseye)", "bullseye", List.of()));
  private int unread;

  private Reports(String reference) {
    this.reference = reference;
  }

  public static Reports of(String reference) {
    return new Reports(reference);
  }

  /// Any digest, another one for each number.
  public static Digest digest(int number) {
    long start = 0x3f2a9c17d0beL ^ (number * 0x10203050709L);
    return Digest.sha256(String.format("%012x", start & 0xffffffffffffL) + "0".repeat(52));
  }

  /// A layer with files.
  public Reports layer(String instruction, long size) {
    int index = layers.size();
    layers.add(
        new Layer(
            index,
            Optional.of(digest(index)),
            Optional.of(new Instruction("/bin/sh -c #(nop) " + instruction, instruction)),
            size));
    return this;
  }

  /// A layer that changed only the configuration.
  public Reports emptyLayer(String instruction) {
    layers.add(
        new Layer(
            layers.size(),
            Optional.empty(),
            Optional.of(new Instruction("/bin/sh -c #(nop) " + instruction, instruction)),
            0));
    return this;
  }

  /// One whose last support ended on this day.
  public Reports supportedUntil(LocalDate end) {
    distribution =
        Optional.of(
            new Distribution(
                "debian",
                "10",
                "Debian GNU/Linux 10 (buster)",
                "buster",
                List.of(),
                "debian",
                "10",
                false,
                List.of(new SupportEnd(SupportEnd.Kind.LONG_TERM, end, "distro-info-data 0.58"))));
    return this;
  }

  public Reports unknownDistribution() {
    distribution = Optional.empty();
    return this;
  }

  /// A package that is its own source.
  public Reports component(String name, String version, int layer) {
    return component(name, name, version, layer, Judged.YES);
  }

  public Reports component(String name, String source, String version, int layer, Judged judged) {
    int line = 100 + 17 * components.size();
    components.put(
        name + "@" + version,
        new Component(
            name + "@" + version,
            "pkg:deb/debian/" + name + "@" + version + "?arch=amd64&distro=debian-11",
            ComponentType.DEB,
            name,
            version,
            new SourcePackage(source, version),
            "amd64",
            List.of(),
            Optional.of("Debian maintainers"),
            List.of(new Location(STATUS, layer, line)),
            List.of(new StoryStep(layer, StoryStep.Change.ADDED, version)),
            Relations.NONE,
            List.of(),
            List.of(),
            true,
            judged));
    return this;
  }

  /// A component of a language, which no source of advisories speaks of unless it is judged.
  ///
  /// @param path of the file that tells of it
  public Reports other(
      ComponentType type, String name, String version, int layer, String path, Judged judged) {
    components.put(
        name + "@" + version,
        new Component(
            name + "@" + version,
            "pkg:" + type.word() + "/" + name + "@" + version,
            type,
            name,
            version,
            new SourcePackage(name, version),
            "",
            List.of(),
            Optional.empty(),
            List.of(new Location(path, layer, 0)),
            List.of(new StoryStep(layer, StoryStep.Change.ADDED, version)),
            Relations.NONE,
            List.of(),
            List.of(),
            true,
            judged));
    return this;
  }

  /// The first component of that name depends on the others.
  public Reports needs(String name, String... others) {
    var old = named(name);
    var relations = old.relations();
    components.put(
        old.id(),
        old.related(new Relations(ids(others), relations.ownedBy(), relations.contains())));
    return this;
  }

  /// The same for exact ids, quick enough for thousands.
  public Reports link(String name, String other) {
    var old = Objects.requireNonNull(components.get(name + "@1"));
    components.put(
        old.id(), old.related(new Relations(List.of(other + "@1"), Optional.empty(), List.of())));
    return this;
  }

  /// The others lie in the archive of the first component of that name.
  public Reports contains(String name, String... others) {
    var old = named(name);
    var relations = old.relations();
    components.put(
        old.id(),
        old.related(new Relations(relations.dependsOn(), relations.ownedBy(), ids(others))));
    return this;
  }

  public Reports ownedBy(String name, String owner) {
    var old = named(name);
    var relations = old.relations();
    components.put(
        old.id(),
        old.related(
            new Relations(
                relations.dependsOn(), Optional.of(named(owner).id()), relations.contains())));
    return this;
  }

  public Reports licences(String name, String... declared) {
    var old = named(name);
    components.put(old.id(), with(old, List.of(declared), old.files(), old.locations()));
    return this;
  }

  public Reports files(String name, List<String> paths) {
    var old = named(name);
    components.put(old.id(), with(old, old.licences(), paths, old.locations()));
    return this;
  }

  public Reports readIn(String name, Location... places) {
    var old = named(name);
    components.put(old.id(), with(old, old.licences(), old.files(), List.of(places)));
    return this;
  }

  /// A later layer replaces the component by this version, which becomes a component too.
  public Reports upgraded(String name, String version, String newVersion, int layer) {
    var old = Objects.requireNonNull(components.get(name + "@" + version));
    var step = new StoryStep(layer, StoryStep.Change.CHANGED, newVersion);
    component(name, old.source().name(), newVersion, layer, old.judged());
    components.put(old.id(), ended(old, step));
    return this;
  }

  /// A later layer removes the component.
  public Reports removed(String name, String version, int layer) {
    var old = Objects.requireNonNull(components.get(name + "@" + version));
    components.put(old.id(), ended(old, new StoryStep(layer, StoryStep.Change.REMOVED, version)));
    return this;
  }

  public Reports finding(String id, Severity severity, String component, String fixedIn) {
    return finding(id, severity, component, Optional.of(fixedIn), FixState.FIXED);
  }

  public Reports unfixed(String id, Severity severity, String component, FixState state) {
    return finding(id, severity, component, Optional.empty(), state);
  }

  public Reports gap(String code, Gap.Kind kind, String where, Map<String, String> parameters) {
    gaps.add(new Gap(code, kind, where, "English text of " + code, parameters));
    return this;
  }

  /// The topmost `count` layers with files were not read.
  public Reports unread(int count) {
    unread = count;
    return this;
  }

  public ScanReport report() {
    int withFiles = (int) layers.stream().filter(layer -> !layer.isEmpty()).count();
    var image =
        new Image(
            reference,
            digest(reference.hashCode() & 0xffff),
            Optional.empty(),
            "linux",
            "amd64",
            distribution,
            Optional.of(NOW.minus(Duration.ofDays(3))),
            layers.stream().mapToLong(Layer::size).sum(),
            layers);
    return new ScanReport(
        NOW.minus(Duration.ofHours(2)),
        Duration.ofMillis(9100),
        image.size(),
        withFiles - unread,
        List.of(
            new SourceStatus(
                "osv", Optional.of(NOW.minus(Duration.ofDays(2))), 6832, Map.of("Debian", 6832L))),
        image,
        components.values().stream().sorted(Comparator.comparing(Component::id)).toList(),
        findings.stream()
            .sorted(
                Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::id)
                    .thenComparing(Finding::component))
            .toList(),
        gaps);
  }

  private Reports finding(
      String id, Severity severity, String name, Optional<String> fixedIn, FixState state) {
    var component = named(name);
    var location = component.locations().getFirst();
    var bound = fixedIn.orElse("0");
    findings.add(
        new Finding(
            "DEBIAN-" + id,
            List.of(id),
            List.of(),
            component.id(),
            "A crafted certificate can make the X.509 parser write past a heap buffer.",
            severity,
            "debian",
            List.of(),
            fixedIn,
            state,
            component.layer(),
            List.of("osv"),
            new Evidence(
                STATUS,
                location.line(),
                "DEBIAN-" + id,
                "osv",
                Optional.of(NOW.minus(Duration.ofDays(40))),
                component.source().name(),
                "Debian:11",
                "< " + bound,
                component.version(),
                component.version() + " < " + bound,
                "dpkg"),
            Confidence.CERTAIN));
    return this;
  }

  private Component named(String name) {
    return components.values().stream()
        .filter(c -> c.id().equals(name) || c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ids(String... names) {
    return Stream.of(names).map(name -> named(name).id()).sorted().toList();
  }

  private static Component with(
      Component old, List<String> licences, List<String> files, List<Location> locations) {
    return new Component(
        old.id(),
        old.purl(),
        old.type(),
        old.name(),
        old.version(),
        old.source(),
        old.architecture(),
        licences,
        old.supplier(),
        locations,
        old.story(),
        old.relations(),
        old.cpes(),
        files,
        old.present(),
        old.judged());
  }

  private static Component ended(Component old, StoryStep step) {
    return new Component(
        old.id(),
        old.purl(),
        old.type(),
        old.name(),
        old.version(),
        old.source(),
        old.architecture(),
        old.licences(),
        old.supplier(),
        old.locations(),
        List.of(old.story().getFirst(), step),
        old.relations(),
        old.cpes(),
        old.files(),
        false,
        old.judged());
  }
}
