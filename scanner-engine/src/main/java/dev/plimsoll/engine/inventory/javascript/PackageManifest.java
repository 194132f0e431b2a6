package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.regex.Pattern;

/// Reads `package.json` (package.json(5)).
///
/// Not each is a package: `{"type":"module"}` tells Node how to read a folder, and a name without a
/// version may be an entry of the package around it, a template or an application that nobody
/// publishes. Where the file lies says what it is worth ([#place]).
final class PackageManifest {

  /// Whatever may stand in an address (validate-npm-package-name); templates have `<%= name %>`.
  private static final Pattern NAME = Pattern.compile("(?:@[\\w.!~*'()-]+/)?[\\w.!~*'()-]+");

  private static final Pattern IN_ITS_FOLDER =
      Pattern.compile("(?:^|/)node_modules/(?:@[^/]+/)?[^/@.][^/]*/package\\.json$");

  private static final List<String> NEEDS =
      List.of("dependencies", "optionalDependencies", "peerDependencies");

  private PackageManifest() {}

  /// Where a `package.json` can lie.
  enum Place {
    /// `node_modules/name/`, where an installer puts it and Node looks for it.
    PACKAGE,
    /// Outside of any `node_modules`: an application, or a package of the distribution.
    ALONE,
    /// Deeper in a package: a copy that its authors took in, a part of it with a name, test data.
    /// They are listed as observed: some are no code, and none was installed by itself.
    PART
  }

  static Place place(String path) {
    if (IN_ITS_FOLDER.matcher(path).find()) {
      return Place.PACKAGE;
    }
    boolean isInside = path.startsWith("node_modules/") || path.contains("/node_modules/");
    return isInside ? Place.PART : Place.ALONE;
  }

  static void read(PartialTree tree, Place place, Records records) {
    // A broken or incomplete one inside a package is test data: Node never looks at it.
    if (place != Place.PART) {
      tree.fault().ifPresent(records::broken);
    }
    var manifest = tree.root();
    var name = PartialTree.text(manifest, "name").strip();
    var version = PartialTree.text(manifest, "version").strip();
    boolean isPackage = NAME.matcher(name).matches() && !version.isEmpty();
    boolean claimsToBe = place == Place.PACKAGE && !(name.isEmpty() && version.isEmpty());
    if (isPackage || claimsToBe) {
      records.add(draft(manifest, place, name, version));
    }
  }

  private static PackageDraft draft(JsonNode manifest, Place place, String name, String version) {
    var draft =
        place == Place.PART
            ? PackageRecord.observed(ComponentType.NPM, name, version)
            : PackageRecord.installed(ComponentType.NPM, name, version);
    NEEDS.forEach(field -> manifest.path(field).fieldNames().forEachRemaining(draft::dependsOn));
    return draft.licences(DeclaredLicences.of(manifest)).supplier(Person.of(manifest));
  }
}
