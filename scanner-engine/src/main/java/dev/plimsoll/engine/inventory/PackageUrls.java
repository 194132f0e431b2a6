package dev.plimsoll.engine.inventory;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Package URLs (purl-spec, types/deb-definition). A Debian version stands there whole, epoch
/// included, so there is no `epoch` qualifier; it would count twice.
///
/// Qualifiers: `arch`; `distro`, the distribution's id and release (`debian-11`), its codename
/// where it has no number (`debian-trixie`); `upstream`, the source package where it differs, with
/// `@version` where that differs too.
final class PackageUrls {

  /// packageurl-java 1.5.0 writes the byte C3 as `%FFFFFFC3`. A percent sign of the text is `%25`,
  /// so nothing else looks like this.
  private static final Pattern SIGN_EXTENDED = Pattern.compile("%FFFFFF(?=[89A-F][0-9A-F])");

  private PackageUrls() {}

  static String of(PackageRecord record, Optional<Distribution> distribution) {
    var qualifiers = new TreeMap<String, String>();
    if (!record.architecture().isEmpty()) {
      qualifiers.put("arch", record.architecture());
    }
    distribution.ifPresent(known -> qualifiers.put("distro", release(known)));
    upstream(record).ifPresent(source -> qualifiers.put("upstream", source));
    try {
      var url =
          new PackageURL(
              record.type().word(),
              distribution.map(Distribution::id).orElse(null),
              record.name(),
              record.version(),
              qualifiers,
              null);
      return SIGN_EXTENDED.matcher(url.canonicalize()).replaceAll("%");
    } catch (MalformedPackageURLException e) {
      throw new IllegalArgumentException("no package URL for " + record, e);
    }
  }

  private static String release(Distribution distribution) {
    var release =
        distribution.versionId().isEmpty() ? distribution.codename() : distribution.versionId();
    return release.isEmpty() ? distribution.id() : distribution.id() + "-" + release;
  }

  private static Optional<String> upstream(PackageRecord record) {
    var source = record.source();
    boolean hasOwnVersion = !source.version().equals(record.version());
    if (!hasOwnVersion && source.name().equals(record.name())) {
      return Optional.empty();
    }
    return Optional.of(hasOwnVersion ? source.name() + "@" + source.version() : source.name());
  }
}
