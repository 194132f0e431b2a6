package dev.plimsoll.engine.inventory.nix;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A folder of the store: `nix/store/HASH-NAME-VERSION[-OUTPUT]` (Nix manual, "Store path").
///
/// The version begins at the first hyphen that no letter follows, as `builtins.parseDrvName` has
/// it; what follows the version after a further hyphen is an output where it is one of the usual
/// words. Accepts that a version that ends in such a word loses it
/// (`takesTheLastWordOfAVersionForAnOutput` in its test).
///
/// @param path from the image's root, without slash at its end
/// @param output `out` unless the name says another
record StorePath(String path, String hash, String name, String version, String output) {

  /// The alphabet of Nix's base 32: no e, o, t, u.
  private static final Pattern PATH =
      Pattern.compile("/?(?<path>nix/store/(?<hash>[0-9a-df-np-sv-z]{32})-(?<name>[^/]+))");

  private static final Pattern VERSION = Pattern.compile("-(?=[^A-Za-z])");

  private static final Set<String> OUTPUTS =
      Set.of(
          "bin",
          "data",
          "debug",
          "dev",
          "devdoc",
          "devman",
          "dist",
          "doc",
          "drivers",
          "info",
          "lib",
          "man",
          "modules",
          "nc",
          "out",
          "py",
          "runtime",
          "server",
          "static",
          "stubs",
          "terminfo",
          "tools");

  /// Results of downloads and patches, which lie in the store as packages do.
  private static final Pattern NO_PACKAGE =
      Pattern.compile(
          ".*\\.(?:drv|lock|patch|diff|zip|tgz|sh|json|nix|service|conf|tar(?:\\.[a-z0-9]+)?)");

  /// Empty where it is no store path, or its name has no version: a script, a wrapper, a profile.
  static Optional<StorePath> of(String path) {
    var parts = PATH.matcher(path);
    if (!parts.matches() || NO_PACKAGE.matcher(parts.group("name")).matches()) {
      return Optional.empty();
    }
    var words = VERSION.split(parts.group("name"), 2);
    if (words.length < 2 || words[0].isEmpty() || words[1].isEmpty()) {
      return Optional.empty();
    }
    var version = words[1];
    int last = version.lastIndexOf('-');
    boolean hasOutput = last > 0 && OUTPUTS.contains(version.substring(last + 1));
    return Optional.of(
        new StorePath(
            parts.group("path"),
            parts.group("hash"),
            words[0],
            hasOutput ? version.substring(0, last) : version,
            hasOutput ? version.substring(last + 1) : "out"));
  }

  PackageDraft draft() {
    var draft =
        PackageRecord.installed(ComponentType.NIX, name, version)
            .qualifier("outputhash", hash)
            .file(path + "/")
            .subject(path);
    return output.equals("out") ? draft : draft.qualifier("output", output);
  }
}
