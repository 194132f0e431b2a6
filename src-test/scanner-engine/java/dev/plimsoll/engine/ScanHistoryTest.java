package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanHistoryTest {

  private static final Digest IMAGE = Digest.sha256("ab".repeat(32));

  @TempDir private Path folder;

  private static ScanSummary summary(Optional<Instant> asOf) {
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    for (var severity : Severity.values()) {
      counts.put(severity, severity.word().length());
    }
    return new ScanSummary(Instant.parse("2026-08-20T14:05:09Z"), asOf, counts, 3, 1, false);
  }

  @Test
  void findsWhatItStored() throws IOException {
    var history = new ScanHistory(folder.resolve("scans"));
    var summary = summary(Optional.of(Instant.parse("2026-08-01T00:00:00Z")));

    history.store(IMAGE, summary(Optional.empty()));
    history.store(IMAGE, summary);

    assertThat(history.find(IMAGE)).contains(summary);
    assertThat(folder.resolve("scans")).isDirectoryContaining("glob:**.scan");
    assertThat(folder.resolve("scans")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void keepsTheAbsenceOfAdvisories() throws IOException {
    var history = new ScanHistory(folder);
    history.store(IMAGE, summary(Optional.empty()));

    assertThat(history.find(IMAGE)).contains(summary(Optional.empty()));
  }

  @Test
  void knowsNothingOfAnImageThatWasNeverScanned() {
    assertThat(new ScanHistory(folder.resolve("absent")).find(IMAGE)).isEmpty();
  }

  @Test
  void takesADamagedFileForNone() throws IOException {
    var history = new ScanHistory(folder);
    history.store(IMAGE, summary(Optional.empty()));
    var file = folder.resolve("sha256-" + IMAGE.hex() + ".scan");
    var whole = Files.readString(file);

    for (var damaged :
        new String[] {
          "",
          whole.substring(0, whole.length() / 2),
          whole.replace("2026-08-20", "yesterday"),
          whole.replace("plimsoll-scan/1", "plimsoll-scan/2"),
          whole.replace("failed=1", "failed=one"),
          whole.replace("high=", "tall=")
        }) {
      Files.writeString(file, damaged);
      assertThat(history.find(IMAGE)).as(damaged).isEmpty();
    }
  }
}
