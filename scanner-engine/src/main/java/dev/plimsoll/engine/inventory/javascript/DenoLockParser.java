package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `deno.lock`, versions 1 to 5: packages of npm and of JSR by `name@version`, and modules by
/// address. Up to version 3 the first two stood one level deeper.
///
/// Packages of JSR and of deno.land are written in JavaScript and have no type of package URL yet:
/// they are npm packages of another registry, which the qualifier `repository_url` names.
final class DenoLockParser {

  /// `_` begins the peers that the package was resolved with.
  private static final Pattern ENTRY = Pattern.compile("(@?[^@]+)@([^_@]+)(?:_.*)?");

  /// `https://deno.land/std@0.140.0/…`, `https://deno.land/x/oak@v12.0.0/…`
  private static final Pattern MODULE =
      Pattern.compile("https://(deno\\.land/(?:x/)?[^/@]+)@([^/]+)/.*");

  private final PartialTree tree;
  private final Records records;
  private final Map<String, String> idsByRequest = new HashMap<>();
  private final LockGraph graph = new LockGraph();

  private DenoLockParser(PartialTree tree, Records records) {
    this.tree = tree;
    this.records = records;
  }

  static void read(PartialTree tree, Records records) {
    tree.fault().ifPresent(records::broken);
    new DenoLockParser(tree, records).read();
  }

  private void read() {
    var root = tree.root();
    var packages = root.path("packages").isObject() ? root.path("packages") : root;
    var ofVersion2 = root.path("npm").path("packages");
    var npm = ofVersion2.isObject() ? ofVersion2 : packages.path("npm");
    var jsr = packages.path("jsr");
    npm.properties().forEach(entry -> take("npm:", "", entry.getKey(), entry.getValue()));
    jsr.properties()
        .forEach(entry -> take("jsr:", "https://jsr.io", entry.getKey(), entry.getValue()));
    packages
        .path("specifiers")
        .properties()
        .forEach(entry -> request(entry.getKey(), entry.getValue().asText()));
    relate("npm:", npm);
    relate("jsr:", jsr);
    root.path("remote").fieldNames().forEachRemaining(this::module);
    graph.addTo(records);
  }

  private void take(String prefix, String registry, String key, JsonNode value) {
    var entry = ENTRY.matcher(key);
    if (entry.matches()) {
      graph.add(
          prefix + key,
          PackageRecord.declared(ComponentType.NPM, entry.group(1), entry.group(2))
              .qualifier("repository_url", registry)
              .line(tree.line(value)));
      // where a package has one version, its name alone stands for it
      idsByRequest.put(prefix + entry.group(1), prefix + key);
      idsByRequest.put(prefix + key, prefix + key);
    } else {
      records.broken(tree.line(value), "\"%s\" is no package".formatted(Records.abbreviated(key)));
    }
  }

  /// `jsr:@std/bytes@^1.0.0` is answered with `jsr:@std/bytes@1.0.2`, from version 4 of the file on
  /// with `1.0.2`.
  private void request(String asked, String answer) {
    int at = asked.indexOf('@', asked.indexOf(':') + 2);
    boolean isWhole = answer.startsWith("npm:") || answer.startsWith("jsr:");
    idsByRequest.put(asked, isWhole || at < 0 ? answer : asked.substring(0, at + 1) + answer);
  }

  private void relate(String prefix, JsonNode entries) {
    for (var entry : entries.properties()) {
      for (var need : entry.getValue().path("dependencies")) {
        var asked = need.asText();
        var whole = asked.startsWith("npm:") || asked.startsWith("jsr:") ? asked : prefix + asked;
        Optional.ofNullable(idsByRequest.get(whole))
            .ifPresent(other -> graph.needs(prefix + entry.getKey(), other));
      }
    }
  }

  private void module(String address) {
    var module = MODULE.matcher(address);
    if (module.matches()) {
      graph.add(
          address.substring(0, address.indexOf('/', module.end(2))),
          PackageRecord.declared(ComponentType.NPM, module.group(1), module.group(2))
              .qualifier("repository_url", "https://deno.land"));
    }
  }
}
