package dev.plimsoll.engine.inventory.dotnet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/// Reads `<application>.deps.json` (.NET SDK, *Runtime Configuration Files*): `libraries` with
/// their types, and under `targets` what each needs and which files it brought.
///
/// Packages that were trimmed to nothing are listed as well: the file does not tell.
final class DependencyFile {

  /// The application itself, packages, and the runtime that a self-contained application brings.
  private static final Set<String> TYPES = Set.of("project", "package", "runtimepack");

  private static final String RUNTIME_PACK = "runtimepack.";

  /// Product names of the CVE list, by the beginning of the package that holds the runtime.
  private static final Map<String, String> RUNTIMES =
      Map.of(
          "Microsoft.NETCore.App.Runtime.", "microsoft:.net",
          "Microsoft.AspNetCore.App.Runtime.", "microsoft:asp.net_core");

  private final JsonNode tree;
  private final String folder;
  private final String within;
  private final Records records;

  private DependencyFile(JsonNode tree, String folder, String within, Records records) {
    this.tree = tree;
    this.folder = folder;
    this.within = within;
    this.records = records;
  }

  /// @param folder in which the application lies, with its slash; empty for the root
  /// @param within place inside a bundle; empty for a file of its own
  static void parse(InputStream text, String folder, String within, Records records)
      throws IOException {
    try {
      new DependencyFile(TextTree.json(text), folder, within, records).parse();
    } catch (UnreadableTextException e) {
      records.broken(e.line(), Records.abbreviated(e.reason()));
    }
  }

  private void parse() {
    var name = tree.path("runtimeTarget");
    var target = tree.path("targets").path(name.isTextual() ? name.asText() : textOf(name));
    for (var library : tree.path("libraries").properties()) {
      var type = library.getValue().path("type").asText();
      int slash = library.getKey().lastIndexOf('/');
      if (slash < 0) {
        records.broken(0, "\"%s\" has no version".formatted(Records.abbreviated(library.getKey())));
      } else if (TYPES.contains(type)) {
        add(library.getKey(), slash, target.path(library.getKey()));
      }
    }
  }

  private static String textOf(JsonNode target) {
    return target.path("name").asText();
  }

  private void add(String key, int slash, JsonNode target) {
    var name = key.substring(key.startsWith(RUNTIME_PACK) ? RUNTIME_PACK.length() : 0, slash);
    var version = key.substring(slash + 1);
    var draft = PackageRecord.installed(ComponentType.NUGET, name, version).within(within);
    for (var needed : target.path("dependencies").properties()) {
      draft.dependsOn(needed.getKey(), needed.getValue().asText());
    }
    if (within.isEmpty()) {
      addFiles(draft, target);
    }
    RUNTIMES.forEach((beginning, product) -> {
      if (name.startsWith(beginning)) {
        draft.cpe("cpe:2.3:a:%s:%s:*:*:*:*:*:*:*".formatted(product, version));
      }
    });
    records.add(draft);
  }

  /// Publishing puts what all machines share beside the application, what one language needs into
  /// its folder, and leaves the rest where the package has it.
  private void addFiles(PackageDraft draft, JsonNode target) {
    for (var files : new String[] {"runtime", "native"}) {
      target
          .path(files)
          .fieldNames()
          .forEachRemaining(file -> draft.file(folder + file.substring(file.lastIndexOf('/') + 1)));
    }
    for (var file : target.path("resources").properties()) {
      var name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
      draft.file(folder + file.getValue().path("locale").asText() + "/" + name);
    }
    target.path("runtimeTargets").fieldNames().forEachRemaining(file -> draft.file(folder + file));
  }
}
