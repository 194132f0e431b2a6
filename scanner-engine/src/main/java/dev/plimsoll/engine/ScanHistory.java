package dev.plimsoll.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The last scan of each image, one small JSON file each: `sha256-<hex>.json`. A file that is
/// missing, damaged or of another schema is an image that was never scanned.
public final class ScanHistory {

  private static final String SCHEMA = "plimsoll-scan/1";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path directory;

  public ScanHistory(Path directory) {
    this.directory = directory;
  }

  public Optional<ScanSummary> find(Digest image) {
    try {
      var json = MAPPER.readTree(Files.readAllBytes(file(image)));
      return SCHEMA.equals(json.path("schema").textValue())
          ? Optional.of(summary(json))
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
      Files.write(written, MAPPER.writeValueAsBytes(json(summary)));
      Files.move(written, file(image), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private Path file(Digest image) {
    return directory.resolve(image.algorithm() + "-" + image.hex() + ".json");
  }

  private static JsonNode json(ScanSummary summary) {
    var json = MAPPER.createObjectNode();
    json.put("schema", SCHEMA);
    json.put("scanned", summary.scanned().toString());
    summary.advisoriesAsOf().ifPresent(asOf -> json.put("advisoriesAsOf", asOf.toString()));
    var counts = json.putObject("counts");
    new EnumMap<>(summary.counts()).forEach((severity, n) -> counts.put(severity.word(), n));
    json.put("notExamined", summary.notExamined());
    json.put("failed", summary.failed());
    json.put("complete", summary.isComplete());
    return json;
  }

  private static ScanSummary summary(JsonNode json) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (var severity : Severity.values()) {
      counts.put(severity, number(json.path("counts").path(severity.word())));
    }
    return new ScanSummary(
        Instant.parse(json.path("scanned").asText()),
        Optional.ofNullable(json.path("advisoriesAsOf").textValue()).map(Instant::parse),
        counts,
        number(json.path("notExamined")),
        number(json.path("failed")),
        json.path("complete").asBoolean());
  }

  private static int number(JsonNode node) {
    if (!node.isInt()) {
      throw new IllegalArgumentException("not a count: " + node);
    }
    return node.intValue();
  }
}
