package dev.plimsoll.engine.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plimsoll.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The cases of other projects beside the checkout.
final class VersionCases {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Of the constraints that tools answer.
  private static final List<String> FORMATS =
      List.of(
          "apk",
          "bitnami",
          "deb",
          "fuzzy",
          "gem",
          "generic",
          "golang",
          "jvm",
          "kb",
          "maven",
          "pep440",
          "portage",
          "rpm",
          "semantic");

  private VersionCases() {}

  static Stream<String> constraintFormats() {
    return FORMATS.stream();
  }

  static Stream<String> formats() {
    return Stream.concat(FORMATS.stream(), Stream.of("composer", "npm", "pacman"));
  }

  /// Of one format, in the order of the file.
  static List<JsonNode> of(String file, String format) throws IOException {
    var cases = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(Capability.shared("conformance/version/" + file))) {
      var each = JSON.readTree(line);
      if (each.get("format").asText().equals(format)) {
        cases.add(each);
      }
    }
    return cases;
  }

  /// Every version that the cases of a format compare or judge.
  static List<String> versions(String format) throws IOException {
    var versions = new ArrayList<String>();
    for (var file :
        List.of(
            "authority-compare.jsonl",
            "compare.jsonl",
            "authority-range.jsonl",
            "constraint.jsonl")) {
      for (var each : of(file, format)) {
        Stream.of(each.get("v1"), each.get("v2"), each.get("version"))
            .filter(Objects::nonNull)
            .forEach(version -> versions.add(version.asText()));
      }
    }
    return versions.stream().distinct().toList();
  }

  /// The order that a format of the cases means.
  static VersionOrder order(String format) {
    return switch (format) {
      case "npm" -> VersionOrders.forEcosystem("npm").orElseThrow();
      case "composer" -> VersionOrders.forEcosystem("Packagist").orElseThrow();
      case "generic", "version" -> VersionOrders.forFormat("semantic").orElseThrow();
      default -> VersionOrders.forFormat(format).orElseThrow();
    };
  }
}
