package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The licences of a `package.json`: `license` as text (package.json(5)), and the older forms that
/// npm still shows: an object with `type`, and `license` or `licenses` as lists of either.
final class DeclaredLicences {

  private DeclaredLicences() {}

  /// As written, `SEE LICENSE IN …` too; what has another form is passed over.
  static List<String> of(JsonNode manifest) {
    return Stream.of("license", "licenses")
        .map(manifest::path)
        .flatMap(DeclaredLicences::each)
        .map(DeclaredLicences::name)
        .filter(name -> !name.isBlank())
        .toList();
  }

  private static Stream<JsonNode> each(JsonNode value) {
    return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
  }

  private static String name(JsonNode licence) {
    if (licence.isTextual()) {
      return licence.textValue();
    }
    var type = PartialTree.text(licence, "type");
    return type.isBlank() ? PartialTree.text(licence, "name") : type;
  }
}
