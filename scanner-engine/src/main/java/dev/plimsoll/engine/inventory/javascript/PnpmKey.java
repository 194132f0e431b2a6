package dev.plimsoll.engine.inventory.javascript;

import java.util.regex.Pattern;

/// How `pnpm-lock.yaml` names a package: `/name/1.0.0_peer@2.0.0` in version 5 of the file,
/// `/name@1.0.0(peer@2.0.0)` in 6, the same without the first slash in 9. What comes from another
/// place than the registry has that place in front; its entry tells name and version.
record PnpmKey(String name, String version) {

  private static final Pattern WITH_AT = Pattern.compile("(@[^/@]+/[^/@]+|[^/@]+)@(.+)");

  private static final Pattern WITH_SLASH =
      Pattern.compile("(?:.*?/)??(@[^/]+/[^/]+|[^/@][^/]*)/([^/]+)");

  static PnpmKey of(String key) {
    var plain = withoutPeers(key.startsWith("/") ? key.substring(1) : key);
    for (var form : new Pattern[] {WITH_AT, WITH_SLASH}) {
      var found = form.matcher(plain);
      if (found.matches()) {
        return new PnpmKey(found.group(1), withoutHash(found.group(2)));
      }
    }
    return new PnpmKey(plain, "");
  }

  /// A dependency as a package or project writes it: the reference is a version, or, where it has
  /// another name there, a key.
  static PnpmKey of(String name, String reference) {
    return !reference.isEmpty() && Character.isDigit(reference.charAt(0))
        ? of(name + "@" + reference)
        : of(reference);
  }

  static String withoutPeers(String key) {
    int open = key.indexOf('(');
    return open < 0 ? key : key.substring(0, open);
  }

  /// Semantic versions know no underscore; addresses do.
  private static String withoutHash(String version) {
    int end = version.indexOf('_');
    return end > 0 && Character.isDigit(version.charAt(0)) ? version.substring(0, end) : version;
  }
}
