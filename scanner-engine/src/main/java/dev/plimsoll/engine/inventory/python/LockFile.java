package dev.plimsoll.engine.inventory.python;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.inventory.Records;

/// The lock files of Python's tools, each a tree. Packages that come from a folder beside the lock
/// file often have no version there; they are the project itself and its parts, and are left out.
final class LockFile {

  private LockFile() {}

  /// `poetry.lock`: `[[package]]` with a table `dependencies` by name.
  static void poetry(JsonNode lock, Records records) {
    var packages = new LockedPackages();
    for (var each : lock.path("package")) {
      var draft = packages.add(each);
      each.path("dependencies")
          .fieldNames()
          .forEachRemaining(name -> draft.dependsOn(ProjectName.normalised(name)));
      var source = each.path("source");
      if (source.path("type").asText().equals("git")) {
        LockedPackages.vcs(
            draft, "git", source.path("url").asText(), source.path("resolved_reference").asText());
      }
    }
    packages.hand(records);
  }

  /// `pdm.lock`: `[[package]]` with a list of requirements.
  static void pdm(JsonNode lock, Records records) {
    var packages = new LockedPackages();
    for (var each : lock.path("package")) {
      var draft = packages.add(each);
      for (var needed : each.path("dependencies")) {
        Requirement.of(needed.asText())
            .filter(it -> Marker.mayHold(it.marker(), Interpreter.UNKNOWN))
            .ifPresent(it -> draft.dependsOn(it.name()));
      }
      LockedPackages.vcs(draft, "git", each.path("git").asText(), each.path("revision").asText());
    }
    packages.hand(records);
  }

  /// `uv.lock`, and `*.py.lock` of single scripts: `[[package]]` with a list of tables.
  static void uv(JsonNode lock, Records records) {
    var packages = new LockedPackages();
    for (var each : lock.path("package")) {
      var source = each.path("source");
      boolean isLocal = source.has("virtual") || source.has("editable") || source.has("directory");
      if (isLocal && !each.has("version")) {
        continue;
      }
      var draft = packages.add(each);
      for (var needed : each.path("dependencies")) {
        if (Marker.mayHold(needed.path("marker").asText(), Interpreter.UNKNOWN)) {
          draft.dependsOn(
              ProjectName.normalised(needed.path("name").asText()),
              needed.path("version").asText());
        }
      }
      // `https://host/path?rev=main#commit`
      var git = source.path("git").asText().split("[?#]", -1);
      LockedPackages.vcs(draft, "git", git[0], git.length > 1 ? git[git.length - 1] : "");
    }
    packages.hand(records);
  }

  /// `pylock.toml` (Python packaging, PEP 751): `[[packages]]`.
  static void pylock(JsonNode lock, Records records) {
    var packages = new LockedPackages();
    for (var each : lock.path("packages")) {
      if (!each.has("version")
          && (each.has("directory") || each.has("vcs") || each.has("archive"))) {
        continue;
      }
      var draft = packages.add(each);
      for (var needed : each.path("dependencies")) {
        draft.dependsOn(
            ProjectName.normalised(needed.path("name").asText()), needed.path("version").asText());
      }
      var vcs = each.path("vcs");
      LockedPackages.vcs(
          draft,
          vcs.path("type").asText("git"),
          vcs.path("url").asText(),
          vcs.path("commit-id").asText());
    }
    packages.hand(records);
  }

  /// `Pipfile.lock`: an object by name, `"version": "==1.0"`; no version for repositories and
  /// folders.
  static void pipfile(JsonNode lock, Records records) {
    var packages = new LockedPackages();
    lock.path("default")
        .properties()
        .forEach(each -> {
          var requirement = Requirement.of("x" + each.getValue().path("version").asText());
          requirement
              .flatMap(Requirement::pinned)
              .ifPresent(version -> packages.add(each.getKey(), version));
        });
    packages.hand(records);
  }
}
