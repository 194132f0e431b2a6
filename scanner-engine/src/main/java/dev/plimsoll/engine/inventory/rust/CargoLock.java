package dev.plimsoll.engine.inventory.rust;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/// Reads `Cargo.lock`, versions 1 to 4 (The Cargo Book, *Cargo.toml vs Cargo.lock*; cargo,
/// `core/resolver/encode.rs`): tables `package` with `name`, `version`, `source` and
/// `dependencies`, each a name, or name and version, or name, version and source. In version 1 a
/// table `root` holds the first crate of the workspace.
final class CargoLock {

  private CargoLock() {}

  static void parse(InputStream text, Records records) throws IOException {
    try {
      var tree = TextTree.toml(text);
      if (tree.path("root").isObject()) {
        add(tree.path("root"), "", records);
      }
      var released = released(tree.path("package"));
      for (var crate : tree.path("package")) {
        add(crate, released.contains(key(crate)) ? "" : crate.path("source").asText(), records);
      }
    } catch (UnreadableTextException e) {
      records.broken(e.line(), Records.abbreviated(e.reason()));
    }
  }

  /// Crates that a registry gave. One of the same version may come from a repository beside it; the
  /// two are one component here.
  private static Set<String> released(JsonNode crates) {
    var released = new HashSet<String>();
    for (var crate : crates) {
      if (crate.path("source").asText().startsWith("registry+")) {
        released.add(key(crate));
      }
    }
    return released;
  }

  private static String key(JsonNode crate) {
    return crate.path("name").asText() + " " + crate.path("version").asText();
  }

  private static void add(JsonNode crate, String source, Records records) {
    var draft =
        PackageRecord.declared(
            ComponentType.CARGO, crate.path("name").asText(), crate.path("version").asText());
    if (source.startsWith("git+")) {
      draft.qualifier("vcs_url", repository(source));
    }
    for (var needed : crate.path("dependencies")) {
      var words = needed.asText().split(" ", 3);
      draft.dependsOn(words[0], words.length > 1 ? words[1] : "");
    }
    records.add(draft);
  }

  /// `git+https://host/x?branch=b#commit` as package URLs write it: `git+https://host/x@commit`.
  private static String repository(String source) {
    int commit = source.indexOf('#');
    int query = source.indexOf('?');
    int end = query >= 0 ? query : commit >= 0 ? commit : source.length();
    return source.substring(0, end) + (commit < 0 ? "" : "@" + source.substring(commit + 1));
  }
}
