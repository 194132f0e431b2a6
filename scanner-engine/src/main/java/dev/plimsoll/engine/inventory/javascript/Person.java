package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import java.util.List;

/// Who answers for a package: `author`, or the first of the fields that tools write in its place
/// (package.json(5), "people fields"): text `Name <mail> (address)`, an object, or a list of them.
final class Person {

  private static final List<String> FIELDS =
      List.of("author", "authors", "maintainers", "contributors");

  private Person() {}

  /// `Name <mail>` or whatever the text is; empty where nobody is named.
  static String of(JsonNode manifest) {
    return FIELDS.stream()
        .map(field -> words(manifest.path(field)))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String words(JsonNode value) {
    var person = value.isArray() ? value.path(0) : value;
    if (person.isTextual()) {
      return person.textValue();
    }
    var mail = PartialTree.text(person, "email");
    var name = PartialTree.text(person, "name");
    return mail.isBlank() ? name : "%s <%s>".formatted(name, mail).strip();
  }
}
