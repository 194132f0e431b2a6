package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.advisory.signal.SignalFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitTest {

  private static final String ADVISORY =
      "{\"id\": \"A-1\", \"affected\": [{\"package\": {\"ecosystem\": \"npm\", \"name\": \"a\"},"
          + " \"versions\": [\"1\"]}]}";

  @TempDir Path folder;
  private Path data;
  private Kit kit;

  @BeforeEach
  void make() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    kit = new Kit(folder.resolve("advisories.db"));
  }

  @Test
  void takesAFolderOfBothApart() throws IOException {
    Files.writeString(data.resolve("a.json"), ADVISORY);
    SignalFiles.kev(data.resolve("kev.json"), SignalFiles.exploited("CVE-2024-0001", "Known"));
    SignalFiles.gzip(SignalFiles.epss(data.resolve("epss.csv"), "CVE-2024-0001,0.5,0.9"));

    var result = kit.importFrom(List.of(data), _ -> {});

    assertThat(result.broken()).isEmpty();
    assertThat(result.ecosystems()).isEqualTo(Map.of("npm", 1L, "kev", 1L, "epss", 1L));
    assertThat(result.records()).isEqualTo(3);
    try (var signals = kit.signals();
        var advisories = OsvStore.open(kit.store())) {
      assertThat(advisories.status().records()).isEqualTo(1);
      assertThat(signals.status()).extracting(SourceStatus::source).containsExactly("kev", "epss");
      assertThat(signals.status()).allMatch(SourceStatus::isOfSignals);
      assertThat(advisories.status().isOfSignals()).isFalse();
    }
  }

  @Test
  void writesNoStoreWithoutAdvisories() throws IOException {
    var epss = SignalFiles.epss(data.resolve("epss.csv"), "CVE-2024-0001,0.5,0.9");

    kit.importFrom(List.of(epss), _ -> {});

    assertThat(folder.resolve("advisories.db")).doesNotExist();
    assertThat(folder.resolve("advisories.signals.db")).exists();
  }

  @Test
  void writesNoSignalsWithoutAny() throws IOException {
    var advisory = Files.writeString(data.resolve("a.json"), ADVISORY);

    kit.importFrom(List.of(advisory), _ -> {});

    assertThat(folder.resolve("advisories.signals.db")).doesNotExist();
  }
}
