package dev.plimsoll.engine.document;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Cvss;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report by hand: three layers, of which one is empty; one package that a layer replaced, one
/// that no advisory speaks of; findings of both versions; a gap of each kind.
public final class SmallReport {

  private static final Instant TIME = Instant.parse("2026-08-20T14:05:09Z");
  private static final String STATUS = "var/lib/dpkg/status";
  private static final String OLD = "pkg:deb/debian/openssl@1.1.1k-1?arch=amd64";
  private static final String NEW = "pkg:deb/debian/openssl@1.1.1n-0?arch=amd64";

  private SmallReport() {}

  public static ScanReport make() {
    return new ScanReport(
        TIME,
        Duration.ofMillis(9_100),
        4_096,
        1,
        List.of(new SourceStatus("osv", Optional.of(TIME), 6832, Map.of("Debian", 6832L))),
        image(),
        components(),
        List.of(
            finding("CVE-2022-0778", NEW, Severity.HIGH, Optional.of("1.1.1n-0+deb11u1"), 2),
            finding("CVE-2026-0001", NEW, Severity.UNKNOWN, Optional.empty(), 2),
            finding("CVE-2021-3711", OLD, Severity.CRITICAL, Optional.of("1.1.1k-1+deb11u1"), 0)),
        List.of(
            new Gap(
                "IMG-012",
                Gap.Kind.FAILED,
                "layer 2",
                "layer 2 ends after 10 of 20 bytes",
                Map.of("n", "2", "read", "10", "size", "20")),
            new Gap(
                "KIT-006",
                Gap.Kind.NOT_EXAMINED,
                "Debian:11",
                "no advisories for Debian:11",
                Map.of("distribution", "Debian:11", "n", "1"))));
  }

  /// The same without a judgement.
  public static ScanReport inventory() {
    var whole = make();
    return new ScanReport(
        whole.started(),
        whole.took(),
        whole.bytesRead(),
        whole.layersRead(),
        List.of(),
        whole.image(),
        whole.components().stream().map(one -> one.judged(Judged.NOT_ASKED)).toList(),
        List.of(),
        whole.gaps());
  }

  private static Image image() {
    return new Image(
        "shop/api:2.4",
        Digest.sha256("11".repeat(32)),
        Optional.empty(),
        "linux",
        "amd64",
        Optional.of(
            new Distribution(
                "debian",
                "11",
                "Debian GNU/Linux 11 (bullseye)",
                "bullseye",
                List.of(),
                "debian",
                "11",
                false,
                List.of(
                    new SupportEnd(
                        SupportEnd.Kind.STANDARD, LocalDate.of(2024, 8, 14), "distro-info-data"),
                    new SupportEnd(
                        SupportEnd.Kind.LONG_TERM, LocalDate.of(2026, 8, 31), "distro-info-data"),
                    new SupportEnd(
                        SupportEnd.Kind.SUBSCRIPTION, LocalDate.of(2031, 6, 30), "elts")))),
        Optional.of(TIME),
        3_000,
        List.of(
            layer(0, Optional.of("22"), "ADD rootfs.tar /", 2_000),
            layer(1, Optional.empty(), "ENV A=b", 0),
            layer(2, Optional.of("33"), "RUN apt-get install -y openssl", 1_000)));
  }

  private static Layer layer(int index, Optional<String> digit, String text, long size) {
    return new Layer(
        index,
        digit.map(two -> Digest.sha256(two.repeat(32))),
        Optional.of(new Instruction(text, text)),
        size);
  }

  private static List<Component> components() {
    var story =
        List.of(
            new StoryStep(0, StoryStep.Change.ADDED, "1.1.1k-1"),
            new StoryStep(2, StoryStep.Change.CHANGED, "1.1.1n-0"));
    return List.of(
        component(
            "pkg:deb/debian/in-house@1?arch=all",
            "in-house",
            "1",
            0,
            List.of(new StoryStep(0, StoryStep.Change.ADDED, "1")),
            true,
            Judged.NO_SOURCE),
        component(OLD, "openssl", "1.1.1k-1", 0, story, false, Judged.YES),
        component(NEW, "openssl", "1.1.1n-0", 2, story, true, Judged.YES));
  }

  private static Component component(
      String purl,
      String name,
      String version,
      int layer,
      List<StoryStep> story,
      boolean present,
      Judged judged) {
    return new Component(
        purl,
        purl,
        ComponentType.DEB,
        name,
        version,
        new SourcePackage(name, version),
        "amd64",
        List.of(),
        Optional.empty(),
        List.of(new Location(STATUS, layer, 1182)),
        story,
        new Relations(
            name.equals("openssl") ? List.of("pkg:deb/debian/in-house@1?arch=all") : List.of(),
            Optional.empty(),
            List.of()),
        List.of(),
        List.of(),
        present,
        judged);
  }

  private static Finding finding(
      String id, String component, Severity severity, Optional<String> fixedIn, int layer) {
    var version = component.equals(OLD) ? "1.1.1k-1" : "1.1.1n-0";
    return new Finding(
        id,
        List.of("GHSA-zz", "DSA-1"),
        List.of(),
        component,
        "A loop without end in the parser",
        severity,
        severity == Severity.UNKNOWN ? "" : "osv",
        severity == Severity.UNKNOWN
            ? List.of()
            : List.of(new Cvss("3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", 7.5, "osv")),
        fixedIn,
        fixedIn.isPresent() ? FixState.FIXED : FixState.NOT_FIXED,
        layer,
        List.of("osv"),
        new Evidence(
            STATUS,
            1182,
            id,
            "osv",
            Optional.of(TIME),
            "openssl",
            "Debian:11",
            fixedIn.map(fix -> "< " + fix).orElse("all versions"),
            version,
            fixedIn.map(fix -> version + " < " + fix).orElse(version),
            "dpkg"),
        Confidence.CERTAIN);
  }
}
