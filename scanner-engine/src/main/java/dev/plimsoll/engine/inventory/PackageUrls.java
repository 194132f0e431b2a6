package dev.plimsoll.engine.inventory;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Package URLs (purl-spec).
///
/// Packages of a distribution carry `arch`; `distro`, the distribution's id and release
/// (`debian-11`), its codename where it has no number (`debian-trixie`); `upstream`, the source
/// package where it differs, with `@version` where that differs too. A Debian version stands there
/// whole, epoch included (types/deb-definition): an `epoch` qualifier would count it twice. An rpm
/// version has none, so there it is a qualifier (types/rpm-definition).
final class PackageUrls {

  /// packageurl-java 1.5.0 writes the byte C3 as `%FFFFFFC3`. A percent sign of the text is `%25`,
  /// so nothing else looks like this.
  private static final Pattern SIGN_EXTENDED = Pattern.compile("%FFFFFF(?=[89A-F][0-9A-F])");

  /// Vendors of types/rpm-definition whose name is not their `ID`.
  private static final Map<String, String> RPM_VENDORS =
      Map.of("rhel", "redhat", "opensuse-leap", "opensuse", "opensuse-tumbleweed", "opensuse");

  private PackageUrls() {}

  private record Parts(@Nullable String namespace, String name, String version) {}

  /// Never fails: what no package URL can say becomes `pkg:generic`.
  static String of(PackageRecord record, Optional<Distribution> distribution) {
    var qualifiers = qualifiers(record, distribution);
    var parts = parts(record, distribution);
    try {
      return canonical(record.type().word(), parts, qualifiers);
    } catch (MalformedPackageURLException e) {
      return generic(parts);
    }
  }

  private static String generic(Parts parts) {
    try {
      return canonical("generic", parts, Map.of());
    } catch (MalformedPackageURLException e) {
      return "pkg:generic/unnamed";
    }
  }

  private static String canonical(String type, Parts parts, Map<String, String> qualifiers)
      throws MalformedPackageURLException {
    var url =
        new PackageURL(
            type,
            parts.namespace(),
            parts.name(),
            parts.version(),
            new TreeMap<>(qualifiers),
            null);
    return SIGN_EXTENDED.matcher(url.canonicalize()).replaceAll("%");
  }

  private static Map<String, String> qualifiers(
      PackageRecord record, Optional<Distribution> distribution) {
    var qualifiers = new TreeMap<>(record.qualifiers());
    if (!record.architecture().isEmpty()) {
      qualifiers.put("arch", record.architecture());
    }
    if (record.type().isOperatingSystem()) {
      distribution.ifPresent(known -> qualifiers.put("distro", release(known)));
      upstream(record).ifPresent(source -> qualifiers.putIfAbsent("upstream", source));
    }
    int epoch = epochEnd(record);
    if (epoch > 0) {
      qualifiers.put("epoch", record.version().substring(0, epoch));
    }
    return qualifiers;
  }

  private static Parts parts(PackageRecord record, Optional<Distribution> distribution) {
    var version = record.version().substring(epochEnd(record) < 0 ? 0 : epochEnd(record) + 1);
    var name = record.name();
    if (record.type().isOperatingSystem() && record.type() != ComponentType.EBUILD) {
      return new Parts(
          distribution.map(known -> vendor(record.type(), known)).orElse(null), name, version);
    }
    int end = record.type() == ComponentType.MAVEN ? name.lastIndexOf(':') : name.lastIndexOf('/');
    return end > 0
        ? new Parts(name.substring(0, end), name.substring(end + 1), version)
        : new Parts(null, name, version);
  }

  private static String vendor(ComponentType type, Distribution distribution) {
    return type == ComponentType.RPM
        ? RPM_VENDORS.getOrDefault(distribution.id(), distribution.id())
        : distribution.id();
  }

  /// Where the colon stands behind an rpm's epoch; -1 where there is none.
  private static int epochEnd(PackageRecord record) {
    return record.type() == ComponentType.RPM ? record.version().indexOf(':') : -1;
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
