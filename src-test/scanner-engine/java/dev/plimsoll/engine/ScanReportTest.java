package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.SourcePackage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScanReportTest {

  @Test
  void countsAnUnjudgedPackageOnceAndNotItsReasonAgain() {
    var report = report(List.of(component(Judged.NO_SOURCE)), List.of(gap("KIT-006")));
    assertThat(report.coverage().notExamined()).isEqualTo(1);
  }

  @Test
  void neverCallsAnImageWithoutPackagesAndDistributionComplete() {
    assertThat(report(List.of(), List.of(gap("INV-001"))).coverage().isComplete()).isFalse();
  }

  @Test
  void countsThingsBesidePackages() {
    var report = report(List.of(component(Judged.YES)), List.of(gap("IMG-016")));
    assertThat(report.coverage().notExamined()).isEqualTo(1);
    assertThat(report.coverage().examined()).isEqualTo(1);
  }

  @Test
  void isCompleteInSpiteOfARemark() {
    var remark = new Gap("IMG-018", Gap.Kind.REMARK, "layer 1", "not cached", Map.of());
    var report = report(List.of(component(Judged.YES)), List.of(remark));
    assertThat(report.coverage().isComplete()).isTrue();
  }

  private static Gap gap(String code) {
    return new Gap(code, Gap.Kind.NOT_EXAMINED, "image", "why", Map.of());
  }

  private static Component component(Judged judged) {
    return new Component(
        "deb:curl@1?amd64",
        "pkg:deb/debian/curl@1",
        ComponentType.DEB,
        "curl",
        "1",
        new SourcePackage("curl", "1"),
        "amd64",
        List.of(),
        Optional.empty(),
        List.of(new Location("var/lib/dpkg/status", 0, 1)),
        List.of(),
        Relations.NONE,
        List.of(),
        List.of(),
        true,
        judged);
  }

  private static ScanReport report(List<Component> components, List<Gap> gaps) {
    var image =
        new Image(
            "shop:1",
            Digest.sha256("0".repeat(64)),
            Optional.empty(),
            "linux",
            "amd64",
            Optional.empty(),
            Optional.empty(),
            0,
            List.of());
    return new ScanReport(
        Instant.EPOCH, Duration.ZERO, 0, 0, List.of(), image, components, List.of(), gaps);
  }
}
