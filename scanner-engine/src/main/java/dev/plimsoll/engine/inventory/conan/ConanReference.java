package dev.plimsoll.engine.inventory.conan;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `name/version@user/channel#revision%time:package` (Conan, "Conan references"), of which all
/// behind the version may be missing. The revision is none of the version.
///
/// @param user empty for packages of ConanCenter, as is the channel
record ConanReference(String name, String version, String user, String channel) {

  private static final Pattern AFTER_CHANNEL = Pattern.compile("[#%:\\s]");
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*+");

  /// Conan 1 writes `1.Y.Z` for the versions that serve as well.
  private static final Pattern SERVING = Pattern.compile(".*\\.[YZ](?:\\..*)?");

  /// Empty where the text is none, or names a range of versions.
  static Optional<ConanReference> of(String text) {
    var reference = AFTER_CHANNEL.split(text.strip(), 2)[0].split("@", -1);
    var recipe = reference[0].split("/", -1);
    if (recipe.length != 2 || !isPart(recipe[0]) || !isPart(recipe[1])) {
      return Optional.empty();
    }
    var owner = reference.length > 1 ? reference[1].split("/", -1) : new String[] {"", ""};
    return SERVING.matcher(recipe[1]).matches()
        ? Optional.empty()
        : Optional.of(
            new ConanReference(recipe[0], recipe[1], owner[0], owner.length > 1 ? owner[1] : ""));
  }

  private static boolean isPart(String text) {
    return PART.matcher(text).matches();
  }

  /// Of `…/name/version/user/channel/package/id/conaninfo.txt`, the cache of Conan 1; `_` stands
  /// for nobody.
  static Optional<ConanReference> ofFolder(String path) {
    var folders = List.of(path.split("/", -1));
    int at = folders.lastIndexOf("package");
    if (at < 4 || at != folders.size() - 3) {
      return Optional.empty();
    }
    return of("%s/%s".formatted(folders.get(at - 4), folders.get(at - 3)))
        .map(found ->
            new ConanReference(
                found.name(),
                found.version(),
                known(folders.get(at - 2)),
                known(folders.get(at - 1))));
  }

  private static String known(String folder) {
    return folder.equals("_") ? "" : folder;
  }

  PackageDraft draft(EvidenceKind kind) {
    var draft =
        kind == EvidenceKind.INSTALLED
            ? PackageRecord.installed(ComponentType.CONAN, name, version)
            : PackageRecord.declared(ComponentType.CONAN, name, version);
    return draft.qualifier("user", known(user)).qualifier("channel", known(channel));
  }
}
