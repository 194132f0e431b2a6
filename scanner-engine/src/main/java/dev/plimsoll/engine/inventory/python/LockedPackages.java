package dev.plimsoll.engine.inventory.python;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/// The packages of one lock file. PDM writes a package once more for each choice of its extras, and
/// all of them are one package.
final class LockedPackages {

  private final Map<String, PackageDraft> drafts = new LinkedHashMap<>();

  /// @param each a table with `name` and `version`
  PackageDraft add(JsonNode each) {
    return add(each.path("name").asText(), each.path("version").asText());
  }

  PackageDraft add(String written, String version) {
    var name = ProjectName.normalised(written);
    return drafts.computeIfAbsent(
        name + " " + version, _ -> PackageRecord.declared(ComponentType.PYPI, name, version));
  }

  /// A commit in place of a release.
  static void vcs(PackageDraft draft, String system, String url, String commit) {
    if (!url.isEmpty() && !commit.isEmpty()) {
      draft.qualifier("vcs_url", DirectUrl.vcsUrl(system, url, commit));
    }
  }

  void hand(Records records) {
    drafts.values().forEach(records::add);
  }
}
