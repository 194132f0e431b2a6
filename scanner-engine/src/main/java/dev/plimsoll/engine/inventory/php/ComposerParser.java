package dev.plimsoll.engine.inventory.php;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Reads `vendor/composer/installed.json`, a list with Composer 1 and an object around that list
/// with Composer 2, and `composer.lock` (getcomposer.org/doc/04-schema.md).
///
/// Versions stay as the repository's tags have them: `v4.2.6`, `dev-main`.
final class ComposerParser {

  private final PartialTree tree;
  private final Records records;
  private final Map<String, String> versions = new HashMap<>();

  private ComposerParser(PartialTree tree, Records records) {
    this.tree = tree;
    this.records = records;
  }

  /// Packages for development too: they are there.
  static void readInstalled(PartialTree tree, Records records) {
    var list = tree.root().isArray() ? tree.root() : tree.root().path("packages");
    new ComposerParser(tree, records).read(list, EvidenceKind.INSTALLED);
  }

  static void readLock(PartialTree tree, Records records) {
    new ComposerParser(tree, records).read(tree.root().path("packages"), EvidenceKind.DECLARED);
  }

  private void read(JsonNode packages, EvidenceKind kind) {
    tree.fault().ifPresent(records::broken);
    if (!packages.isArray() && tree.fault().isEmpty()) {
      records.broken(0, "has no list of packages");
    }
    packages.forEach(
        one -> versions.put(PartialTree.text(one, "name"), PartialTree.text(one, "version")));
    packages.forEach(one -> records.add(draft(one, kind)));
  }

  private PackageDraft draft(JsonNode one, EvidenceKind kind) {
    var name = PartialTree.text(one, "name");
    var version = PartialTree.text(one, "version");
    var draft =
        kind == EvidenceKind.INSTALLED
            ? PackageRecord.installed(ComponentType.COMPOSER, name, version)
            : PackageRecord.declared(ComponentType.COMPOSER, name, version);
    names(one, "require").forEach(need -> draft.dependsOn(need, versions.getOrDefault(need, "")));
    names(one, "replace").forEach(draft::provides);
    names(one, "provide").forEach(draft::provides);
    return draft
        .licences(texts(one.path("license")))
        .supplier(authors(one.path("authors")))
        .line(tree.line(one));
  }

  /// `php`, `ext-json`, `composer-runtime-api` are no packages: only names with a vendor are.
  private static List<String> names(JsonNode one, String field) {
    return one.path(field).properties().stream()
        .map(entry -> entry.getKey())
        .filter(name -> name.indexOf('/') > 0)
        .toList();
  }

  /// A text or a list of texts.
  private static List<String> texts(JsonNode value) {
    return value.isTextual()
        ? List.of(value.textValue())
        : StreamSupport.stream(value.spliterator(), false)
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue)
            .toList();
  }

  private static String authors(JsonNode authors) {
    return StreamSupport.stream(authors.spliterator(), false)
        .map(author -> PartialTree.text(author, "name"))
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
  }
}
