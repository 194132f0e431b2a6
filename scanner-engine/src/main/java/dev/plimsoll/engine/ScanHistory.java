package dev.plimsoll.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// The last scan of each image, one file of a dozen `key=value` lines each: `sha256-<hex>.scan`. A
/// file that is missing, damaged or of another schema is an image that was never scanned.
public final class ScanHistory {

  private static final String SCHEMA = "plimsoll-scan/1";

  private final Path directory;

  public ScanHistory(Path directory) {
    this.directory = directory;
  }

  public Optional<ScanSummary> find(Digest image) {
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file(image), UTF_8)) {
      lines.load(reader);
      return SCHEMA.equals(lines.getProperty("schema"))
          ? Optional.of(summary(lines))
          : Optional.empty();
    } catch (IOException | DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Replaces what was known. The file is complete or absent, also when the machine stops.
  public void store(Digest image, ScanSummary summary) throws IOException {
    Files.createDirectories(directory);
    var written = Files.createTempFile(directory, "scan", ".part");
    try {
      Files.write(written, lines(summary), UTF_8);
      Files.move(written, file(image), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private Path file(Digest image) {
    return directory.resolve(image.algorithm() + "-" + image.hex() + ".scan");
  }

  private static List<String> lines(ScanSummary summary) {
    var lines = new ArrayList<String>();
    lines.add("schema=" + SCHEMA);
    lines.add("scanned=" + summary.scanned());
    summary.advisoriesAsOf().ifPresent(asOf -> lines.add("advisoriesAsOf=" + asOf));
    for (var severity : Severity.values()) {
      lines.add(severity.word() + "=" + summary.counts().getOrDefault(severity, 0));
    }
    lines.add("notExamined=" + summary.notExamined());
    lines.add("failed=" + summary.failed());
    lines.add("complete=" + summary.isComplete());
    return lines;
  }

  private static ScanSummary summary(Properties lines) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (var severity : Severity.values()) {
      counts.put(severity, Integer.parseInt(value(lines, severity.word())));
    }
    return new ScanSummary(
        Instant.parse(value(lines, "scanned")),
        Optional.ofNullable(lines.getProperty("advisoriesAsOf")).map(Instant::parse),
        counts,
        Integer.parseInt(value(lines, "notExamined")),
        Integer.parseInt(value(lines, "failed")),
        Boolean.parseBoolean(value(lines, "complete")));
  }

  private static String value(Properties lines, String key) {
    return Optional.ofNullable(lines.getProperty(key))
        .orElseThrow(() -> new IllegalArgumentException("no " + key));
  }
}
