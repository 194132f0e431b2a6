package dev.plimsoll.engine.inventory.dpkg;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.OwnedPaths;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The lines of a manifest ("jsonwall" of Chisel): one JSON object each, with its `kind`. `package`
/// has `name`, `version`, `arch`; `content` has `path` and `slice`, whose name begins with the
/// package's and an underscore. Files come before packages.
final class ChiselManifest {

  static final int LINE_LIMIT = 64 * 1024;

  /// What some megabytes may inflate to; an honest manifest has a line for each file.
  private static final int LINES = 500_000;

  private final Records records;
  private final Map<String, OwnedPaths> files = new HashMap<>();
  private final Map<String, PackageDraft> packages = new LinkedHashMap<>();

  ChiselManifest(Records records) {
    this.records = records;
  }

  void read(LineReader lines) throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (lines.number() > LINES) {
        records.broken(lines.number(), "more than %d lines".formatted(LINES));
        return;
      }
      if (!line.isBlank()) {
        line(line, lines.number());
      }
    }
  }

  private void line(String line, int number) throws IOException {
    try {
      var each = TextTree.json(new ByteArrayInputStream(line.getBytes(UTF_8)));
      switch (each.path("kind").asText()) {
        case "package" -> addPackage(each, number);
        case "content" -> addFile(each);
        default -> {}
      }
    } catch (UnreadableTextException e) {
      records.broken(number, e.reason());
    }
  }

  private void addPackage(JsonNode each, int number) {
    var name = each.path("name").asText();
    packages.put(
        name,
        PackageRecord.installed(ComponentType.DEB, name, each.path("version").asText())
            .architecture(each.path("arch").asText())
            .line(number));
  }

  private void addFile(JsonNode each) {
    var slice = each.path("slice").asText();
    int end = slice.indexOf('_');
    if (end > 0) {
      files
          .computeIfAbsent(slice.substring(0, end), _ -> new OwnedPaths())
          .add(each.path("path").asText());
    }
  }

  /// Hands over what was read.
  void finish() {
    packages.forEach((name, draft) -> {
      var owned = files.get(name);
      records.add(owned == null ? draft : draft.files(owned.files()));
    });
  }
}
