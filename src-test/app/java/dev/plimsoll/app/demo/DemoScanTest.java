package dev.plimsoll.app.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.AppContext;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way from the demo's archive to the report, pinned.
final class DemoScanTest {

  private static final Path APPROVED =
      Capability.checkout().resolve("src-test/fixtures/demo/report.txt");

  @TempDir Path home;

  private @Nullable ScanReport scanned;

  @BeforeEach
  void scan() throws Exception {
    var clock = Clock.fixed(Instant.parse("2021-09-07T00:00:00Z"), ZoneOffset.UTC);
    var context = new AppContext(Map.of("PLIMSOLL_HOME", home.toString()), home, clock);
    scanned =
        context
            .scanner(List.of(context.demoAdvisories()))
            .scan(ScanRequest.of(context.demoImage()), Progress.none());
  }

  @Test
  void givesTheApprovedReport() throws IOException {
    var lines = new StringBuilder();
    report().components().forEach(component -> lines.append(line(component)));
    report().findings().forEach(finding -> lines.append(line(finding)));
    var written =
        Files.writeString(Path.of(System.getProperty("plimsoll.build"), "demo-report.txt"), lines);

    assertThat(lines.toString())
        .as("differs from %s; where the change is meant, copy %s there", APPROVED, written)
        .isEqualTo(Files.readString(APPROVED));
    assertThat(report().gaps()).isEmpty();
  }

  private static String line(Component component) {
    var story =
        component.story().stream()
            .map(step -> step.what().word() + " " + step.layer())
            .collect(joining(", "));
    return "%s %s: %s%s\n"
        .formatted(
            component.name(),
            component.version(),
            story,
            component.present() ? "" : ", not in the end");
  }

  private static String line(Finding finding) {
    return "%s %s %s, fixed in %s\n"
        .formatted(
            finding.id(),
            finding.severity().name().toLowerCase(Locale.ROOT),
            finding.component(),
            finding.fixedIn().orElse("none"));
  }

  @Test
  void countsOnlyWhatIsPresent() {
    assertThat(report().counts())
        .containsEntry(Severity.CRITICAL, 2)
        .containsEntry(Severity.HIGH, 4)
        .containsEntry(Severity.MEDIUM, 3)
        .containsEntry(Severity.UNKNOWN, 1);
    assertThat(report().coverage().isComplete()).isTrue();
  }

  @Test
  void keepsTheFindingsOfWhatLaterLayersReplacedOrRemoved() {
    assertThat(report().findings())
        .extracting(Finding::id)
        .contains("DSA-4963-1", "DSA-5343-1", "DSA-5332-1");
    assertThat(report().openFindings())
        .extracting(Finding::id)
        .doesNotContain("DSA-4963-1", "DSA-5343-1", "DSA-5332-1");
  }

  private ScanReport report() {
    return requireNonNull(scanned);
  }
}
